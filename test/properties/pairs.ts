/** Two access sets of which the second came of the first, or two that have little to do with each other. */
import * as fc from 'fast-check';
import { edited } from '../reference/edits/edit';
import { narrowingsOf } from '../reference/edits/narrowing';
import { rephrasingsOf } from '../reference/edits/rephrasing';
import { accessSets, SetOptions } from '../reference/generators';
import { AccessSetJson, DocumentJson, PrincipalJson } from '../reference/json';

export type Pair = readonly [before: AccessSetJson, after: AccessSetJson];

const TINY: SetOptions = { holes: false, tiny: true };

/** So small that all of their requests can be listed; with holes or without. */
export function tinySets(...holes: readonly boolean[]): fc.Arbitrary<AccessSetJson> {
  return fc.oneof(...holes.map((each) => accessSets({ ...TINY, holes: each })));
}

export function narrowed(sets: fc.Arbitrary<AccessSetJson>): fc.Arbitrary<Pair> {
  return sets.chain((set) => edited(set, narrowingsOf, 3).map((after): Pair => [set, after]));
}

export function rephrased(sets: fc.Arbitrary<AccessSetJson>): fc.Arbitrary<Pair> {
  return sets.chain((set) => edited(set, rephrasingsOf, 4).map((after): Pair => [set, after]));
}

/** With a few parts of another set. */
export function mixed(sets: fc.Arbitrary<AccessSetJson>): fc.Arbitrary<Pair> {
  return fc.tuple(sets, sets, fc.infiniteStream(fc.boolean())).map(([before, other, choices]): Pair => {
    const maybe = () => choices.next().value!;
    const replaced = <T extends object>(own: T, instead: T | undefined, names: readonly (keyof T)[]) => (instead === undefined ? own
      : names.filter(maybe).reduce((sofar, name) => ({ ...sofar, [name]: instead[name] }), own));
    const { principals = [], buckets = [] } = before;
    const twinOf = (one: PrincipalJson) => other.principals?.find(({ id, accountId }) => id === one.id && accountId === one.accountId);
    return [before, {
      ...before,
      principals: principals.map((one) => replaced(one, twinOf(one), ['policies', 'trust', 'groups'])),
      buckets: buckets.map((one) => replaced(one, other.buckets?.find(({ name }) => name === one.name), ['policy', 'acl', 'blockPublicAccess'])),
      ...maybe() && { accounts: other.accounts },
    }];
  });
}

export function pairsOf(sets: fc.Arbitrary<AccessSetJson>): fc.Arbitrary<Pair> {
  const widened = narrowed(sets).map(([after, before]): Pair => [before, after]);
  const others = [narrowed(sets), widened, fc.tuple(sets, sets)].map((arbitrary) => ({ weight: 1, arbitrary }));
  return fc.oneof({ weight: 4, arbitrary: mixed(sets) }, ...others);
}

/** With one identity at most, and one statement in each document. */
export function minute(sets: fc.Arbitrary<AccessSetJson>): fc.Arbitrary<AccessSetJson> {
  const first = (document: DocumentJson): DocumentJson => (
    typeof document === 'string' ? document : { ...document, Statement: document.Statement.slice(0, 1) });
  return fc.tuple(sets, fc.nat()).map(([{ principals = [], buckets = [], ...rest }, choice]) => ({
    ...rest,
    principals: principals.filter((_, index) => index === choice % principals.length)
      .map((one) => ({ ...one, policies: (one.policies ?? []).map(first), ...one.trust && { trust: first(one.trust) } })),
    buckets: buckets.map((one) => ({ ...one, ...one.policy && { policy: first(one.policy) } })),
  }));
}
