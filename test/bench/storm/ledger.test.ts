import { describe, expect, it } from 'vitest';
import type { Books, HeldBooking } from './books.js';
import { audit, countEndings, type Kind, noteBooked, type Wish } from './ledger.js';

const email = 'visitor-7@example.test';
const fine = { doubled: [], lost: [], denied: [], invented: [] };

function aWish(changes: Partial<Wish> = {}): Wish {
  return { kind: 'appointment', key: 'key-of-visitor-7', email, body: '{}', sent: 1, ...changes };
}

/** A wish whose customer was told of these bookings. */
function toldOf(ids: readonly number[], changes: Partial<Wish> = {}): Wish {
  const wish = aWish(changes);
  for (const id of ids) noteBooked(wish, { id, token: undefined });
  return wish;
}

function held(id: number, changes: Partial<HeldBooking> = {}): HeldBooking {
  return { id, email, isCanceled: false, ...changes };
}

function books(rows: Partial<Books> = {}): Books {
  return { appointments: [], events: [], purchases: [], ...rows };
}

describe('the ledger of a storm', () => {
  it.each<[Kind, Books]>([
    ['appointment', books({ appointments: [held(5)] })],
    ['event', books({ events: [held(5)] })],
    ['package', books({ purchases: [held(5)], appointments: [held(9)] })],
  ])('finds nothing wrong where it was told what is there: %s', (kind, held) => {
    const others = [aWish({ email: 'nobody-booked@example.test' })];
    expect(audit([toldOf([5, 5], { kind }), ...others], held)).toEqual(fine);
  });

  it.each<[string, Wish, Books]>([
    ['an appointment', toldOf([5]), books({ appointments: [held(5), held(6)] })],
    [
      'one of them cancelled',
      toldOf([5]),
      books({ appointments: [held(5, { isCanceled: true }), held(6)] }),
    ],
    ['an event', toldOf([5], { kind: 'event' }), books({ events: [held(5), held(6)] })],
    ['a package', toldOf([5], { kind: 'package' }), books({ purchases: [held(5), held(6)] })],
    [
      'the first visit of a package',
      toldOf([5], { kind: 'package' }),
      books({ purchases: [held(5)], appointments: [held(8), held(9)] }),
    ],
    ['its answer, of two bookings', toldOf([5, 6]), books({ appointments: [held(5)] })],
  ])('tells what was doubled: %s', (_, wish, held) => {
    const { doubled, ...others } = audit([wish], held);
    expect(doubled).toHaveLength(1);
    expect([doubled[0], others]).toEqual([
      expect.stringContaining(email),
      { lost: [], denied: [], invented: [] },
    ]);
  });

  it('tells what was lost: it is there, and its customer knows nothing', () => {
    const [one, other] = [aWish(), aWish({ location: '/v1/booking-requests/x' })];
    for (const wish of [one, other]) {
      const found = audit([wish], books({ appointments: [held(5)] }));
      expect(found).toEqual({ ...fine, lost: [expect.stringContaining(email)] });
    }
  });

  it('tells what was denied: it is there, and its customer was told that it is not', () => {
    const wish = aWish({ location: '/v1/booking-requests/x', ending: 'none' });
    const found = audit([wish], books({ appointments: [held(5)] }));
    expect(found).toEqual({ ...fine, denied: [expect.stringContaining(email)] });
    expect(audit([wish], books())).toEqual(fine);
  });

  it.each<[string, Wish, Books]>([
    ['nothing is there', toldOf([5]), books()],
    ['another one is there', toldOf([5]), books({ appointments: [held(6)] })],
    [
      'it is somebody else’s',
      toldOf([5]),
      books({ appointments: [held(5, { email: 'kim@example.test' })] }),
    ],
    ['it is of another kind', toldOf([5], { kind: 'event' }), books({ appointments: [held(5)] })],
    [
      'it stands, and was told to be cancelled',
      toldOf([5], { isCanceled: true }),
      books({ appointments: [held(5)] }),
    ],
  ])('tells what was invented: %s', (_, wish, held) => {
    expect(audit([wish], held)).toEqual({ ...fine, invented: [expect.stringContaining(email)] });
  });

  it('counts how it ended for those who were told that nobody knows yet', () => {
    const location = '/v1/booking-requests/x';
    const wishes = [
      toldOf([1]),
      aWish(),
      toldOf([2], { location, ending: 'booked' }),
      aWish({ location, ending: 'none' }),
      toldOf([3], { location }),
      aWish({ location }),
    ];
    const endings = { booked: 1, none: 1, bookedAgain: 1, stillUnknown: 1 };
    expect(countEndings(wishes)).toEqual(endings);
  });
});
