import * as fc from 'fast-check';
import { readAddressRange } from '../../src/policy/address';

/** Whether every address of `inner` is one of `outer`. */
/* eslint-disable no-bitwise */
function holds(outer: string, inner: string): boolean {
  const [a, b] = [readAddressRange(outer)!, readAddressRange(inner)!];
  return (b.mask & a.mask) === a.mask && (b.bits & a.mask) === a.bits;
}
/* eslint-enable no-bitwise */

describe('what can be read', () => {
  test.each([
    '0.0.0.0', '255.255.255.255', '203.0.113.7', '10.0.0.0/8', '10.1.2.3/8', '10.0.0.0/0', '10.0.0.0/32', '101.*.*.100', '*.*.*.*',
    '::', '::1', '1::', '2001:db8::/32', '2001:DB8:0:0:0:0:0:1', '1:2:3:4:5:6:7:8', '1::8', '1:2:3:4:5:6:7::', '::/0', '::1/128',
    '::ffff:10.0.0.1', '1:2:3:4:5:6:10.0.0.1', '::10.0.0.1', '::10.20.30.40', '64:ff9b::10.0.0.1/96',
  ])('%s', (value) => {
    expect(readAddressRange(value)).toBeDefined();
  });
});

describe('what cannot be read', () => {
  test.each([
    '', ' ', '*', '1', '1.2.3', '1.2.3.4.5', '1.2.3.', '.1.2.3', '256.0.0.0', '1.2.3.999', '01.2.3.4', '1.2.3.00', '+1.2.3.4', '0x1.2.3.4', '1.2.3.4 ', '١.2.3.4',
    '1.2.3.4/', '1.2.3.4/33', '1.2.3.4/08', '1.2.3.4/-1', '1.2.3.4/8/8', '1.2.3.4/255.0.0.0', '/8',
    '1.*.3.4/8', '1.*', '1.2*.3.4', '1.?.3.4', '1.2.3.**',
    ':', ':::', '::1::', '1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8:9', '1:2:3:4:5:6:7:8::', '::1:2:3:4:5:6:7:8', ':1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7:', '12345::', 'g::', '::1/129',
    'fe80::1%eth0', '[::1]', '::*', '::ffff:1.2.3', '::ffff:1.2.3.256', '::1.2.3.256', '::ffff:1.*.2.3', '::1.2.3.4:5', '1:2:3:4:5:6:7:1.2.3.4', '1.2.3.4::', '2001:db8::/032',
  ])('%j', (value) => {
    expect(readAddressRange(value)).toBeUndefined();
  });
});

describe('which addresses a range holds', () => {
  test.each([
    ['10.0.0.0/8', '10.255.255.255', true],
    ['10.0.0.0/8', '11.0.0.0', false],
    ['10.1.2.3/8', '10.9.9.9', true],
    ['10.0.0.128/25', '10.0.0.127', false],
    ['10.0.0.128/25', '10.0.0.128', true],
    ['10.0.0.1', '10.0.0.1', true],
    ['10.0.0.1', '10.0.0.2', false],
    ['0.0.0.0/0', '203.0.113.7', true],
    ['0.0.0.0/0', '2001:db8::1', false],
    ['101.*.*.100', '101.7.9.100', true],
    ['101.*.*.100', '101.7.9.101', false],
    ['101.*.*.100', '102.7.9.100', false],
    ['2001:db8::/32', '2001:db8:ffff::1', true],
    ['2001:db8::/32', '2001:db9::', false],
    ['::/0', '10.0.0.1', true],
    ['::1', '0:0:0:0:0:0:0:1', true],
    ['2001:DB8::A', '2001:db8::a', true],
    ['1::8', '1:0:0:0:0:0:0:8', true],
    // Both spellings of an IPv4 address are one address.
    ['10.0.0.1', '::ffff:10.0.0.1', true],
    ['::ffff:a00:1', '10.0.0.1', true],
    ['::ffff:10.0.0.0/104', '10.9.9.9', true],
    ['10.0.0.0/8', '::ffff:11.0.0.0', false],
    ['10.0.0.1', '::10.0.0.1', false],
    ['10.0.0.0/8', '10.0.0.0/16', true],
    ['10.0.0.0/16', '10.0.0.0/8', false],
  ])('%s, %s: %p', (outer, inner, held) => {
    expect(holds(outer, inner)).toBe(held);
  });

  test('an address is in a network if their first bits are equal', () => {
    const octets = fc.array(fc.constantFrom(0, 1, 127, 128, 255), { minLength: 4, maxLength: 4 });
    const bits = (list: readonly number[]) => list.map((octet) => octet.toString(2).padStart(8, '0')).join('');
    fc.assert(fc.property(octets, octets, fc.integer({ min: 0, max: 32 }), (network, address, length) => {
      expect(holds(`${network.join('.')}/${length}`, address.join('.'))).toBe(bits(network).slice(0, length) === bits(address).slice(0, length));
    }));
  });
});
