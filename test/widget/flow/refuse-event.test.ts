import { describe, expect, it } from 'vitest';
import { adult, attend, child, festival, toEventReview } from '../../support/attending.js';
import { jordan, refused, submit } from '../../support/playing.js';
import { anEvent } from '../../support/studio.js';

const tickets = [{ id: 1, quantity: 2 }];
const toReview = toEventReview(festival, { tickets });

describe('an event that could not be booked', () => {
  it.each([
    'event-full',
    'event-closed',
    'not-enough-places',
    'time-changed',
    'not-found',
  ] as const)('is shown again as it is by now: %s', (code) => {
    expect(attend(...toReview, submit, refused(code, 409))).toMatchObject({
      step: 'tickets',
      isSending: false,
      attemptKey: null,
      notice: { kind: 'failed', failure: code },
      choice: { event: festival, tickets, customer: jordan },
    });
  });

  it.each([
    ['/eventId', 'not-found'],
    ['/tickets/0', 'not-enough-places'],
    ['/persons', 'not-enough-places'],
  ] as const)(
    'is shown again where the proxy found %s wrong: it has been changed',
    (pointer, failure) => {
      const wrong = refused('invalid-input', 422, pointer);
      expect(attend(...toReview, submit, wrong)).toMatchObject({
        step: 'tickets',
        notice: { kind: 'failed', failure },
      });
    },
  );

  it('tells it where places that were chosen are gone by now, and books nothing without any', () => {
    const fuller = { ...festival, tickets: [{ ...adult, placesLeft: 0 }, child] };
    const renewed = { type: 'renew-event', event: fuller } as const;
    const state = attend(...toReview, renewed);
    expect(state).toMatchObject({
      step: 'tickets',
      choice: { tickets: [] },
      notice: { kind: 'failed', failure: 'not-enough-places' },
    });
    expect(attend(...toEventReview(festival), submit).isSending).toBe(false);
  });

  it('is told no more once the customer goes on', () => {
    const places = { type: 'choose-places', persons: 1, tickets } as const;
    const state = attend(...toReview, submit, refused('not-enough-places', 409), places);
    expect(state).toMatchObject({ step: 'details', notice: null });
  });

  it.each(['looks-like-duplicate', 'limit-reached', 'booking-refused'] as const)(
    'is told on the review where the event itself is not the reason: %s',
    (code) => {
      expect(attend(...toReview, submit, refused(code, 409))).toMatchObject({
        step: 'review',
        attemptKey: null,
        notice: { kind: 'failed', failure: code },
      });
    },
  );

  it('is not shown again where another time stays booked: only the business can help', () => {
    const stands = refused('time-changed', 409, undefined, { stillBooked: true });
    expect(attend(...toReview, submit, stands)).toMatchObject({
      step: 'review',
      attemptKey: 'key-of-this-attempt',
      notice: { kind: 'failed', failure: 'time-changed' },
    });
  });

  it.each([
    ['upstream-timeout', 504],
    ['request-in-progress', 409],
  ] as const)('keeps its key where it may be booked: %s', (code, status) => {
    const state = attend(...toReview, submit, refused(code, status));
    expect(state).toMatchObject({ step: 'review', attemptKey: 'key-of-this-attempt' });
  });

  it('asks again where it costs another sum', () => {
    const lines = [{ kind: 'event', unitMinor: 1700, persons: 1, amountMinor: 1700 }] as const;
    const dearer = refused('price-changed', 409, undefined, {
      totalMinor: 1700,
      lines: [...lines],
    });
    expect(attend(...toEventReview(anEvent()), submit, dearer)).toMatchObject({
      step: 'review',
      notice: { kind: 'price-changed', reason: 'price-changed' },
      quote: { totalMinor: 1700, lines },
    });
  });

  it('leads to the field that was wrong', () => {
    const wrong = refused('invalid-input', 422, '/customer/email');
    expect(attend(...toReview, submit, wrong)).toMatchObject({
      step: 'details',
      fieldProblems: [{ pointer: '/customer/email' }],
    });
  });
});
