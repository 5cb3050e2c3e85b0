import { expect, it } from 'vitest';
import { toReadyAppointment } from '../../../widget/flow/appointment-request.js';
import { type BookingState, createBookingState } from '../../../widget/flow/booking-state.js';
import type { Choice } from '../../../widget/flow/choice.js';
import { aFile, askingCatalog } from '../../support/questions.js';
import { aSender } from '../../support/sender.js';
import { toSentAppointment } from '../../support/sent.js';
import { anExtra, aService, aSlot } from '../../support/studio.js';

const towel = anExtra({ maxQuantity: 3 });
const catalog = {
  ...askingCatalog,
  services: [
    ...askingCatalog.services,
    aService({ id: 5, name: 'Facial', extras: [towel], customFieldIds: [1, 5, 7] }),
  ],
};
const nine = aSlot('2026-12-14T08:00:00Z');

function choosing(difference: Partial<Choice>): BookingState {
  const state = createBookingState('Europe/Belgrade');
  return { ...state, choice: { ...state.choice, serviceId: 5, slot: nine, ...difference } };
}

const toRequest = (difference: Partial<Choice>) => toSentAppointment(choosing(difference), catalog);

it('sends what was answered, trimmed, and only what this service asks', () => {
  const answers = { 1: ' My back ', 2: 'Of another service', 5: ['Feet', 'Face'] };
  expect(toRequest({ answers })?.customFields).toEqual({ 1: 'My back', 5: ['Feet', 'Face'] });
});

it('sends no answer that is empty, and no list of none', () => {
  expect(toRequest({ answers: { 1: '  ', 5: [] } })).not.toHaveProperty('customFields');
});

it('sends the files of this service beside it, not in it', () => {
  const files = { 7: [aFile('letter.pdf')], 99: [aFile('other.pdf')] };
  expect(toRequest({ files })).not.toHaveProperty('customFields');
  const sender = aSender({ locale: 'en' });
  const ready = toReadyAppointment(choosing({ files }), catalog, sender);
  expect(Object.keys(ready?.files ?? {})).toEqual(['7']);
});

it('expects the total with extras and coupon', () => {
  const coupon = { code: 'WELCOME10', percent: 10, minor: 0, uses: 1 };
  expect(toRequest({ extras: [{ id: 8, quantity: 2 }], coupon })).toMatchObject({
    extras: [{ id: 8, quantity: 2 }],
    couponCode: 'WELCOME10',
    expectedTotalMinor: 4050,
  });
});

it('sends each further date of a series, and expects the total of all', () => {
  const dates = ['2026-12-21T08:00:00Z', '2026-12-28T08:00:00Z'].map((wantedAt) => ({
    wantedAt,
    slot: aSlot(wantedAt),
  }));
  const series = { cycle: 'weekly', every: 1, times: 3, dates } as const;
  expect(toRequest({ series })).toMatchObject({
    startsAt: nine.startsAt,
    recurring: dates.map(({ wantedAt }) => ({ startsAt: wantedAt })),
    expectedTotalMinor: 10_500,
  });
});

it('expects what the proxy has said it costs, once it has', () => {
  const state = { ...choosing({}), quote: { lines: [], totalMinor: 3900 } };
  expect(toSentAppointment(state, catalog)?.expectedTotalMinor).toBe(3900);
});
