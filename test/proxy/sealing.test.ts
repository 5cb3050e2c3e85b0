import { describe, expect, it } from 'vitest';
import { createSealing } from '../../proxy/guards/sealing.js';

const secret = 'thirty-two-bytes-that-nobody-knows';
const other = 'thirty-two-bytes-that-others-know!';
const key = 'a-key-of-20-letters_';
const told = JSON.stringify({ booking: { customer: { firstName: 'Zoë 🌿' } } });

describe('what a store keeps of a booking', () => {
  it('is read by who has the key of the request, and the secret', async () => {
    const sealing = createSealing(secret);
    expect(await sealing.open(key, await sealing.seal(key, told))).toBe(told);
  });

  it('never looks the same twice, and shows nothing of what it is', async () => {
    const sealing = createSealing(secret);
    const [one, two] = [await sealing.seal(key, told), await sealing.seal(key, told)];
    expect(one).not.toBe(two);
    expect(one).toMatch(/^[\w-]{16}\.[\w-]+$/);
  });

  it.each([
    ['with the key of another request', secret, 'another-key-of-letters'],
    ['with another secret', other, key],
  ])('cannot be read %s', async (_, itsSecret, itsKey) => {
    const sealed = await createSealing(secret).seal(key, told);
    expect(await createSealing(itsSecret).open(itsKey, sealed)).toBeUndefined();
  });

  it('cannot be read where a letter of it was changed', async () => {
    const sealing = createSealing(secret);
    const sealed = await sealing.seal(key, told);
    const last = sealed.at(20) === 'A' ? 'B' : 'A';
    expect(await sealing.open(key, sealed.slice(0, 20) + last + sealed.slice(21))).toBeUndefined();
    for (const nonsense of ['', '.', 'no seal', `${sealed}!`]) {
      expect(await sealing.open(key, nonsense)).toBeUndefined();
    }
  });

  it('is still read when the secret is changed, while the one before is named', async () => {
    const sealed = await createSealing(secret).seal(key, told);
    expect(await createSealing(other, secret).open(key, sealed)).toBe(told);
  });

  it('may be as long as an answer', async () => {
    const sealing = createSealing(secret);
    const long = 'ž'.repeat(500_000);
    expect(await sealing.open(key, await sealing.seal(key, long))).toBe(long);
  });
});
