import { canonicalCondition, Condition, conditionKey, conditionOn, foldedKey, NO_CONDITION, Text } from '../../src/policy';

function on(operator: string, key: string, ...values: string[]): Condition {
  return conditionOn(operator, key, values.map((value) => Text.of(value)));
}

function keyOf(condition: Condition): string {
  return conditionKey(canonicalCondition(condition));
}

test.each<[string, Condition, Condition]>([
  ['values in another order, or twice', on('StringEquals', 'k:a', '1', '2'), on('StringEquals', 'k:a', '2', '1', '2')],
  ['operators in another order', [...on('StringEquals', 'k:a', '1'), ...on('Bool', 'k:b', 'true')], [...on('Bool', 'k:b', 'true'), ...on('StringEquals', 'k:a', '1')]],
  ['keys in another letter case', on('StringEquals', 'acs:SourceVpc', '1'), on('StringEquals', 'ACS:sourcevpc', '1')],
  ['one operator in two blocks',
    [...on('StringEquals', 'k:b', '1'), ...on('StringEquals', 'k:a', '1')],
    [{ operator: 'StringEquals', tests: [...on('StringEquals', 'k:a', '1')[0].tests, ...on('StringEquals', 'k:b', '1')[0].tests] }]],
  ['one test twice', [...on('StringEquals', 'k:b', '1'), ...on('StringEquals', 'K:b', '1')], on('StringEquals', 'k:b', '1')],
])('equal: %s', (_what, a, b) => {
  expect(keyOf(a)).toBe(keyOf(b));
});

test.each<[string, Condition, Condition]>([
  ['another operator', on('StringEquals', 'k:a', '1'), on('StringLike', 'k:a', '1')],
  ['another value', on('StringEquals', 'k:a', '1'), on('StringEquals', 'k:a', '2')],
  ['values as one list or as two tests', on('StringEquals', 'k:a', '1', '2'), [...on('StringEquals', 'k:a', '1'), ...on('StringEquals', 'k:a', '2')]],
  ['a value or a hole of its name', on('StringEquals', 'k:a', 'x'), conditionOn('StringEquals', 'k:a', [Text.of({ hole: 'x' })])],
  ['tags in another letter case', on('StringEquals', 'oss:BucketTag/T', '1'), on('StringEquals', 'oss:BucketTag/t', '1')],
  ['no condition and an operator without keys', NO_CONDITION, [{ operator: 'StringEquals', tests: [] }]],
  ['a key that ends with a value', on('StringEquals', 'k', '1', '2'), on('StringEquals', 'k","1', '2')],
])('different: %s', (_what, a, b) => {
  expect(keyOf(a)).not.toBe(keyOf(b));
});

test('of two spellings of a test the smaller stays, whichever stands first', () => {
  const [a, b] = [on('StringEquals', 'acs:x', '1'), on('StringEquals', 'ACS:x', '1')];
  expect([canonicalCondition([...a, ...b]), canonicalCondition([...b, ...a])]).toEqual([b, b]);
});

test('names of keys ignore ASCII case up to the first slash', () => {
  expect(foldedKey('ACS:SourceIP')).toBe('acs:sourceip');
  expect(foldedKey('OSS:BucketTag/Team/A')).toBe('oss:buckettag/Team/A');
  expect(foldedKey('/A')).toBe('/A');
});
