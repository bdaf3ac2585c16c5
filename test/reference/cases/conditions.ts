import { allow, ann, annHolds, doc, Row, when } from './case';

/** Operator, its values, what the context says of the key (absent: nothing), and whether the statement applies. */
type Line = [string, string, string | string[], string | undefined, boolean];

const strings: Line[] = [
  ['equal', 'StringEquals', 'a', 'a', true],
  ['another letter case', 'StringEquals', 'a', 'A', false],
  ['a star is a star', 'StringEquals', '*', 'a', false],
  ['a star equals itself', 'StringEquals', 'a*', 'a*', true],
  ['one of two', 'StringEquals', ['b', 'a'], 'a', true],
  ['none of two', 'StringEquals', ['b', 'c'], 'a', false],
  ['an empty value', 'StringEquals', '', '', true],
  ['a missing key is not an empty one', 'StringEquals', '', undefined, false],
  ['a missing key', 'StringEquals', 'a', undefined, false],
  ['not equal', 'StringNotEquals', 'a', 'b', true],
  ['neither of two', 'StringNotEquals', ['a', 'b'], 'c', true],
  ['not the second of two', 'StringNotEquals', ['a', 'b'], 'b', false],
  ['a missing key is not equal', 'StringNotEquals', 'a', undefined, true],
  ['ignoring ASCII case', 'StringEqualsIgnoreCase', 'vPc', 'VpC', true],
  ['ignoring no other case', 'StringEqualsIgnoreCase', '\u00e9', '\u00c9', false],
  ['a Kelvin sign is no k', 'StringEqualsIgnoreCase', 'k', '\u212a', false],
  ['ignoring case, a star is a star', 'StringEqualsIgnoreCase', 'a*', 'ab', false],
  ['not equal ignoring case', 'StringNotEqualsIgnoreCase', 'a', 'A', false],
  ['a missing key is not equal ignoring case', 'StringNotEqualsIgnoreCase', 'a', undefined, true],
  ['like', 'StringLike', 'a?c*', 'abcd', true],
  ['like, in another letter case', 'StringLike', 'A*', 'abc', false],
  ['like anything, even nothing', 'StringLike', '*', '', true],
  ['like anything, even a line break', 'StringLike', 'a*?b', 'a\n\u2028b', true],
  ['a missing key is like nothing', 'StringLike', '*', undefined, false],
  ['one code point of two units', 'StringLike', '?', '\u{1F600}', true],
  ['not like', 'StringNotLike', ['a*', 'b*'], 'ca', true],
  ['not like, and like one', 'StringNotLike', ['a*', 'b*'], 'ba', false],
  ['a missing key is not like anything', 'StringNotLike', '*', undefined, true],
];

const numbers: Line[] = [
  ['equal in another spelling', 'NumericEquals', '10', '010.00', true],
  ['minus nothing', 'NumericEquals', '-0.0', '0', true],
  ['big and apart by one', 'NumericEquals', '9007199254740993', '9007199254740992', false],
  ['apart far behind the point', 'NumericEquals', '0.3', '0.30000000000000000000001', false],
  ['less by very little', 'NumericLessThan', '9007199254740993', '9007199254740992.9999999999', true],
  ['less, and equal', 'NumericLessThan', '1.5', '1.50', false],
  ['less or equal', 'NumericLessThanEquals', '1.5', '1.50', true],
  ['negative and less', 'NumericLessThan', '-1', '-1.01', true],
  ['greater', 'NumericGreaterThan', '-1', '-0.99', true],
  ['greater or equal', 'NumericGreaterThanEquals', '100000000000000000000', '100000000000000000000.0', true],
  ['greater, not by text', 'NumericGreaterThan', '9', '10', true],
  ['one of two limits', 'NumericGreaterThan', ['100', '5'], '10', true],
  ['an exponent cannot be read', 'NumericEquals', '10', '1e1', false],
  ['a space cannot be read', 'NumericEquals', '10', ' 10', false],
  ['a plus cannot be read', 'NumericEquals', '10', '+10', false],
  ['a point without digits cannot be read', 'NumericEquals', '10', '10.', false],
  ['no digits before the point cannot be read', 'NumericEquals', '0.5', '.5', false],
  ['foreign digits cannot be read', 'NumericEquals', '1', '\u0661', false],
  ['not equal', 'NumericNotEquals', '10', '10.1', true],
  ['equal in another spelling, denied', 'NumericNotEquals', '10', '10.0', false],
  ['what cannot be read is not equal', 'NumericNotEquals', '10', '1e1', true],
  ['a missing number is not equal', 'NumericNotEquals', '10', undefined, true],
  ['a missing number is not less', 'NumericLessThan', '10', undefined, false],
];

