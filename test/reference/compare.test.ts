/** The reference for comparisons: by hand, and what has to hold of all of them, on the whole of small universes. */
import * as fc from 'fast-check';
import { mistakesOfRequest } from './bad-input';
import { COMPARED } from './cases/comparing';
import { referenceCompare, ReferenceChange, sides, verdictOf } from './compare';
import { edited } from './edits/edit';
import { narrowingsOf } from './edits/narrowing';
import { rephrasingsOf } from './edits/rephrasing';
import { accessSets } from './generators';
import { AccessSetJson } from './json';
import { universeOf } from './universe';

function compare(before: AccessSetJson, after: AccessSetJson): ReferenceChange[] {
  return referenceCompare(before, after, universeOf(before, after));
}

test.each(COMPARED.map((each) => [each.paragraph, each.name, each] as const))('%s %s', (_paragraph, _name, { before, after, verdict }) => {
  expect(verdictOf(compare(before, after))).toBe(verdict);
});

const tiny = fc.boolean().chain((holes) => accessSets({ holes, tiny: true }));
const runs = { numRuns: 6 };

/** Pairs of which the universe is small enough to be asked wholly in a moment. */
function pairs(after: (set: AccessSetJson) => fc.Arbitrary<AccessSetJson>): fc.Arbitrary<[AccessSetJson, AccessSetJson]> {
  return tiny.chain((set) => fc.tuple(fc.constant(set), after(set))).filter((both) => universeOf(...both).length < 2500);
}

test('nothing changes from a set to itself', () => {
  fc.assert(fc.property(pairs(fc.constant), ([before, after]) => expect(compare(before, after)).toEqual([])), runs);
});

test('nothing changes by other words', () => {
  fc.assert(fc.property(pairs((set) => edited(set, rephrasingsOf, 3)), ([before, after]) => expect(compare(before, after)).toEqual([])), runs);
});

test('a narrowing really adds nothing', () => {
  fc.assert(fc.property(pairs((set) => edited(set, narrowingsOf, 3)), ([before, after]) => {
    expect(compare(before, after).filter(({ kind, real }) => kind === 'added' || (kind === 'possibly added' && real))).toEqual([]);
  }), runs);
});

test('every request of a universe is well-formed on both sides', () => {
  fc.assert(fc.property(pairs(() => tiny), ([before, after]) => {
    const universe = universeOf(before, after);
    expect(sides(before, after).flatMap((set) => universe.flatMap((request) => mistakesOfRequest(set, request)))).toEqual([]);
  }), runs);
});

test('two owners of one bucket are bad input', () => {
  const owned = (ownerAccountId: string): AccessSetJson => ({ version: 1, buckets: [{ name: 'b1', ownerAccountId }] });
  expect(() => sides(owned('11'), owned('12'))).toThrow('two owners of bucket b1');
});
