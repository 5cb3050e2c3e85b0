import { describe, expect, it } from 'vitest';
import { type PageAttributes, toAsked } from '../../../widget/flow/asked.js';
import { transition } from '../../../widget/flow/booking-machine.js';
import { type BookingState, createBookingState } from '../../../widget/flow/booking-state.js';
import { toClocks } from '../../../widget/flow/clocks.js';
import { transitionEvent } from '../../../widget/flow/event-machine.js';
import { beginBooking, toWayIn } from '../../../widget/flow/way-in.js';
import { anEvent, catalog, site } from '../../support/studio.js';

const silent: PageAttributes = {
  kind: '',
  service: '',
  category: '',
  employee: '',
  location: '',
  event: '',
  package: '',
};
const all = ['package', 'event', 'appointment'] as const;
const zone = 'America/New_York';
const event = anEvent({ id: 7 });

function enter(
  page: Partial<PageAttributes>,
  search = '',
  offered: readonly (typeof all)[number][] = all,
) {
  return toWayIn(toAsked({ ...silent, ...page }, search), offered);
}

function begin(page: Partial<PageAttributes>, search = '') {
  return beginBooking(enter(page, search), zone, catalog);
}

describe('how a booking begins', () => {
  it('is as the site has it, services first', () => {
    expect(enter({}, '', ['event', 'appointment'])).toMatchObject({ kind: 'appointment' });
    expect(enter({}, '', ['event'])).toMatchObject({ kind: 'event', chosenId: null });
    expect(enter({}, '', ['package', 'event'])).toMatchObject({ kind: 'event' });
    expect(enter({}, '', [])).toMatchObject({ kind: 'appointment' });
    expect(enter({}).kinds).toEqual(['appointment', 'event', 'package']);
  });

  it('is as the page has it, and then there is no choice', () => {
    expect(enter({ kind: 'event' })).toEqual({
      kinds: ['event'],
      kind: 'event',
      chosenId: null,
      isFixed: false,
    });
  });

  it.each([
    ['an event', { event: 7 }, 'event', 7],
    ['a package', { package: '3' }, 'package', 3],
    ['a service', { service: ' 2 ' }, 'appointment', 2],
    ['an event before a package', { event: '7', package: '3' }, 'event', 7],
    ['an event, whatever kind is asked for', { kind: 'appointment', event: 7 }, 'event', 7],
  ] as const)('is with %s that the page names, and there is no list', (_, page, kind, id) => {
    expect(enter(page)).toEqual({ kinds: [kind], kind, chosenId: id, isFixed: true });
  });

  it.each([
    ['several services', { service: '1, 3' }, 'appointment'],
    ['a category', { category: '1' }, 'appointment'],
    ['several packages', { package: '3 4' }, 'package'],
  ] as const)('is with the list of %s', (_, page, kind) => {
    expect(enter(page)).toEqual({ kinds: [kind], kind, chosenId: null, isFixed: false });
  });

  it.each(['0', '-3', 'many', '1.5', '1e3', '٣', '99999999999'])(
    'is as if nothing was said where the event is %s',
    (event) => {
      expect(enter({ event })).toEqual(enter({}));
    },
  );
});

describe('a link to the page', () => {
  it('begins with what it names, and leads back to the list', () => {
    const begun = begin({}, '?amelia-service=2');
    expect(begun).toMatchObject({ step: 'options', isFixed: false, choice: { serviceId: 2 } });
    expect(transition(begun, { type: 'go-back' }, catalog).step).toBe('service');
    expect(begin({}, '?amelia-event=7')).toMatchObject({ step: 'tickets', wantedEventId: 7 });
    expect(begin({}, '?amelia-package=3')).toMatchObject({ choice: { packageId: 3 } });
    expect(begin({}, '?amelia-kind=event')).toMatchObject({ kind: 'event', step: 'event' });
  });

  it('chooses among what the page offers, and widens nothing', () => {
    expect(enter({ service: '1,3' }, '?amelia-service=3')).toMatchObject({ chosenId: 3 });
    expect(enter({ service: '1,3' }, '?amelia-service=2')).toMatchObject({ chosenId: null });
    expect(enter({ kind: 'event' }, '?amelia-service=2')).toMatchObject({ kind: 'event' });
    expect(enter({ service: 1 }, '?amelia-event=7')).toMatchObject({ chosenId: 1, isFixed: true });
  });

  it.each([
    '?amelia-service=<svg onload=alert(1)>',
    '?amelia-service=2,3',
    '?amelia-service=2%00',
    '?amelia-service=02',
    '?amelia-service=',
    '?serviceId=2',
  ])('W5: is nothing but a number: %s', (search) => {
    expect(begin({}, search)).toEqual(begin({}));
  });
});

describe('a booking that begins with a service', () => {
  it('begins with what the service asks first, with no list to go back to', () => {
    const begun = begin({ service: 1 });
    expect(begun).toMatchObject({ step: 'time', isFixed: true, choice: { serviceId: 1 } });
    expect(transition(begun, { type: 'go-back' }, catalog).step).toBe('time');
    expect(begin({ service: 2 }).step).toBe('options');
  });

  it('begins with the list where there is no such service', () => {
    expect(begin({ service: 99 })).toMatchObject({ step: 'service', isFixed: false });
  });

  it('begins with it once more, for the same customer', () => {
    const typed = { ...begin({ service: 1 }), step: 'done' } as const;
    const customer = { firstName: 'Jordan', lastName: '', email: '', phone: '' };
    const done = { ...typed, choice: { ...typed.choice, customer } };
    expect(transition(done, { type: 'start-over' }, catalog)).toMatchObject({
      step: 'time',
      isFixed: true,
      choice: { serviceId: 1, customer, slot: null },
    });
  });
});

describe('a booking that begins with an event', () => {
  const begun = begin({ event: 7 });

  it('waits for it where it will be shown', () => {
    expect(begun).toMatchObject({ step: 'tickets', isFixed: true, wantedEventId: 7 });
  });

  it('has no list to go back to once it is there', () => {
    const there = transitionEvent(begun, { type: 'choose-event', event }, catalog);
    expect(there).toMatchObject({ step: 'tickets', isFixed: true, wantedEventId: null });
    expect(transitionEvent(there, { type: 'go-back' }, catalog).step).toBe('tickets');
  });

  it('begins with the list where it is started over before it was there', () => {
    const over = transitionEvent(begun, { type: 'start-over' }, catalog);
    expect(over).toMatchObject({ kind: 'event', step: 'event', isFixed: false });
    expect(over.wantedEventId).toBeNull();
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
