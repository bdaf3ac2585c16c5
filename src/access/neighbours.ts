import { compareKeys } from '../policy';

interface Entry<T> {
  readonly key: string;
  readonly kept: T;
}

/** What is kept under keys, from the nearest key on: the longer its common beginning with a text, the nearer it is. */
export class Neighbours<T> {
  private readonly entries: Entry<T>[] = [];
  private sorted = true;

  add(key: string, kept: T): void {
    this.entries.push({ key, kept });
    this.sorted = false;
  }

  /** Visits up to so many until a visitor says `true`; says whether one did. */
  some(text: string, limit: number, visit: (kept: T) => boolean): boolean {
    this.sort();
    // Keys in order share less and less with the text, the farther they are from its place.
    let above = this.placeOf(text);
    let below = above - 1;
    for (let count = 0; count < limit && (below >= 0 || above < this.entries.length); count++) {
      const next = this.common(text, below) >= this.common(text, above) ? below-- : above++;
      if (visit(this.entries[next].kept)) {
        return true;
      }
    }
    return false;
  }

  private sort(): void {
    if (!this.sorted) {
      this.entries.sort((a, b) => compareKeys(a.key, b.key));
      this.sorted = true;
    }
  }

  /** Of the first key that is not in front of the text. */
  private placeOf(text: string): number {
    let [low, high] = [0, this.entries.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      [low, high] = this.entries[middle].key < text ? [middle + 1, high] : [low, middle];
    }
    return low;
  }

  private common(text: string, index: number): number {
    const key = this.entries[index]?.key;
    if (key === undefined) {
      return -1;
    }
    let length = 0;
    while (length < text.length && text[length] === key[length]) {
      length++;
    }
    return length;
  }
}
