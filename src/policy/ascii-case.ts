const NON_ASCII = /[^\0-\x7f]/;

/** A to Z only: `toLowerCase` folds letters of other scripts onto ASCII ones, the Kelvin sign onto k among them. */
export function asciiLowerCase(text: string): string {
  return NON_ASCII.test(text) ? text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : text.toLowerCase();
}
