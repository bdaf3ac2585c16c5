import { places, remarksOnIdentity } from './statements';

const on = (operator: string, ...values: string[]) => ({ Condition: { [operator]: { 'acs:SourceVpc': values } } });

test.each<[string, object]>([
  ['a whole value', on('StringEquals', 'vpc-1')],
  ['StringLike', on('StringLike', 'vpc-*')],
  ['StringNotLike', on('StringNotLike', 'vpc-?')],
  ['an address', { Condition: { IpAddress: { 'acs:SourceVpcIp': ['101.*.*.100'] } } }],
  ['a token', on('StringEquals', '${vpc}')],
])('nothing to say: %s', (_what, change) => expect(places(change)).toEqual([]));

test.each([
  ['StringEquals', 'vpc-*', 'StringLike'],
  ['StringEqualsIgnoreCase', 'vpc-?', 'StringLike'],
  ['StringNotEquals', '*', 'StringNotLike'],
  ['StringNotEqualsIgnoreCase', 'vpc-*', 'StringNotLike'],
])('%s of `%s`', (operator, value, like) => {
  const change = on(operator, 'vpc-1', value);
  expect(remarksOnIdentity(change)).toEqual([['CONDITION_WILDCARD_WITHOUT_LIKE: error at Condition',
    `\`${operator}\` takes \`${value}\` for \`acs:SourceVpc\` as it is written, its wildcard included; write \`${like}\`, or the whole value`]]);
  expect(places(change, true)).toEqual(['CONDITION_WILDCARD_WITHOUT_LIKE: warning at Condition']);
});

test('beside a token, too', () => expect(places(on('StringEquals', 'vpc-${id}*'))).toEqual(['CONDITION_WILDCARD_WITHOUT_LIKE: error at Condition']));
