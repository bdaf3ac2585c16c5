import { describeFinding, Findings, shown } from '../../src/policy';

test('a finding reads as one line: where, what, what to do, code', () => {
  const findings = new Findings();
  expect(findings.error('INVALID_EFFECT', '$.Statement[0].Effect', '`"allow"` is no effect', 'write `Allow`')).toBeUndefined();
  expect(findings.list.map(describeFinding)).toEqual(['$.Statement[0].Effect: `"allow"` is no effect: write `Allow` [INVALID_EFFECT]']);
  expect(findings.list[0].class).toBe('error');
});

test.each<[unknown, string]>([
  ['a\nb', '`"a\\nb"`'],
  [[1, null], '`[1,null]`'],
  [undefined, '`undefined`'],
  ['x'.repeat(78), `\`"${'x'.repeat(78)}"\``],
  ['x'.repeat(79), `\`"${'x'.repeat(79)}…\``],
  [JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)), '`[…]`'],
  [{ deep: JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) }, '`{…}`'],
])('a value is shown on one line', (value, line) => {
  expect(shown(value)).toBe(line);
});
