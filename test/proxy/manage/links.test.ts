import { describe, expect, it } from 'vitest';
import type { Made } from '../../../proxy/amelia/booking-system.js';
import { type AppOptions, createApp, createSystem } from '../../../proxy/app.js';
import { readConfig } from '../../../proxy/config.js';
import type { Receipt } from '../../../proxy/contract/booking.js';
import type { ManageSubject } from '../../../proxy/contract/manage-subject.js';
import { createRecordedAmelia } from '../../support/recorded-amelia.js';
import { env, recordedAtMs, wish } from '../salon.js';
import { aFoundAppointment, appointmentSubject } from './booked.js';
import { openDesk } from './desk.js';

/** Of the recorded answer. */
const booked = { ...appointmentSubject, bookingId: 2, reservationId: 2 };

/** A salon whose Amelia gives recorded answers, and tells whose the booking is. */
function openSalon(subject: ManageSubject | undefined, parts: readonly ManageSubject[] = []) {
  const options: AppOptions = {
    config: readConfig(env),
    fetch: createRecordedAmelia().fetch,
    now: () => recordedAtMs,
    wait: async () => undefined,
    waitUntil: () => undefined,
  };
  const amelia = createSystem(options);
  const withSubject = (made: Made): Made => ({ ...made, subject, parts });
  const system: typeof amelia = {
    ...amelia,
    createAppointment: async (...order) => withSubject(await amelia.createAppointment(...order)),
  };
  const app = createApp(options, system);
  const book = () =>
    app.request('/v1/bookings', {
      method: 'POST',
      headers: {
        Origin: 'https://shop.test',
        'Content-Type': 'application/json',
        'Idempotency-Key': 'a-key-of-20-letters_',
      },
      body: JSON.stringify(wish),
    });
  return { book };
}

const readReceipt = async (response: Response): Promise<Receipt> => (await response.json()).booking;

describe('whoever has booked', () => {
  it('gets a link that opens the booking', async () => {
    const { manage, appointments } = await readReceipt(await openSalon(booked).book());
    const lifeMs = Date.parse(manage?.expiresAt ?? '') - Date.parse(booked.endsAt ?? '');
    expect(lifeMs / 86_400_000).toBe(90);
    expect(appointments[0]).not.toHaveProperty('manage');
    const desk = openDesk({ booking: aFoundAppointment({ subject: booked }) });
    expect((await desk.get('/v1/bookings/2', manage?.token)).status).toBe(200);
  });

  it('gets one for each part, too', async () => {
    const other = { ...booked, bookingId: 21 };
    const { appointments, manage } = await readReceipt(
      await openSalon(undefined, [other, booked]).book(),
    );
    expect(manage).toBeNull();
    expect(appointments).toHaveLength(1);
    const desk = openDesk({ booking: aFoundAppointment({ subject: booked }) });
    const token = appointments[0]?.manage?.token;
    expect((await desk.get('/v1/bookings/2', token)).status).toBe(200);
  });

  it('gets the very same one again where the answer was lost', async () => {
    const { book } = openSalon(booked, [booked]);
    const first = await (await book()).text();
    const again = await book();
    expect(again.headers.get('Idempotent-Replayed')).toBe('true');
    expect(await again.text()).toBe(first);
    expect(first).toContain('"token":"v1.');
  });

  it('gets none where the system does not say enough', async () => {
    expect((await readReceipt(await openSalon(undefined).book())).manage).toBeNull();
  });
});
