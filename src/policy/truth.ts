/** Whether something holds, where parts of it may be unknown: a number, so that `and` is the smaller and `or` the greater one. */
export type Truth = typeof NO | typeof MAYBE | typeof YES;

export const NO = 0;
/** It depends on what is not known. */
export const MAYBE = 1;
export const YES = 2;

export function not(truth: Truth): Truth {
  return (YES - truth) as Truth;
}

/** The greatest truth; what comes behind a `YES` is not asked. */
export function anyOf<T>(items: readonly T[], truthOf: (item: T) => Truth, start: Truth = NO): Truth {
  let most = start;
  for (const item of items) {
    if (most === YES) {
      break;
    }
    most = Math.max(most, truthOf(item)) as Truth;
  }
  return most;
}