const dates: Line[] = [
  ['equal through offsets', 'DateEquals', '2026-01-01T08:00+08:00', '2026-01-01T00:00:00Z', true],
  ['equal through the new year', 'DateEquals', '2025-12-31T16:00:00-08:00', '2026-01-01T00:00Z', true],
  ['equal through the longest offsets', 'DateEquals', '2024-02-29T23:59-23:59', '2024-03-01T23:58Z', true],
  ['needless zeros of a fraction', 'DateEquals', '2026-01-01T00:00:00.500Z', '2026-01-01T00:00:00.5Z', true],
  ['apart by a billionth of a billionth', 'DateEquals', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00.000000000000000001Z', false],
  ['earlier, though later on the clock', 'DateLessThan', '2026-01-01T00:00Z', '2026-01-01T07:59+08:00', true],
  ['earlier by a fraction', 'DateLessThan', '2026-01-01T00:00Z', '2025-12-31T23:59:59.9999999999Z', true],
  ['at the very moment', 'DateLessThan', '2026-01-01T00:00Z', '2026-01-01T00:00Z', false],
  ['at the very moment, or before', 'DateLessThanEquals', '2026-01-01T00:00Z', '2026-01-01T00:00:00.0Z', true],
  ['later', 'DateGreaterThan', '2026-01-01T00:00Z', '2026-01-01T00:00:00.1Z', true],
  ['at the very moment, or later', 'DateGreaterThanEquals', '2026-01-01T00:00Z', '2026-01-01T00:00Z', true],
  ['a leap day', 'DateGreaterThan', '2024-02-28T00:00Z', '2024-02-29T00:00Z', true],
  ['no leap day in 1900', 'DateGreaterThan', '1900-02-28T00:00Z', '1900-02-29T00:00Z', false],
  ['a leap day in 2000', 'DateGreaterThan', '2000-02-28T00:00Z', '2000-02-29T00:00Z', true],
  ['no 31st of April', 'DateGreaterThan', '2020-01-01T00:00Z', '2026-04-31T00:00Z', false],
  ['no month 13', 'DateGreaterThan', '2020-01-01T00:00Z', '2026-13-01T00:00Z', false],
  ['no hour 24', 'DateGreaterThan', '2020-01-01T00:00Z', '2026-01-01T24:00Z', false],
  ['no leap second', 'DateGreaterThan', '2020-01-01T00:00Z', '2026-12-31T23:59:60Z', false],
  ['no offset of 24 hours', 'DateGreaterThan', '2020-01-01T00:00Z', '2026-01-01T00:00+24:00', false],
  ['no date without a time', 'DateGreaterThan', '2020-01-01T00:00Z', '2026-01-01', false],
  ['no time without an offset', 'DateGreaterThan', '2020-01-01T00:00Z', '2026-01-01T00:00:00', false],
  ['no small letters', 'DateGreaterThan', '2020-01-01T00:00Z', '2026-01-01t00:00z', false],
  ['no point without a fraction', 'DateGreaterThan', '2020-01-01T00:00Z', '2026-01-01T00:00:00.Z', false],
  ['what cannot be read is not equal', 'DateNotEquals', '2020-01-01T00:00Z', 'yesterday', true],
  ['equal through offsets, denied', 'DateNotEquals', '2026-01-01T08:00+08:00', '2026-01-01T00:00:00Z', false],
  ['nothing is implied', 'DateGreaterThan', '2020-01-01T00:00Z', undefined, false],
  ['a missing date is not equal', 'DateNotEquals', '2020-01-01T00:00Z', undefined, true],
];

const truths: Line[] = [
  ['true', 'Bool', 'true', 'true', true],
  ['true in another letter case', 'Bool', 'TRUE', 'tRue', true],
  ['false', 'Bool', 'false', 'true', false],
  ['either', 'Bool', ['false', 'true'], 'False', true],
  ['yes cannot be read', 'Bool', ['false', 'true'], 'yes', false],
  ['a missing key is not false', 'Bool', 'false', undefined, false],
];

const addresses: Line[] = [
  ['one address', 'IpAddress', '10.1.2.3', '10.1.2.3', true],
  ['a range', 'IpAddress', '10.1.0.0/16', '10.1.2.3', true],
  ['a range with host bits', 'IpAddress', '10.1.2.3/16', '10.1.9.9', true],
  ['beside a range', 'IpAddress', '10.1.0.0/16', '10.2.0.0', false],
  ['a range inside of an octet', 'IpAddress', '10.1.2.128/25', '10.1.2.127', false],
  ['all of IPv4', 'IpAddress', '0.0.0.0/0', '255.255.255.255', true],
  ['all of IPv4, and IPv6', 'IpAddress', '0.0.0.0/0', '2001:db8::1', false],
  ['a star for an octet', 'IpAddress', '10.*.2.3', '10.77.2.3', true],
  ['a star for an octet, and another one', 'IpAddress', '10.*.2.3', '10.77.2.4', false],
  ['stars for all octets', 'IpAddress', '*.*.*.*', '1.2.3.4', true],
  ['mapped in the context', 'IpAddress', '10.1.2.3', '::ffff:10.1.2.3', true],
  ['mapped in the policy', 'IpAddress', '::FFFF:a01:203', '10.1.2.3', true],
  ['a mapped range', 'IpAddress', '::ffff:10.0.0.0/104', '10.200.0.1', true],
  ['another spelling of IPv6', 'IpAddress', '2001:db8::/32', '2001:0DB8:0:0:0:0:0:1', true],
  ['a range of IPv6 inside of a digit', 'IpAddress', '2001:db8::/31', '2001:db9::1', true],
  ['beside a range of IPv6', 'IpAddress', '2001:db8::/32', '2001:db9::1', false],
  ['IPv6 with an IPv4 tail', 'IpAddress', '64:ff9b::/96', '64:ff9b::10.1.2.3', true],
  ['border included', 'IpAddressIncludeBorder', '10.0.0.0/8', '10.0.0.0', true],
  ['none of two ranges', 'NotIpAddress', ['10.0.0.0/8', '11.0.0.0/8'], '12.0.0.1', true],
  ['the second of two ranges', 'NotIpAddress', ['10.0.0.0/8', '11.0.0.0/8'], '11.0.0.1', false],
  ['outside, border included', 'NotIpAddressIncludeBorder', '10.0.0.0/8', '10.255.255.255', false],
  ['a leading zero cannot be read', 'IpAddress', '10.1.2.3', '10.01.2.3', false],
  ['a range in the context cannot be read', 'IpAddress', '10.0.0.0/8', '10.1.2.3/32', false],
  ['a zone cannot be read', 'IpAddress', 'fe80::/10', 'fe80::1%eth0', false],
  ['an octet above 255 cannot be read', 'IpAddress', '0.0.0.0/0', '256.1.1.1', false],
  ['two gaps cannot be read', 'IpAddress', '::/0', '1::2::3', false],
  ['a star in the context cannot be read', 'IpAddress', '0.0.0.0/0', '10.1.2.*', false],
  ['what cannot be read is outside', 'NotIpAddress', '0.0.0.0/0', '10.01.2.3', true],
  ['a missing address is outside', 'NotIpAddress', '0.0.0.0/0', undefined, true],
  ['a missing address is not inside', 'IpAddress', '0.0.0.0/0', undefined, false],
];

type Condition = Record<string, Record<string, string | string[]>>;

/** A whole condition, the context, and whether the statement applies. */
const wholes: [string, string, Condition, Record<string, string>, boolean][] = [
  ['3.1', 'no operator', {}, {}, true],
  ['3.1', 'an operator without keys', { StringEquals: {} }, {}, true],
  ['3.1', 'two keys, both satisfied', { StringEquals: { 'acs:a': 'x', 'acs:b': 'y' } }, { 'acs:a': 'x', 'acs:b': 'y' }, true],
  ['3.1', 'two keys, one satisfied', { StringEquals: { 'acs:a': 'x', 'acs:b': 'y' } }, { 'acs:a': 'x' }, false],
  ['3.1', 'two operators, both satisfied', { StringLike: { 'acs:a': 'x*' }, StringNotLike: { 'acs:a': '*y' } }, { 'acs:a': 'xz' }, true],
  ['3.1', 'two operators, one satisfied', { StringLike: { 'acs:a': 'x*' }, StringNotLike: { 'acs:a': '*y' } }, { 'acs:a': 'xy' }, false],
  ['3.2', 'a key in another letter case', { StringEquals: { 'ACS:SourceVPC': 'x' } }, { 'acs:sourcevpc': 'x' }, true],
  ['3.2', 'another letter case before the slash', { StringEquals: { 'OSS:bucketTAG/T': 'x' } }, { 'oss:BucketTag/T': 'x' }, true],
  ['3.2', 'another letter case after the slash', { StringEquals: { 'oss:BucketTag/t': 'x' } }, { 'oss:BucketTag/T': 'x' }, false],
  ['3.2', 'case counts after the first of two slashes', { StringEquals: { 'oss:Tag/a/B': 'x' } }, { 'oss:Tag/a/b': 'x' }, false],
  ['3.2', 'one key in two spellings, both of which count', { StringEquals: { 'acs:a': ['x', 'y'], 'ACS:A': ['y', 'z'] } }, { 'acs:a': 'x' }, false],
  ['3.2', 'one key in two spellings, both satisfied', { StringEquals: { 'acs:a': ['x', 'y'], 'ACS:A': ['y', 'z'] } }, { 'Acs:a': 'y' }, true],
  ['3.1', 'a key that no condition asks for', { StringEquals: { 'acs:a': 'x' } }, { 'acs:a': 'x', 'acs:b': 'y' }, true],
];

function tried(paragraph: string, name: string, condition: Condition, context: Record<string, string>, applies: boolean): Row {
  return [paragraph, name, annHolds(doc(allow('*', '*', when(condition)))), { ...ann, context }, applies ? 'allow' : 'implicit-deny'];
}

function paragraphOf(name: string, seen: string | undefined): string {
  if (seen === undefined) return '3.1';
  return name.includes('cannot be read') ? '3.4' : '3.3';
}

export const CONDITIONS: readonly Row[] = [
  ...[...strings, ...numbers, ...dates, ...truths, ...addresses].map(([name, operator, values, seen, applies]) => (
    tried(paragraphOf(name, seen), `${operator}: ${name}`, { [operator]: { 'acs:key': values } }, seen === undefined ? {} : { 'acs:key': seen }, applies))),
  ...wholes.map((row) => tried(...row)),
];
