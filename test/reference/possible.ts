/**
 * What may be so when part of a document is unknown: every value that remains possible, each once. Parts are independent, so what two of
 * them come to together is every combination.
 */
export type Possible<T> = readonly T[];

export const YES: Possible<boolean> = [true];
export const NO: Possible<boolean> = [false];

/** All that independent parts can come to, put together one after the other. */
export function together<T, R>(parts: readonly Possible<T>[], start: R, put: (sofar: R, part: T) => R): Possible<R> {
  return parts.reduce<Possible<R>>((sofar, part) => distinct(sofar.flatMap((one) => part.map((other) => put(one, other)))), [start]);
}

/** Whether any of these is so. */
export function some<T>(items: readonly T[], test: (item: T) => Possible<boolean>): Possible<boolean> {
  return together(items.map(test), false, (one, other) => one || other);
}

/** Whether all of these are so. */
export function all(...parts: Possible<boolean>[]): Possible<boolean> {
  return together(parts, true, (one, other) => one && other);
}

export function distinct<T>(values: readonly T[]): Possible<T> {
  if (values.length < 2) return values;
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
