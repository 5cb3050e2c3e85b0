import { describe, expect, it } from 'vitest';
import type { AmeliaEvent, EventPeriod } from '../../../proxy/contract/events.js';
import { mergeEvents, takeEvents, toEventMonths } from '../../../widget/steps/event-months.js';
import { toEventNote } from '../../../widget/steps/event-note.js';
import { toEventPriceLabel } from '../../../widget/steps/event-price.js';
import { toEventReading } from '../../../widget/steps/event-reading.js';
import { toEventWhen, toListedPeriod } from '../../../widget/steps/event-when.js';
import { anEventsView } from '../../support/event-view.js';
import { anEvent } from '../../support/studio.js';

const here = toEventReading(anEventsView());
const inNewYork = toEventReading(anEventsView({ askedZone: 'America/New_York' }));
const inTokyo = toEventReading(anEventsView({ askedZone: 'Asia/Tokyo' }));
const nowMs = Date.parse('2026-11-24T16:00:00Z');

function aPeriod(startsAt: string, hours = 2): EventPeriod {
  const endsAt = new Date(Date.parse(startsAt) + hours * 3_600_000).toISOString();
  return { startsAt, endsAt: `${endsAt.slice(0, 19)}Z` };
}

function on(...periods: EventPeriod[]): AmeliaEvent {
  return anEvent({ periods });
}

const weekly = ['2026-12-14', '2026-12-21', '2026-12-28', '2027-01-04'].map((day) =>
  aPeriod(`${day}T17:00:00Z`),
);

describe('when an event is', () => {
  const evening = aPeriod('2026-12-15T17:00:00Z', 2.5);

  it('is from when to when on its day', () => {
    expect(toEventWhen(on(evening), here)).toEqual([
      { text: 'Tue 15 Dec, 18:00 – 20:30', second: '' },
    ]);
  });

  it('is also on the place’s clock, with its city, where that shows something else', () => {
    expect(toEventWhen(on(evening), inNewYork)).toEqual([
      { text: 'Tue 15 Dec, 12:00 – 14:30', second: '18:00 – 20:30 Belgrade' },
    ]);
  });

  it('names the place’s day where that is another', () => {
    expect(toEventWhen(on(evening), inTokyo)).toEqual([
      { text: 'Wed 16 Dec, 02:00 – 04:30', second: 'Tue 18:00 – 20:30 Belgrade' },
    ]);
  });

  it('names both days where it ends in the night, as its own screen does', () => {
    const [night] = toEventWhen(on(aPeriod('2026-12-04T21:00:00Z', 5)), here);
    expect(night?.text).toBe('Fri 4 Dec, 22:00 – Sat 5 Dec, 03:00');
  });

  it('names both days where it takes several', () => {
    const [weekend] = toEventWhen(on(aPeriod('2026-12-04T17:00:00Z', 44)), here);
    expect(weekend?.text).toBe('Fri 4 Dec, 18:00 – Sun 6 Dec, 14:00');
  });

  it('is told twice where it is on two dates', () => {
    expect(toEventWhen(on(...weekly.slice(0, 2)), here).map(({ text }) => text)).toEqual([
      'Mon 14 Dec, 18:00 – 20:00',
      'Mon 21 Dec, 18:00 – 20:00',
    ]);
  });

  it('is told briefly where it is on more', () => {
    expect(toEventWhen(on(...weekly), inNewYork)).toEqual([
      { text: '4 dates, 14 Dec – 4 Jan, 12:00 – 14:00', second: '18:00 – 20:00 Belgrade' },
    ]);
  });

  it('tells no time of many dates whose times differ', () => {
    const uneven = [...weekly, aPeriod('2027-01-11T10:00:00Z')];
    expect(toEventWhen(on(...uneven), inNewYork)).toEqual([
      { text: '5 dates, 14 Dec – 11 Jan', second: '' },
    ]);
  });

  it('follows the clock that is put forward: one hour is missing that night', () => {
    const [night] = toEventWhen(on(aPeriod('2027-03-28T00:00:00Z', 2)), here);
    expect(night?.text).toBe('Sun 28 Mar, 01:00 – 04:00');
  });

  it('is listed by what is not over yet, and last by its last date', () => {
    const event = on(...weekly);
    const at = (day: string) => toListedPeriod(event, Date.parse(day)).startsAt.slice(0, 10);
    expect(at('2026-12-14T18:59:00Z')).toBe('2026-12-14');
    expect(at('2026-12-14T19:00:00Z')).toBe('2026-12-21');
    expect(at('2027-02-01T00:00:00Z')).toBe('2027-01-04');
  });
});

