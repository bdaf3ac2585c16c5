/**
 * Whether the pattern matches the whole text: `*` is any run of characters, `?` is exactly one code point.
 *
 * Two pointers and one remembered star: at most pattern times text steps, whatever the pattern, where a regular
 * expression made from it can take exponential time.
 */
export function globMatches(pattern: string, text: string): boolean {
  let p = 0;
  let t = 0;
  let afterStar = -1;
  let resume = 0;
  while (t < text.length) {
    const wanted = pattern.codePointAt(p);
    const seen = text.codePointAt(t)!;
    if (wanted === STAR) {
      afterStar = ++p;
      resume = t;
    } else if (wanted === seen || wanted === QUESTION_MARK) {
      p += width(wanted);
      t += width(seen);
    } else if (afterStar >= 0) {
      p = afterStar;
      resume += width(text.codePointAt(resume)!);
      t = resume;
    } else {
      return false;
    }
  }
  while (pattern.charCodeAt(p) === STAR) {
    p++;
  }
  return p === pattern.length;
}

const STAR = '*'.codePointAt(0)!;
const QUESTION_MARK = '?'.codePointAt(0)!;

function width(codePoint: number): number {
  return codePoint > 0xffff ? 2 : 1;
}

/** The characters before the first wildcard. */
export function literalPrefix(pattern: string): string {
  const wildcard = pattern.search(/[*?]/);
  return wildcard < 0 ? pattern : pattern.slice(0, wildcard);
}

/**
 * Whether everything that `narrow` matches is matched by `wide` too.
 * A `true` is certain; a `false` may be one only because the two are spelled too differently to tell.
 */
export function globCovers(wide: string, narrow: string): boolean {
  // Read as a text, the narrow pattern's star is a character that only a star of the wide one can match: its question
  // mark must do the same job for itself, so it is enough to forbid that `?` matches a star.
  if (!wide.includes('?') || !narrow.includes('*')) {
    return globMatches(wide, narrow);
  }
  return wide === narrow;
}
