/** What is bad input to the reference, by hand; and that what the generators make is none. */
import * as fc from 'fast-check';
import { mistakesOfRequest, mistakesOfSet } from './bad-input';
import { CASES } from './cases';
import { BAD_INPUT, FINE } from './cases/bad-input';
import { cases } from './request-generators';

test.each(BAD_INPUT.map((each) => [each.paragraph, each.name, each] as const))('%s %s', (_paragraph, _name, { set, request, isIn }) => {
  expect(mistakesOfSet(set)).toHaveLength(isIn === 'set' ? 1 : 0);
  expect(mistakesOfRequest(set, request)).toHaveLength(isIn === 'request' ? 1 : 0);
});

test.each(FINE)('%s: fine', (_name, set) => expect(mistakesOfSet(set)).toEqual([]));

test('what is decided by hand is none', () => {
  expect(CASES.flatMap(({ name, set, request }) => [...mistakesOfSet(set), ...mistakesOfRequest(set, request)].map((mistake) => `${name}: ${mistake}`))).toEqual([]);
});

test('what the generators make is none', () => {
  fc.assert(fc.property(cases(5), ({ set, requests }) => {
    expect([...mistakesOfSet(set), ...requests.flatMap((request) => mistakesOfRequest(set, request))]).toEqual([]);
  }), { numRuns: 500 });
});
