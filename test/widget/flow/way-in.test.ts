import { describe, expect, it } from 'vitest';
import { type BookingState, createBookingState } from '../../../widget/flow/booking-state.js';
import { toClocks } from '../../../widget/flow/clocks.js';
import { transitionEvent } from '../../../widget/flow/event-machine.js';
import { isUntouched, toWayIn } from '../../../widget/flow/way-in.js';
import { anEvent, catalog, site } from '../../support/studio.js';

const none = { kind: '', event: 0, package: 0 };
const zone = 'America/New_York';
const event = anEvent({ id: 7 });

describe('how a booking begins', () => {
  it('is as the site has it, services first', () => {
    expect(toWayIn(none, ['event', 'appointment'])).toMatchObject({ kind: 'appointment' });
    expect(toWayIn(none, ['event'])).toMatchObject({ kind: 'event', fixedId: null });
    expect(toWayIn(none, ['package', 'event'])).toMatchObject({ kind: 'event' });
    expect(toWayIn(none, [])).toMatchObject({ kind: 'appointment' });
  });

  it('is as the page has it, and then there is no choice', () => {
    expect(toWayIn({ ...none, kind: 'event' }, ['appointment', 'event'])).toEqual({
      kinds: ['event'],
      kind: 'event',
      fixedId: null,
    });
  });

  it('is with an event, whatever kind is asked for', () => {
    expect(toWayIn({ ...none, kind: 'appointment', event: 7 }, ['appointment'])).toEqual({
      kinds: ['event'],
      kind: 'event',
      fixedId: 7,
    });
  });

  it('is with a package, and an event comes before it', () => {
    expect(toWayIn({ ...none, package: 3 }, ['appointment'])).toEqual({
      kinds: ['package'],
      kind: 'package',
      fixedId: 3,
    });
    expect(toWayIn({ ...none, event: 7, package: 3 }, [])).toMatchObject({ kind: 'event' });
  });

  it('offers all kinds that the site has, in the same order everywhere', () => {
    const offered = ['package', 'event', 'appointment'] as const;
    expect(toWayIn(none, offered).kinds).toEqual(['appointment', 'event', 'package']);
    expect(toWayIn({ ...none, kind: 'package' }, offered).kinds).toEqual(['package']);
  });

  for (const event of [0, -3, Number.NaN]) {
    it(`is with a list where the event is ${event}`, () => {
      expect(toWayIn({ ...none, event }, ['appointment'])).toMatchObject({ fixedId: null });
    });
  }
});

describe('a booking that begins with a package', () => {
  const begun = createBookingState(zone, 'package', 3);

  it('may begin another way until something of it has its time', () => {
    expect(isUntouched(begun)).toBe(true);
    const slot = { startsAt: '2026-12-14T08:00:00Z', at: [] };
    const scheduled = [{ serviceId: 2, employeeId: null, locationId: null, slot }];
    expect(isUntouched({ ...begun, choice: { ...begun.choice, scheduled } })).toBe(false);
    expect(isUntouched({ ...begun, step: 'details' })).toBe(false);
  });
});

describe('a booking that begins with an event', () => {
  const begun = createBookingState(zone, 'event', 7);

  it('waits for it where it will be shown', () => {
    expect(begun).toMatchObject({ step: 'tickets', isFixed: true, wantedEventId: 7 });
    expect(isUntouched(begun)).toBe(true);
  });

  it('has no list to go back to once it is there', () => {
    const there = transitionEvent(begun, { type: 'choose-event', event, isFixed: true }, catalog);
    expect(there).toMatchObject({ step: 'tickets', isFixed: true, wantedEventId: null });
    expect(transitionEvent(there, { type: 'go-back' }, catalog).step).toBe('tickets');
    expect(isUntouched(there)).toBe(true);
  });

  it('begins with the list where it is started over before it was there', () => {
    const over = transitionEvent(begun, { type: 'start-over' }, catalog);
    expect(over).toMatchObject({ kind: 'event', step: 'event', isFixed: false });
    expect(over.wantedEventId).toBeNull();
  });

  it('is touched once tickets are chosen of it', () => {
    const tickets = [{ id: 1, name: 'Row 1', priceMinor: 900, placesLeft: 9 }];
    const there = transitionEvent(
      begun,
      { type: 'choose-event', event: { ...event, tickets }, isFixed: true },
      catalog,
    );
    const chosen = { persons: 1, tickets: [{ id: 1, quantity: 2 }] };
    expect(isUntouched(transitionEvent(there, { type: 'keep-places', ...chosen }, catalog))).toBe(
      false,
    );
  });
});

describe('another kind of booking', () => {
  const searched: BookingState = {
    ...createBookingState(zone, 'event'),
    eventSearch: { text: 'wine', tag: null },
    askedZone: 'Asia/Tokyo',
  };

  it('begins clean, with the zone that was asked for', () => {
    const switched = transitionEvent(
      searched,
      { type: 'choose-kind', kind: 'appointment' },
      catalog,
    );
    expect(switched).toMatchObject({ kind: 'appointment', step: 'service' });
    expect(switched.eventSearch.text).toBe('');
    expect(switched.askedZone).toBe('Asia/Tokyo');
  });

  it('asks for its list anew', () => {
    const to = (kind: 'appointment' | 'event', state = searched) =>
      transitionEvent(state, { type: 'choose-kind', kind }, catalog);
    expect(to('event', to('appointment')).eventSearch).not.toBe(searched.eventSearch);
  });
});

describe('the clocks of a list of events', () => {
  it('are the place’s, then the customer’s, whatever event was opened from it', () => {
    const list = createBookingState(zone, 'event');
    const opened = { ...list, choice: { ...list.choice, event } };
    const both = { first: site.timeZone, second: zone };
    expect(toClocks(list, site, catalog)).toEqual(both);
    expect(toClocks(opened, site, catalog)).toEqual(both);
    expect(toClocks({ ...opened, step: 'tickets' }, site, catalog).first).toBe(site.timeZone);
  });
});
