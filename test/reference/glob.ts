/** Glob: `*` is any run, `?` exactly one code point, nothing escapes them. Tried out one code point after the other. */
import { HOLE, Token } from './holes';

export function couldGlob(pattern: readonly Token[], text: string): boolean {
  return could(pattern, [...text], (token) => token === '?', (token) => token === '*');
}

/** Every character stands for itself, `*` as well. */
export function couldSpell(pattern: readonly Token[], text: string): boolean {
  return could(pattern, [...text], () => false, () => false);
}

function could(pattern: readonly Token[], text: readonly string[], isOne: (token: Token) => boolean, isRun: (token: Token) => boolean): boolean {
  const from = (i: number, at: number): boolean => {
    if (i === pattern.length) return at === text.length;
    const token = pattern[i];
    if (token === HOLE || isRun(token)) return from(i + 1, at) || (at < text.length && from(i, at + 1));
    return at < text.length && (token === text[at] || isOne(token)) && from(i + 1, at + 1);
  };
  return from(0, 0);
}

/** Without regard to ASCII case, and no other. */
export function lower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
