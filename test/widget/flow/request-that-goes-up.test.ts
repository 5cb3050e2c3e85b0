import { describe, expect, it } from 'vitest';
import { anyone, jordan, play, toReview } from '../../support/playing.js';
import { toSentAppointment } from '../../support/sent.js';
import { aSlot, catalog } from '../../support/studio.js';

describe('the request that goes up', () => {
  it('carries the instant, the zone, and the total that was shown', () => {
    expect(toSentAppointment(play(...toReview), catalog, 'en-US', 'RS')).toEqual({
      kind: 'appointment',
      serviceId: 1,
      startsAt: '2026-12-14T08:00:00Z',
      persons: 1,
      customer: {
        firstName: 'Jordan',
        lastName: 'Parker',
        email: 'jordan.parker@example.test',
      },
      timeZone: 'Europe/Belgrade',
      locale: 'en-US',
      expectedTotalMinor: 3500,
    });
  });

  it('says where a phone number is at home that was written without its country', () => {
    const customer = { ...jordan, phone: ' 064 123 4567 ' };
    const state = play(...toReview, { type: 'keep-details', customer });
    expect(toSentAppointment(state, catalog, 'en', 'RS')?.customer).toMatchObject({
      phone: '064 123 4567',
      country: 'RS',
    });
  });

  it('names nobody where anyone will do, and expects the price of who is first', () => {
    const state = play(
      { type: 'choose-service', serviceId: 2 },
      { type: 'choose-options', ...anyone },
      { type: 'choose-slot', slot: aSlot('2026-12-14T08:00:00Z', [2, 1], [1, 1]) },
    );
    const request = toSentAppointment(state, catalog);
    expect(request).not.toHaveProperty('employeeId');
    expect(request).toMatchObject({ expectedTotalMinor: 10000 });
  });

  it('does not exist before a time is chosen', () => {
    const state = play({ type: 'choose-service', serviceId: 1 });
    expect(toSentAppointment(state, catalog)).toBeNull();
  });
});
