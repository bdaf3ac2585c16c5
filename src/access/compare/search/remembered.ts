/** What a search gives, kept as far as somebody asked for it: the next one who asks gets it again and only then more. */
export class Remembered<T> implements Iterable<T> {
  private readonly found: T[] = [];
  private readonly rest: Iterator<T>;

  constructor(search: Iterable<T>) {
    this.rest = search[Symbol.iterator]();
  }

  * [Symbol.iterator](): Iterator<T> {
    for (let index = 0; index < this.found.length || this.findMore(); index++) {
      yield this.found[index];
    }
  }

  private findMore(): boolean {
    const next = this.rest.next();
    if (!next.done) {
      this.found.push(next.value);
    }
    return !next.done;
  }
}
