import { Conditions } from '../../../src/access/matching/compiled-condition';
import { Condition, conditionOn, Text } from '../../../src/policy';

function on(key: string, ...values: readonly Text[]): Condition {
  return conditionOn('StringEquals', key, values);
}

const [A, B, EMPTY] = ['a', 'b', ''].map((value) => Text.of(value));
const HOLE = Text.of({ hole: 'h' });

test.each<[string, Condition, Condition]>([
  ['values in another order', on('acs:SourceVpc', A, B), on('acs:SourceVpc', B, A)],
  ['a key in another case', on('acs:SourceVpc', A), on('ACS:sourcevpc', A)],
  ['a value twice', on('acs:SourceVpc', A), on('acs:SourceVpc', A, A)],
])('%s is the same condition', (_what, one, other) => {
  const conditions = new Conditions();
  expect(conditions.compile(other)).toBe(conditions.compile(one));
});

test.each<[string, Condition, Condition]>([
  ['a NUL that could part key and value', on('k', A, B), on('k\0a', B)],
  ['an empty value before what a hole could be written as', on('k', EMPTY, Text.of('[{"hole":"h"}]')), on('k', HOLE)],
  ['two keys, and one key with two values', [...on('k', A), ...on('b', B)], on('k', A, Text.of('b'), B)],
])('%s makes no two conditions one', (_what, one, other) => {
  const conditions = new Conditions();
  expect(conditions.compile(other)).not.toBe(conditions.compile(one));
});
