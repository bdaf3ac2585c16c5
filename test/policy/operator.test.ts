import { ACCESS_FILE_SPELLING, OPERATORS, possiblyReadable, readable } from '../../src/policy';

/** As the documentation of RAM and of OSS lists them. */
const DOCUMENTED = `
  StringEquals StringNotEquals StringEqualsIgnoreCase StringNotEqualsIgnoreCase StringLike StringNotLike
  NumericEquals NumericNotEquals NumericLessThan NumericLessThanEquals NumericGreaterThan NumericGreaterThanEquals
  DateEquals DateNotEquals DateLessThan DateLessThanEquals DateGreaterThan DateGreaterThanEquals
  Bool
  IpAddress NotIpAddress IpAddressIncludeBorder NotIpAddressIncludeBorder`.trim().split(/\s+/);

test('the operators are the documented ones', () => {
  expect([...OPERATORS.keys()].sort()).toEqual([...DOCUMENTED].sort());
});

test('those are negative that have Not in their names, and each has the type of its name', () => {
  const types = { String: 'string', Numeric: 'number', Date: 'date', Bool: 'boolean', IpAddress: 'address' };
  for (const [name, operator] of OPERATORS) {
    const type = Object.entries(types).find(([begin]) => name.replace(/^Not/, '').startsWith(begin))![1];
    expect(operator).toEqual({ name, type, negative: name.includes('Not') });
  }
});

test.each([
  ['string', '', true],
  ['number', '3600', true], ['number', '1e3', false],
  ['date', '2026-11-22T08:00:00Z', true], ['date', '2026-02-31T08:00:00Z', false],
  ['boolean', 'True', true], ['boolean', '1', false],
  ['address', '10.0.0.0/8', true], ['address', '10.0.0.0/33', false],
] as const)('%s operators on %j: %p', (type, value, can) => {
  expect(readable(type, value)).toBe(can);
});

test.each([
  ['string', '${x}', true],
  ['number', '${x}', true], ['number', '1${x}.5', true], ['number', '${x}-5', true], ['number', '${x}k', false], ['number', '1', true], ['number', 'k', false],
  ['date', '${date}T00:00:00Z', true], ['date', '2026-11-22 ${time}', false],
  ['boolean', '${x}', true], ['boolean', 'T${x}', true], ['boolean', '${x}al${y}', true], ['boolean', '${x}rue', true],
  ['boolean', '${x}y', false], ['boolean', 'true!${x}', false], ['boolean', '*${x}', false], ['boolean', 'tf${x}', false],
  ['address', '10.${x}/8', true], ['address', '${net}::/32', true], ['address', '${x}%eth0', false],
] as const)('%s operators on %j, whatever its holes are: %p', (type, written, can) => {
  expect(possiblyReadable(type, ACCESS_FILE_SPELLING.read(written))).toBe(can);
});
