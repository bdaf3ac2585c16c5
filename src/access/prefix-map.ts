/** Finds what is kept under any beginning of a text, without asking everything that is kept. */
export class PrefixMap<T> {
  private readonly byPrefix = new Map<string, T>();
  private lengths: readonly number[] = [];

  /** What is kept under just this beginning; made if there is nothing yet. */
  at(prefix: string, make: () => T): T {
    const known = this.byPrefix.get(prefix);
    if (known !== undefined) {
      return known;
    }
    const made = make();
    this.byPrefix.set(prefix, made);
    if (!this.lengths.includes(prefix.length)) {
      this.lengths = [...this.lengths, prefix.length].sort((a, b) => a - b);
    }
    return made;
  }

  /** Visits what is kept under the beginnings of the text until a visitor says `true`; says whether one did. */
  some(text: string, visit: (kept: T) => boolean): boolean {
    for (const length of this.lengths) {
      if (length > text.length) {
        return false;
      }
      const kept = this.byPrefix.get(text.slice(0, length));
      if (kept !== undefined && visit(kept)) {
        return true;
      }
    }
    return false;
  }
}
