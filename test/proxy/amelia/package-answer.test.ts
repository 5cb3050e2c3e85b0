import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { packageAnswerShape, toBooked } from '../../../proxy/amelia/booked.js';
import { findMoved } from '../../../proxy/amelia/moved-starts.js';

const documented = new URL('../../documented/book-package.json', import.meta.url);

/** The vendor's own answer to a package of two appointments. */
function readAnswer() {
  const { response } = JSON.parse(readFileSync(documented, 'utf8'));
  return response.body.data;
}

describe('a package that was booked', () => {
  it('is the appointments in it, at the instants that the answer tells', () => {
    const booked = toBooked(v.parse(packageAnswerShape, readAnswer()));
    expect(booked.map(({ bookingId, startsAt }) => ({ bookingId, startsAt }))).toEqual([
      { bookingId: 766, startsAt: '2026-03-05T07:30:00Z' },
    ]);
  });

  it('lacks one that was chosen and that the answer does not tell', () => {
    // The vendor's example asks for two appointments, and its answer books one of them.
    const booked = toBooked(v.parse(packageAnswerShape, readAnswer()));
    const chosen = ['2026-03-05T07:30:00Z', '2026-03-04T10:00:00Z'];
    expect(findMoved(chosen, booked)).toEqual([
      { startsAt: '2026-03-04T10:00:00Z', siteStartsAt: null },
    ]);
    expect(findMoved(chosen.slice(0, 1), booked)).toBeUndefined();
  });

  it('may have no appointment yet', () => {
    expect(toBooked(v.parse(packageAnswerShape, { ...readAnswer(), package: [] }))).toEqual([]);
  });

  it('was not booked where its payment was rolled back', () => {
    expect(() => toBooked(v.parse(packageAnswerShape, null))).toThrow('payment-failed');
  });
});
