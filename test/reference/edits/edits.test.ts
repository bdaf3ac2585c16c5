/** The edits do what they say, by the reference: on random requests, nobody gains by a narrowing, and nothing changes by other words. */
import * as fc from 'fast-check';
import { mistakesOfSet } from '../bad-input';
import { possibleOutcomes } from '../evaluate';
import { AccessSetJson, RequestJson } from '../json';
import { cases } from '../request-generators';
import { Edit } from './edit';
import { narrowingsOf } from './narrowing';
import { rephrasingsOf } from './rephrasing';

/** Random cases, with every one of so many edits in turn. */
function tried(editsOf: (set: AccessSetJson) => readonly Edit[]) {
  return fc.record({ each: cases(6), choice: fc.nat() }).map(({ each: { set, requests }, choice }) => {
    const edits = editsOf(set);
    return { set, requests, edits: edits.slice(choice % edits.length).slice(0, 10) };
  });
}

test('a narrowing allows nothing that could not be allowed before', () => {
  const mayAllow = (set: AccessSetJson, request: RequestJson) => possibleOutcomes(set, request).includes('allow');
  fc.assert(fc.property(tried(narrowingsOf), ({ set, requests, edits }) => {
    const gains = edits.filter(({ apply }) => requests.some((request) => mayAllow(apply(), request) && !mayAllow(set, request)));
    expect(gains.map(({ name }) => name)).toEqual([]);
  }), { numRuns: 300 });
});

test('other words decide the same', () => {
  const outcomes = (set: AccessSetJson, request: RequestJson) => String(possibleOutcomes(set, request));
  fc.assert(fc.property(tried(rephrasingsOf), ({ set, requests, edits }) => {
    const changes = edits.filter(({ apply }) => requests.some((request) => outcomes(apply(), request) !== outcomes(set, request)));
    expect(changes.map(({ name }) => name)).toEqual([]);
  }), { numRuns: 300 });
});

test.each([['narrowings', narrowingsOf], ['other words', rephrasingsOf]] as const)('%s are no bad input', (_name, editsOf) => {
  fc.assert(fc.property(tried(editsOf), ({ edits }) => expect(edits.flatMap(({ apply }) => mistakesOfSet(apply()))).toEqual([])), { numRuns: 100 });
});

test.each([
  ['narrowing', narrowingsOf, [
    'a deny of all actions', 'a deny with fewer exceptions', 'a deny without its condition', 'a private bucket', 'block public access', 'drop an allow', 'fewer actions',
    'fewer principals', 'fewer resources', 'fewer trusted', 'fewer values', 'one more condition', 'one more deny', 'one more exception', 'trust nobody',
  ]],
  ['other words', rephrasingsOf, [
    'a key in capitals', 'a sid', 'a statement twice', 'actions in capitals', 'an empty condition', 'an id in capitals', 'another list', 'another list of values',
    'buckets in another order', 'everyone in other words', 'groups in capitals', 'in other documents', 'merge', 'principals in another order', 'split', 'split by whom it trusts',
    'statements in another order',
  ]],
] as const)('%s: every kind of edit comes up', (_name, editsOf, names) => {
  const seen = fc.sample(cases(0), { numRuns: 200, seed: 1 }).flatMap(({ set }) => editsOf(set).map(({ name }) => name));
  expect([...new Set(seen)].sort()).toEqual(names);
});