describe('the price of an event in a list', () => {
  const prices: [string, Partial<AmeliaEvent>, string][] = [
    ['for each person', {}, '$15.00 each'],
    ['for all together', { pricedPerPerson: false }, '$15.00 for all'],
    ['for one, where no more may come', { persons: { min: 1, max: 1 } }, '$15.00'],
    ['nothing', { priceMinor: 0 }, 'Free'],
    ['nothing any more, where it is cancelled', { status: 'cancelled' }, ''],
    ['nothing any more, where booking has closed', { status: 'closed' }, ''],
  ];
  for (const [what, difference, label] of prices) {
    it(`is ${what}: ${label || 'no word'}`, () => {
      expect(toEventPriceLabel(anEvent(difference), here)).toBe(label);
    });
  }

  const tickets = (...priced: number[]) =>
    priced.map((priceMinor, id) => ({ id, name: `Row ${id}`, priceMinor, placesLeft: 9 }));

  it('is that of the cheapest ticket, where they differ', () => {
    const event = anEvent({ tickets: tickets(1000, 2500), priceMinor: 1000 });
    expect(toEventPriceLabel(event, here)).toBe('from $10.00');
    const even = anEvent({ tickets: tickets(1000, 1000), priceMinor: 1000 });
    expect(toEventPriceLabel(even, here)).toBe('$10.00 each');
  });
});

describe('how far an event can be booked', () => {
  const notes: [Partial<AmeliaEvent>, string][] = [
    [{ placesLeft: 20 }, ''],
    [{ placesLeft: null }, ''],
    [{ placesLeft: 5 }, '5 places left'],
    [{ placesLeft: 1 }, '1 place left'],
    [{ placesLeft: 0 }, 'Full'],
    [{ status: 'full', placesLeft: 0 }, 'Full'],
    [{ status: 'closed' }, 'Booking has closed'],
    [{ status: 'cancelled' }, 'Cancelled'],
    [{ status: 'not-yet-open' }, 'Not open yet'],
    [{ status: 'not-yet-open', opensAt: '2026-12-15T08:00:00Z' }, 'Opens on Tue 15 Dec, 09:00'],
  ];
  for (const [difference, note] of notes) {
    it(`is ${note || 'not worth a word'}: ${JSON.stringify(difference)}`, () => {
      expect(toEventNote(anEvent(difference), here)).toBe(note);
    });
  }
});

describe('events by month', () => {
  const november = anEvent({ id: 1, periods: [aPeriod('2026-11-30T23:30:00Z')] });
  const december = anEvent({ id: 2, periods: [aPeriod('2026-12-02T10:00:00Z')] });
  const course = anEvent({ id: 3, periods: [aPeriod('2026-11-02T10:00:00Z'), ...weekly] });

  it('are in the month of the calendar that they are read on', () => {
    const inMonths = (zone: string) =>
      toEventMonths([november, december], zone, nowMs).map(({ month, events }) => [
        month,
        events.map(({ id }) => id),
      ]);
    expect(inMonths('Europe/Belgrade')).toEqual([['2026-12', [1, 2]]]);
    expect(inMonths('America/New_York')).toEqual([
      ['2026-11', [1]],
      ['2026-12', [2]],
    ]);
  });

  it('have those that began long ago where they go on', () => {
    const events = mergeEvents([course, november], [december], nowMs);
    expect(events.map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  it('have each event once, as it came last', () => {
    const renewed = { ...november, placesLeft: 1 };
    expect(mergeEvents([november, december], [renewed], nowMs)).toEqual([renewed, december]);
  });

  it('keep the order they came in where they begin together', () => {
    const twins = [9, 4, 7].map((id) => anEvent({ id }));
    expect(mergeEvents([], twins, nowMs).map(({ id }) => id)).toEqual([9, 4, 7]);
  });

  it('are cut where they are enough, without empty months', () => {
    const months = toEventMonths([november, december, course], 'America/New_York', nowMs);
    expect(takeEvents(1, months)).toEqual([{ month: '2026-11', events: [november] }]);
    expect(takeEvents(9, months)).toEqual(months);
  });
});

describe('how events read', () => {
  it('is the same while no clock, sentence or language is another', () => {
    const view = anEventsView();
    const reading = toEventReading(view);
    const typed = { ...view.state, eventSearch: { text: 'wine', tag: null } };
    expect(toEventReading({ ...view, state: typed, clocks: { ...view.clocks } }, reading)).toBe(
      reading,
    );
    const moved = { ...view.clocks, first: 'Asia/Tokyo' };
    expect(toEventReading({ ...view, clocks: moved }, reading)).not.toBe(reading);
  });
});
