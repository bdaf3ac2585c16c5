import { isWildcard, PrincipalType, sortedPrincipals, Text } from '../../src/policy';

test.each<[PrincipalType, string, boolean]>([
  ['Bucket', '*', true],
  ['Bucket', '1234', false],
  ['Bucket', '12*', true],
  ['Bucket', '12?4', true],
  ['Bucket', 'arn:sts::1:assumed-role/role/session', false],
  ['Bucket', 'arn:sts::1:assumed-role/role/*', false],
  ['Bucket', 'arn:sts::1:assumed-role/role/s?', false],
  ['Bucket', 'arn:sts::1:assumed-role/*/session', true],
  ['Bucket', 'arn:sts::*:assumed-role/role/session', true],
  ['Bucket', 'arn:sts::1:*/role/session', true],
  ['Bucket', 'arn:sts::1:assumed-role/*', true],
  ['Bucket', 'in arn:sts::1:assumed-role/role/*', true],
  ['RAM', '*', true],
  ['RAM', 'acs:ram::1:root', false],
  ['RAM', 'acs:ram::1:role/*', true],
  ['RAM', 'arn:sts::1:assumed-role/role/*', true],
  ['Service', 'imm.aliyuncs.com', false],
])('%s %s is a wildcard: %p', (type, value, wildcard) => {
  expect(isWildcard({ type, value: Text.of(value) })).toBe(wildcard);
});

test('a hole before the session is a name, and does not hide a wildcard beside it', () => {
  const principal = (...parts: (string | { hole: string })[]) => ({ type: 'Bucket' as const, value: Text.of(...parts) });
  expect(isWildcard(principal('arn:sts::', { hole: 'account' }, ':assumed-role/r/*'))).toBe(false);
  expect(isWildcard(principal('arn:sts::', { hole: 'account' }, ':assumed-role/r*/s'))).toBe(true);
});

test('principals are sorted by type and name, each once', () => {
  const principal = (type: PrincipalType, value: string) => ({ type, value: Text.of(value) });
  expect(sortedPrincipals([principal('Service', 'b'), principal('RAM', 'c'), principal('Service', 'a'), principal('RAM', 'c')]))
    .toEqual([principal('RAM', 'c'), principal('Service', 'a'), principal('Service', 'b')]);
});
