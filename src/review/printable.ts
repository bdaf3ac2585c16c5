/** Without the characters that a terminal obeys or that nobody sees: escapes stand for them, as JSON has them. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => character.split('').map(escaped).join(''));
}

function escaped(unit: string): string {
  const short = JSON.stringify(unit).slice(1, -1);
  return short === unit ? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}` : short;
}
