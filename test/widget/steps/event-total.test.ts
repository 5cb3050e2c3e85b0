import { describe, expect, it } from 'vitest';
import type { AmeliaEvent } from '../../../proxy/contract/events.js';
import type { BookingState } from '../../../widget/flow/booking-state.js';
import type { Choice } from '../../../widget/flow/choice.js';
import { toEventTotal, toShownEventPrice } from '../../../widget/steps/event-total.js';
import { adult, child, festival } from '../../support/attending.js';
import { anEventView } from '../../support/event-view.js';
import { anEvent } from '../../support/studio.js';

const vat = { name: 'VAT', kind: 'percentage', value: 20, isIncluded: false } as const;
const tickets = [
  { id: 1, quantity: 2 },
  { id: 2, quantity: 1 },
];

function aView(event: AmeliaEvent, choice: Partial<Choice>, more: Partial<BookingState> = {}) {
  const view = anEventView(event);
  const state = { ...view.state, ...more, choice: { ...view.state.choice, ...choice } };
  return { ...view, state };
}

describe('the lines of an event’s price', () => {
  const show = (...given: Parameters<typeof aView>) => {
    const { lines, totalMinor } = toShownEventPrice(aView(...given));
    return [...lines.map(({ label, amountMinor }) => [label, amountMinor]), totalMinor];
  };

  it('are the event and the people that are charged', () => {
    expect(show(anEvent(), { persons: 3 })).toEqual([['Wine tasting × 3 people', 4500], 4500]);
  });

  it('are the event alone where the price is for all together', () => {
    const event = anEvent({ pricedPerPerson: false, priceMinor: 4000 });
    expect(show(event, { persons: 3 })).toEqual([['Wine tasting', 4000], 4000]);
  });

  it('are its tickets, with coupon and tax', () => {
    const coupon = { code: 'TENTH', percent: 10, minor: 0, uses: 1 };
    expect(show({ ...festival, tax: vat }, { tickets, coupon })).toEqual([
      ['2 × Adult', 4000],
      ['1 × Child', 500],
      ['TENTH', -450],
      ['VAT', 810],
      4860,
    ]);
  });

  it('are what the proxy has told, once it has', () => {
    const lines = [
      { kind: 'ticket', ticketId: 1, unitMinor: 2500, quantity: 2, amountMinor: 5000 } as const,
    ];
    expect(show(festival, { tickets }, { quote: { lines, totalMinor: 5000 } })).toEqual([
      ['2 × Adult', 5000],
      5000,
    ]);
  });

  it('tell a tax that is within', () => {
    const view = aView(anEvent({ tax: { ...vat, isIncluded: true } }), { persons: 2 });
    expect(toShownEventPrice(view).includedTax).toEqual({ names: ['VAT'], amountMinor: 500 });
  });
});

describe('the total while it is chosen', () => {
  it('is told with the tax on top, free is free, and no ticket has none', () => {
    expect(toEventTotal(aView(anEvent({ tax: vat }), { persons: 2 }))).toBe('$36.00 with VAT');
    expect(toEventTotal(aView(anEvent({ priceMinor: 0 }), {}))).toBe('Free');
    expect(toEventTotal(aView({ ...festival, tickets: [adult, child] }, {}))).toBe('');
  });
});
