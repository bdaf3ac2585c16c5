import { Budget } from '../budget';
import { ClassSearch } from './class-search';
import { GlobState, GlobStates } from './glob-states';
import { Glob } from './glob-tokens';
import { Shape } from './shape';

/** All strings that the same globs match. */
export interface StringClass {
  readonly sample: string;
  /** Indices of the globs that match, in ascending order. */
  readonly matches: readonly number[];
}

/**
 * One sample of every class of well-formed strings that all of `within` match; two strings are of one class if the same globs match them.
 * These are all classes unless the budget is spent. Strings are of whole characters: one with half a surrogate pair has no spelling in UTF-8.
 */
export function* stringClasses(globs: readonly Glob[], within: readonly Glob[], shape: Shape, budget: Budget): Generator<StringClass> {
  const states = new GlobStates();
  const starts = [...globs, ...within].map((glob) => states.start(glob));
  // Equal globs begin in one state: one search serves them.
  const indices = new Map(starts.map((start): [GlobState, number[]] => [start, []]));
  starts.slice(0, globs.length).forEach((start, index) => indices.get(start)!.push(index));
  const distinct = [...indices.keys()];
  const required = new Set(starts.slice(globs.length).map((start) => distinct.indexOf(start)));
  for (const { sample, matched } of new ClassSearch(shape, required, budget).classes(distinct)) {
    yield { sample, matches: matched.flatMap((glob) => indices.get(distinct[glob])!).sort((a, b) => a - b) };
  }
}
