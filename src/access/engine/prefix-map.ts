import { placeAmong } from './sorted-place';
import { compareKeys } from '../../policy';

interface Entry<T> {
  readonly key: string;
  readonly kept: T;
  /** With the longest beginning of the key under which something is kept, too. */
  wider?: Entry<T>;
}

/** Finds what is kept under any beginning of a text, without asking everything that is kept. */
export class PrefixMap<T> {
  private readonly entries = new Map<string, Entry<T>>();
  private sorted?: readonly Entry<T>[];

  /** What is kept under just this beginning; made if there is nothing yet. */
  at(prefix: string, make: () => T): T {
    const known = this.entries.get(prefix);
    if (known) {
      return known.kept;
    }
    const kept = make();
    this.entries.set(prefix, { key: prefix, kept });
    this.sorted = undefined;
    return kept;
  }

  /** Visits what is kept under the beginnings of the text, the longest one first, until a visitor says `true`; says whether one did. */
  some(text: string, visit: (kept: T) => boolean): boolean {
    this.sorted ??= inOrder([...this.entries.values()]);
    // Whatever stands between the longest beginning and the text begins with it, too.
    const last = this.entries.get(text) ?? this.sorted[placeAmong(this.sorted, text) - 1];
    for (let entry: Entry<T> | undefined = last; entry; entry = entry.wider) {
      if (text.startsWith(entry.key) && visit(entry.kept)) {
        return true;
      }
    }
    return false;
  }
}

function inOrder<T>(entries: Entry<T>[]): readonly Entry<T>[] {
  entries.sort((a, b) => compareKeys(a.key, b.key));
  let last: Entry<T> | undefined;
  for (const entry of entries) {
    while (last && !entry.key.startsWith(last.key)) {
      last = last.wider;
    }
    entry.wider = last;
    last = entry;
  }
  return entries;
}
