import { otherSpellings } from '../../../../src/access/compare/values/spellings';
import { compileTest, Text, YES } from '../../../../src/policy';

test.each<[string, string, string[]]>([
  ['NumericEquals', '5', ['05', '005', '0005']],
  ['NumericEquals', '-1.5', ['-01.5', '-001.5', '-0001.5']],
  ['DateEquals', '2026-01-01T00:00:00Z', ['2026-01-01T00:00:00.0Z', '2026-01-01T00:00:00.00Z', '2026-01-01T00:00:00.000Z']],
  ['DateEquals', '2026-01-01T00:00:00.25-23:59', ['2026-01-01T00:00:00.250-23:59', '2026-01-01T00:00:00.2500-23:59', '2026-01-01T00:00:00.25000-23:59']],
  ['IpAddress', '10.0.0.1', ['::ffff:10.0.0.1', '0::ffff:10.0.0.1', '0:0::ffff:10.0.0.1']],
  ['IpAddress', '2001:db8::1', ['2001:DB8::1', '2001:db8:0::1']],
  ['IpAddress', 'fe8::', ['FE8::', '0fe8::', 'fe8:0::']],
  ['IpAddress', '::1', ['0::1']],
  ['IpAddress', '1:2:3:4:5:6:7:8', ['01:2:3:4:5:6:7:8']],
])('%s reads %s in other spellings', (operator, value, spellings) => {
  const others = otherSpellings(value);
  expect([...new Set(others)].filter((other) => other !== value)).toEqual(spellings);
  const reads = compileTest(operator, [Text.of(value)]);
  expect(others.map(reads)).toEqual(others.map(() => YES));
});
