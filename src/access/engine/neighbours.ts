import { placeAmong } from './sorted-place';
import { compareKeys } from '../../policy';

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
    let above = placeAmong(this.entries, text);
    let below = above - 1;
    let sharedAbove = this.common(text, above);
    let sharedBelow = this.common(text, below);
    for (let count = 0; count < limit && (below >= 0 || above < this.entries.length); count++) {
      const isBelow = sharedBelow >= sharedAbove;
      if (visit(this.entries[isBelow ? below : above].kept)) {
        return true;
      }
      if (isBelow) {
        sharedBelow = this.common(text, --below);
      } else {
        sharedAbove = this.common(text, ++above);
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

  private common(text: string, index: number): number {
    const key = this.entries[index]?.key;
    if (key === undefined) {
      return -1;
    }
    let length = 0;
    while (length < text.length && text.charCodeAt(length) === key.charCodeAt(length)) {
      length++;
    }
    return length;
  }
}
