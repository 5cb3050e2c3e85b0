import { describe, expect, it } from 'vitest';
import { useVisit } from './visit.js';

/** The connection to Amelia breaks once it has booked, and for a while nobody finds the booking. */
describe('a customer whose booking was made, and whose answer was lost', () => {
  const { open, press, arrives, chooseTime, typeDetails, demo } = useVisit();

  it('is told that it is being checked, and then that they are booked', async () => {
    const { amelia } = demo();
    let isHidden = true;
    const ours = () =>
      amelia.appointments
        .flatMap(({ bookings }) => bookings)
        .filter(({ customer }) => customer.lastName === 'Parker');
    amelia.misbehave({
      loseAnswer: 'cut',
      async wait({ path }) {
        if (path !== '/appointments') return;
        // What is cancelled counts for nothing, so it is not found.
        for (const booking of ours()) booking.status = isHidden ? 'canceled' : 'approved';
      },
    });
    await open();
    await press(/Hot stone ritual/);
    await chooseTime();
    await typeDetails();
    await press('Review');
    await arrives('Is this right?');
    await press('Book it');
    await arrives('We are checking whether your booking was made');
    isHidden = false;
    await arrives('You are booked, Jordan');
    expect(ours()).toHaveLength(1);
    const sent = amelia.requests.filter(
      ({ method, call }) => method === 'POST' && call === '/bookings',
    );
    expect(sent).toHaveLength(1);
  });
});
