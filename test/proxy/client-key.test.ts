import { describe, expect, it } from 'vitest';
import { toClientKey } from '../../proxy/guards/client-key.js';

describe('whom a request is counted for', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::FFFF:c000:0201', '192.0.2.1'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:db8:0:0:ffff::', '2001:db8:0:0'],
    ['2001:0db8:0001:0002:3:4:5:6', '2001:db8:1:2'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
    ['::', '0:0:0:0'],
    ['no:address', ''],
    ['', ''],
    [undefined, ''],
  ])('%s → %s', (address, key) => {
    expect(toClientKey(address)).toBe(key);
  });
});
