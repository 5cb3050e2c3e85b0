import { describe, expect, it } from 'vitest';
import { toForwardedAddress } from '../../../proxy/runtimes/forwarded-address.js';

/** Our own server in front, as the proxy sees it. */
const front = '10.0.0.2';

describe('A6: where a request comes from', () => {
  it('is where the connection comes from, whatever a visitor writes', () => {
    for (const said of ['1.2.3.4', '198.51.100.7, 1.2.3.4', '::1', '', 'unknown']) {
      expect(toForwardedAddress(said, '203.0.113.9', 0)).toBe('203.0.113.9');
    }
  });

  it('is what our one server in front wrote, which is the last', () => {
    expect(toForwardedAddress('203.0.113.9', front, 1)).toBe('203.0.113.9');
    expect(toForwardedAddress('1.2.3.4, 5.6.7.8,203.0.113.9', front, 1)).toBe('203.0.113.9');
  });

  it('is what the outer of two servers wrote', () => {
    expect(toForwardedAddress('1.2.3.4, 203.0.113.9, 10.0.0.1', front, 2)).toBe('203.0.113.9');
  });

  it('is that of the connection where fewer wrote than there are', () => {
    expect(toForwardedAddress('203.0.113.9', front, 2)).toBe(front);
    expect(toForwardedAddress(undefined, front, 1)).toBe(front);
  });

  it.each([
    '',
    ' ',
    'unknown',
    '_hidden',
    '203.0.113.9,',
    '203.0.113',
    '203.0.113.999',
    '1.2.3.4 5.6.7.8',
    'localhost',
    'fe80::1::2',
    '[2001:db8::1',
    '2001:db8::1]/x?[',
    'a'.repeat(10_000),
  ])('is that of the connection where no address is written: %s', (said) => {
    expect(toForwardedAddress(said, front, 1)).toBe(front);
  });

  it.each([
    ['2001:db8::1', '2001:db8::1'],
    ['[2001:db8::1]', '2001:db8::1'],
    ['[2001:db8::1]:52100', '2001:db8::1'],
    ['::ffff:203.0.113.9', '::ffff:203.0.113.9'],
    ['203.0.113.9:52100', '203.0.113.9'],
  ])('is told without a port, and of either kind: %s', (said, address) => {
    expect(toForwardedAddress(`1.2.3.4, ${said}`, front, 1)).toBe(address);
  });

  it('is unknown where not even the connection tells it', () => {
    expect(toForwardedAddress('unknown', undefined, 1)).toBeUndefined();
  });
});
