import { describe, expect, it } from 'vitest';
import type { Receipt } from '../../../proxy/contract/booking.js';
import type { Catalog } from '../../../proxy/contract/catalog.js';
import type { Problem } from '../../../proxy/contract/problem.js';
import { toAppointmentRequest } from '../../../widget/flow/appointment-request.js';
import { transition } from '../../../widget/flow/booking-machine.js';
import { type BookingState, createBookingState } from '../../../widget/flow/booking-state.js';
import { toCustomerZone } from '../../../widget/flow/clocks.js';

import { toField } from '../../../widget/flow/field-pointers.js';
import type { FlowRequest } from '../../../widget/flow/flow-request.js';
import type { Series, SeriesDate } from '../../../widget/flow/series.js';

import { aService, aSlot, catalog } from '../../support/studio.js';

const nine = aSlot('2026-12-14T08:00:00Z');
const ten = aSlot('2026-12-14T09:00:00Z');
const jordan = {
  firstName: 'Jordan',
  lastName: 'Parker',
  email: 'jordan.parker@example.test',
  phone: '',
};
const anyone = {
  employeeId: null,
  locationId: null,
  durationSeconds: null,
  persons: 1,
  extras: [],
};
const receipt: Receipt = {
  id: 9,
  kind: 'appointment',
  status: 'approved',
  title: 'Consultation',
  appointments: [],
  timeZone: 'Europe/Belgrade',
  totalMinor: 3500,
  dueMinor: 3500,
  currency: 'USD',
  customer: jordan,
  manage: null,
  purchase: null,
};

function play(...requests: FlowRequest[]): BookingState {
  return requests.reduce(
    (state, request) => transition(state, request, catalog),
    createBookingState('Europe/Belgrade'),
  );
}

const toReview: FlowRequest[] = [
  { type: 'choose-service', serviceId: 1 },
  { type: 'choose-slot', slot: nine },
  { type: 'keep-details', customer: jordan },
  { type: 'enter-details' },
];
const submit: FlowRequest = { type: 'submit', attemptKey: 'key-of-this-attempt' };

function refused(
  code: Problem['code'],
  status: number,
  pointer?: string,
  more: Partial<Problem> = {},
): FlowRequest {
  const errors = pointer ? [{ pointer, code: 'invalid' }] : [];
  const about = { type: 'urn:x', title: '', requestId: 'r' };
  const problem: Problem = { ...about, status, code, errors, ...more };
  return { type: 'refused', failure: code, problem };
}

describe('the way through', () => {
  it('skips the options of a service that leaves nothing open', () => {
    expect(play({ type: 'choose-service', serviceId: 1 }).step).toBe('time');
  });

  it('begins with as many people as there must be', () => {
    const persons = { min: 2, max: 4 };
    const services = [aService({ persons })];
    const request: FlowRequest = { type: 'choose-service', serviceId: 1 };
    const state = transition(createBookingState('UTC'), request, { ...catalog, services });
    expect(state.choice.persons).toBe(2);
  });

  it.each([2, 3])('asks for the options of service %i, which leaves some open', (serviceId) => {
    expect(play({ type: 'choose-service', serviceId }).step).toBe('options');
  });

  it('leads from service to review', () => {
    expect(play(...toReview).step).toBe('review');
  });

  it('shows done only once the proxy has confirmed', () => {
    expect(play(...toReview, submit).step).toBe('review');
    expect(play(...toReview, submit, { type: 'confirmed', receipt })).toMatchObject({
      step: 'done',
      receipt,
      isSending: false,
    });
  });
});

describe('going back', () => {
  it('keeps all that was chosen and typed', () => {
    const state = play(...toReview, { type: 'go-back' }, { type: 'go-back' }, { type: 'go-back' });
    expect(state).toMatchObject({
      step: 'service',
      choice: { serviceId: 1, slot: nine, customer: jordan },
    });
  });

  it('keeps the time where the same service is chosen again', () => {
    const state = play(
      ...toReview,
      { type: 'go-to', step: 'service' },
      { type: 'choose-service', serviceId: 1 },
    );
    expect(state.choice.slot).toEqual(nine);
  });

  it('forgets the time of another service, and keeps what was typed', () => {
    const state = play(
      ...toReview,
      { type: 'go-to', step: 'service' },
      { type: 'choose-service', serviceId: 2 },
    );
    expect(state.choice).toMatchObject({ slot: null, customer: jordan });
  });

  it('forgets the time where somebody else shall do it', () => {
    const state = play(
      { type: 'choose-service', serviceId: 2 },
      { type: 'choose-options', ...anyone },
      { type: 'choose-slot', slot: nine },
      { type: 'go-to', step: 'options' },
      { type: 'choose-options', ...anyone, employeeId: 2 },
    );
    expect(state.choice.slot).toBeNull();
  });

  it('keeps options as they are chosen, to the list of services and back', () => {
    const options = { ...anyone, persons: 4, extras: [{ id: 1, quantity: 2 }] };
    const state = play(
      { type: 'choose-service', serviceId: 3 },
      { type: 'keep-options', ...options },
      { type: 'go-back' },
      { type: 'choose-service', serviceId: 3 },
    );
    expect(state.step).toBe('options');
    expect(state.choice).toMatchObject(options);
  });

  it('forgets the time as soon as an option is another, and stays where it is', () => {
    const state = play(
      { type: 'choose-service', serviceId: 3 },
      { type: 'choose-options', ...anyone },
      { type: 'choose-slot', slot: nine },
      { type: 'go-to', step: 'options' },
      { type: 'keep-options', ...anyone, persons: 2 },
    );
    expect(state.step).toBe('options');
    expect(state.choice.slot).toBeNull();
  });

  it('keeps what was searched for until another booking begins', () => {
    const search = { text: 'deep', categoryId: 1, limit: 48 };
    const chosen = play({ type: 'keep-search', search }, ...toReview);
    expect(chosen.search).toEqual(search);
    expect(transition(chosen, { type: 'start-over' }, catalog).search.text).toBe('');
  });

  it('keeps the time where an extra makes it no longer, and forgets it where one does', () => {
    const extra = { name: '', descriptionHtml: '', priceMinor: 500, pricedPerPerson: false };
    const extras = [
      { ...extra, id: 8, maxQuantity: 3, durationSeconds: 0, tax: null },
      { ...extra, id: 9, maxQuantity: 1, durationSeconds: 900, tax: null },
    ];
    const services = [aService({ extras })];
    const requests: FlowRequest[] = [
      { type: 'choose-service', serviceId: 1 },
      { type: 'choose-options', ...anyone },
      { type: 'choose-slot', slot: nine },
      { type: 'go-to', step: 'options' },
      { type: 'keep-options', ...anyone, extras: [{ id: 8, quantity: 2 }] },
    ];
    const step = (state: BookingState, request: FlowRequest) =>
      transition(state, request, { ...catalog, services });
    const withTea = requests.reduce(step, createBookingState('Europe/Belgrade'));
    expect(withTea.choice).toMatchObject({ slot: nine, extras: [{ id: 8, quantity: 2 }] });
    const longer = { ...anyone, extras: [{ id: 9, quantity: 1 }] };
    expect(step(withTea, { type: 'keep-options', ...longer }).choice.slot).toBeNull();
  });

  it('never jumps ahead', () => {
    const state = play({ type: 'choose-service', serviceId: 1 }, { type: 'go-to', step: 'review' });
    expect(state.step).toBe('time');
  });
});

describe('one booking for one click', () => {
  it('lets nothing but the outcome change a booking that is on its way', () => {
    const sending = play(...toReview, submit);
    for (const request of [
      { type: 'go-back' },
      { type: 'choose-slot', slot: ten },
      { type: 'submit', attemptKey: 'another' },
      { type: 'keep-details', customer: { ...jordan, firstName: 'Bob' } },
    ] satisfies FlowRequest[]) {
      expect(transition(sending, request, catalog)).toBe(sending);
    }
  });

  it.each([
    ['outcome-unknown', 502],
    ['upstream-timeout', 504],
    ['request-in-progress', 409],
  ] as const)('tries again with the same key after %s', (code, status) => {
    const again = play(...toReview, submit, refused(code, status), {
      type: 'submit',
      attemptKey: 'another',
    });
    expect(again.attemptKey).toBe('key-of-this-attempt');
  });

  it('takes the same key again where no answer came at all', () => {
    const lost: FlowRequest = { type: 'refused', failure: 'offline', problem: null };
    const again = play(...toReview, submit, lost, { type: 'submit', attemptKey: 'another' });
    expect(again.attemptKey).toBe('key-of-this-attempt');
  });

  it('takes the same key for the same time, whoever is free then by now', () => {
    const lost: FlowRequest = { type: 'refused', failure: 'offline', problem: null };
    const back: FlowRequest[] = [{ type: 'go-to', step: 'time' }];
    const later = { ...nine, at: [[2, 1]] satisfies [number, number][] };
    const again = play(...toReview, submit, lost, ...back, { type: 'choose-slot', slot: later });
    expect(again).toMatchObject({ attemptKey: 'key-of-this-attempt', choice: { slot: nine } });
    const another = play(...toReview, submit, lost, ...back, { type: 'choose-slot', slot: ten });
    expect(another).toMatchObject({ attemptKey: null, choice: { slot: ten } });
  });

  it('may change the zone while the booking is on its way, and nothing else', () => {
    const sending = play(...toReview, submit);
    const tokyo: FlowRequest = { type: 'choose-zone', timeZone: 'Asia/Tokyo' };
    expect(transition(sending, tokyo, catalog)).toMatchObject({ askedZone: 'Asia/Tokyo' });
    expect(transition(sending, { type: 'go-back' }, catalog)).toBe(sending);
  });

  it('takes a new key for another form', () => {
    const again = play(
      ...toReview,
      submit,
      refused('upstream-timeout', 504),
      { type: 'keep-details', customer: { ...jordan, firstName: 'Bob' } },
      { type: 'submit', attemptKey: 'another' },
    );
    expect(again.attemptKey).toBe('another');
  });
});

describe('a slot that went meanwhile', () => {
  const taken = play(...toReview, submit, refused('slot-taken', 409));

  it('keeps the form and looks for times near it', () => {
    expect(taken).toMatchObject({
      step: 'review',
      isSending: false,
      choice: { customer: jordan },
      notice: { kind: 'slot-gone', startsAt: nine.startsAt, nearest: 'searching' },
    });
  });

  it('takes another time in place, under a new key', () => {
    const found = transition(
      taken,
      { type: 'found-nearest', startsAt: nine.startsAt, slots: [ten] },
      catalog,
    );
    const chosen = transition(found, { type: 'choose-slot', slot: ten }, catalog);
    expect(chosen).toMatchObject({
      step: 'review',
      notice: null,
      attemptKey: null,
      choice: { slot: ten, customer: jordan },
    });
  });

  it('says what the site would have booked instead, where it says so', () => {
    const siteStartsAt = '2026-12-14T09:00:00Z';
    const moved = [
      { startsAt: ten.startsAt, siteStartsAt: null },
      { startsAt: nine.startsAt, siteStartsAt },
    ];
    const told = refused('time-changed', 409, undefined, { moved });
    expect(play(...toReview, submit, told).notice).toMatchObject({ siteStartsAt });
    expect(play(...toReview, submit, refused('time-changed', 409)).notice).toMatchObject({
      reason: 'time-changed',
      siteStartsAt: null,
    });
  });

  it('is one that has passed meanwhile, too', () => {
    const passed = play(...toReview, submit, refused('invalid-input', 422, '/startsAt'));
    expect(passed.notice).toMatchObject({ kind: 'slot-gone', reason: 'slot-taken' });
  });

  it('is not called gone where the site keeps another time booked, and nothing is booked twice', () => {
    const stands = refused('time-changed', 409, undefined, { stillBooked: true });
    const state = play(...toReview, submit, stands);
    expect(state.notice).toEqual({ kind: 'failed', failure: 'time-changed' });
    expect(state.attemptKey).toBe('key-of-this-attempt');
  });

  it('does not offer the lost time as chosen on the calendar', () => {
    const calendar = transition(taken, { type: 'go-to', step: 'time' }, catalog);
    expect(calendar).toMatchObject({ step: 'time', notice: null, choice: { slot: null } });
  });
});

it('shows a field that the proxy refuses where it is typed', () => {
  const state = play(...toReview, submit, refused('invalid-input', 422, '/customer/phone'));
  expect(state).toMatchObject({
    step: 'details',
    fieldProblems: [{ pointer: '/customer/phone' }],
    choice: { customer: jordan, slot: nine },
  });
});

it('blames a field no longer once it is typed anew', () => {
  const refusedPhone = play(...toReview, submit, refused('invalid-input', 422, '/customer/phone'));
  const typed: FlowRequest = { type: 'keep-details', customer: { ...jordan, phone: '+381641' } };
  expect(transition(refusedPhone, typed, catalog).fieldProblems).toEqual([]);
});

it('takes a wrong country for a number to be written with its country code', () => {
  expect(toField('/customer/country')).toBe('phone');
});

it('does not go back to a form that cannot mend what was refused', () => {
  const state = play(...toReview, submit, refused('invalid-input', 422, '/locale'));
  expect(state).toMatchObject({ step: 'review', notice: { failure: 'invalid-input' } });
});

describe('requests that make no sense', () => {
  it.each<FlowRequest>([{ type: 'go-back' }, { type: 'go-to', step: 'time' }])(
    'do not lead back from a booking that is made: $type',
    (request) => {
      const done = play(...toReview, submit, { type: 'confirmed', receipt });
      expect(transition(done, request, catalog)).toBe(done);
    },
  );

  it('send nothing before the review, nor while the time is gone', () => {
    const early = play({ type: 'choose-service', serviceId: 1 });
    expect(transition(early, submit, catalog)).toBe(early);
    const gone = play(...toReview, submit, refused('slot-taken', 409));
    expect(transition(gone, submit, catalog)).toBe(gone);
  });

  it('bring no times for a note that has gone on', () => {
    const gone = play(...toReview, submit, refused('slot-taken', 409));
    const late: FlowRequest = { type: 'found-nearest', startsAt: ten.startsAt, slots: [ten] };
    expect(transition(gone, late, catalog)).toBe(gone);
  });
});

describe('a price that is another by now', () => {
  const lines = [
    { kind: 'service', unitMinor: 3900, persons: 1, dates: 1, amountMinor: 3900 },
  ] satisfies Problem['lines'];
  const told = { totalMinor: 3900, lines };
  const dearer = { ...refused('price-changed', 409, undefined, told), shownMinor: 3500 };
  const state = play(...toReview, submit, dearer as FlowRequest);

  it('is told beside the one that was shown, and confirmed under a new key', () => {
    expect(state).toMatchObject({
      step: 'review',
      notice: { kind: 'price-changed', reason: 'price-changed', shownMinor: 3500 },
      quote: { totalMinor: 3900, lines },
      attemptKey: null,
    });
    expect(toAppointmentRequest(state, catalog, 'en', null)?.expectedTotalMinor).toBe(3900);
  });

  it('counts no longer once something else is chosen', () => {
    const back = transition(state, { type: 'go-to', step: 'time' }, catalog);
    const chosen = transition(back, { type: 'choose-slot', slot: ten }, catalog);
    expect(chosen.quote).toBeNull();
  });

  it('may come of a coupon that does not hold: it is taken out', () => {
    const coupon = { code: 'WELCOME10', percent: 10, minor: 0, uses: 1 };
    const taken: FlowRequest = { type: 'take-coupon', coupon };
    const no = { ...refused('coupon-not-valid', 422), shownMinor: 3150 } as FlowRequest;
    expect(play(...toReview, taken, submit, no)).toMatchObject({
      step: 'review',
      notice: { kind: 'price-changed', reason: 'coupon-not-valid', shownMinor: 3150 },
      choice: { coupon: null, slot: nine, customer: jordan },
      attemptKey: null,
      quote: null,
    });
  });
});

it('keeps answers that are given in the same moment, and forgets none of before', () => {
  const state = play(
    { type: 'keep-answers', answers: { 1: 'My back' }, files: {} },
    { type: 'keep-answers', answers: { 4: 'Firm' }, files: {} },
  );
  expect(state.choice.answers).toEqual({ 1: 'My back', 4: 'Firm' });
});

it('blames an answer no longer once it is given anew', () => {
  const no = refused('invalid-input', 422, '/customFields/4');
  const state = play(...toReview, submit, no);
  expect(state).toMatchObject({ step: 'details', fieldProblems: [{ pointer: '/customFields/4' }] });
  const given: FlowRequest = { type: 'keep-answers', answers: { 4: 'Firm' }, files: {} };
  expect(transition(state, given, catalog).fieldProblems).toEqual([]);
});

it('drops the coupon with the service it was for, and keeps the answers', () => {
  const state = play(
    ...toReview,
    { type: 'keep-answers', answers: { 4: 'Firm' }, files: {} },
    { type: 'take-coupon', coupon: { code: 'WELCOME10', percent: 10, minor: 0, uses: 1 } },
    { type: 'go-to', step: 'service' },
    { type: 'choose-service', serviceId: 2 },
  );
  expect(state.choice).toMatchObject({ coupon: null, answers: { 4: 'Firm' } });
});

it('tells any other failure and loses nothing', () => {
  const state = play(...toReview, submit, refused('upstream-unavailable', 503));
  expect(state).toMatchObject({
    step: 'review',
    notice: { kind: 'failed', failure: 'upstream-unavailable' },
    choice: { customer: jordan, slot: nine },
  });
});

it('lets the zone lead that somebody asked for, for another booking too', () => {
  const asked = play({ type: 'choose-zone', timeZone: 'Asia/Tokyo' });
  expect(asked).toMatchObject({ ownZone: 'Europe/Belgrade', askedZone: 'Asia/Tokyo' });
  expect(toCustomerZone(asked)).toBe('Asia/Tokyo');
  const another = transition(asked, { type: 'start-over' }, catalog);
  expect(another).toMatchObject({ askedZone: 'Asia/Tokyo' });
});

describe('the request that goes up', () => {
  it('carries the instant, the zone, and the total that was shown', () => {
    expect(toAppointmentRequest(play(...toReview), catalog, 'en-US', 'RS')).toEqual({
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
    expect(toAppointmentRequest(state, catalog, 'en', 'RS')?.customer).toMatchObject({
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
    const request = toAppointmentRequest(state, catalog, 'en', null);
    expect(request).not.toHaveProperty('employeeId');
    expect(request).toMatchObject({ expectedTotalMinor: 10000 });
  });

  it('does not exist before a time is chosen', () => {
    const state = play({ type: 'choose-service', serviceId: 1 });
    expect(toAppointmentRequest(state, catalog, 'en', null)).toBeNull();
  });
});

describe('an appointment that recurs', () => {
  const weekly: Catalog = {
    ...catalog,
    services: [
      aService({ recurring: { cycles: ['weekly'], onTaken: 'both', payEach: false } }),
      aService({ id: 2 }),
    ],
  };
  const dates = ['2026-12-21', '2026-12-28', '2027-01-04'].map((day) => {
    const startsAt = `${day}T08:00:00Z`;
    return { wantedAt: startsAt, slot: aSlot(startsAt) };
  });
  const [second, third, fourth] = dates as [SeriesDate, SeriesDate, SeriesDate];
  const series: Series = { cycle: 'weekly', every: 1, times: 4, dates };
  const toRepeat: FlowRequest[] = [
    { type: 'choose-service', serviceId: 1 },
    { type: 'choose-slot', slot: nine },
  ];
  const toSeriesReview: FlowRequest[] = [
    ...toRepeat,
    { type: 'keep-series', series },
    { type: 'enter-series' },
    { type: 'keep-details', customer: jordan },
    { type: 'enter-details' },
  ];

  function playWeekly(...requests: FlowRequest[]): BookingState {
    return requests.reduce(
      (state, request) => transition(state, request, weekly),
      createBookingState('Europe/Belgrade'),
    );
  }

  it('is asked about only where the service may recur', () => {
    expect(playWeekly(...toRepeat).step).toBe('recurring');
    expect(playWeekly({ type: 'choose-service', serviceId: 2 }, ...toRepeat.slice(1)).step).toBe(
      'details',
    );
  });

  it('may be just once, with one click', () => {
    expect(playWeekly(...toRepeat, { type: 'enter-series' }).step).toBe('details');
  });

  it('goes on only once every date has its time or is left out', () => {
    const open = { ...series, dates: [second, { ...third, slot: null }, fourth] };
    const waiting = playWeekly(...toRepeat, { type: 'keep-series', series: open });
    expect(transition(waiting, { type: 'enter-series' }, weekly)).toBe(waiting);
    const left = { ...series, dates: [second, { ...third, isLeftOut: true as const }, fourth] };
    const settled = playWeekly(...toRepeat, { type: 'keep-series', series: left });
    expect(transition(settled, { type: 'enter-series' }, weekly).step).toBe('details');
    expect(toAppointmentRequest(settled, weekly, 'en', null)?.recurring).toEqual([
      { startsAt: '2026-12-21T08:00:00Z' },
      { startsAt: '2027-01-04T08:00:00Z' },
    ]);
  });

  it('is kept where somebody goes back and takes the same time again', () => {
    const state = playWeekly(
      ...toSeriesReview,
      { type: 'go-to', step: 'time' },
      { type: 'choose-slot', slot: { ...nine, at: [[2, 1]] } },
    );
    expect(state).toMatchObject({ step: 'recurring', choice: { series } });
  });

  it('keeps its rule and makes its dates anew where it begins at another time', () => {
    const state = playWeekly(
      ...toSeriesReview,
      { type: 'go-to', step: 'time' },
      { type: 'choose-slot', slot: ten },
    );
    expect(state).toMatchObject({
      step: 'recurring',
      choice: { series: { cycle: 'weekly', every: 1, times: 4, dates: [] } },
    });
  });

  describe('of which a date went meanwhile', () => {
    const taken = playWeekly(
      ...toSeriesReview,
      submit,
      refused('slot-taken', 409, '/recurring/1/startsAt'),
    );

    it('asks for another time for that one, and keeps all else', () => {
      expect(taken).toMatchObject({
        step: 'recurring',
        notice: null,
        isSending: false,
        attemptKey: null,
        choice: { slot: nine, customer: jordan },
      });
      expect(taken.choice.series?.dates).toEqual([
        second,
        {
          wantedAt: third.wantedAt,
          slot: null,
          gone: { startsAt: third.wantedAt, reason: 'slot-taken' },
        },
        fourth,
      ]);
      expect(transition(taken, { type: 'enter-series' }, weekly)).toBe(taken);
    });

    it('counts the dates as they were sent: those left out are none of them', () => {
      const left = { ...series, dates: [{ ...second, isLeftOut: true as const }, third, fourth] };
      const state = playWeekly(
        ...toSeriesReview,
        { type: 'keep-series', series: left },
        submit,
        refused('slot-taken', 409, '/recurring/1/startsAt'),
      );
      expect(state.choice.series?.dates.map(({ slot }) => slot)).toEqual([
        second.slot,
        third.slot,
        null,
      ]);
    });

    it('is the same where it has passed, or the site would have moved it', () => {
      const passed = refused('invalid-input', 422, '/recurring/0/startsAt');
      expect(playWeekly(...toSeriesReview, submit, passed).step).toBe('recurring');
      const moved = refused('time-changed', 409, undefined, {
        moved: [{ startsAt: fourth.wantedAt, siteStartsAt: null }],
      });
      const state = playWeekly(...toSeriesReview, submit, moved);
      expect(state.choice.series?.dates[2]).toMatchObject({
        slot: null,
        gone: { reason: 'time-changed' },
      });
    });
  });

  describe('of which the first date went meanwhile', () => {
    const taken = playWeekly(...toSeriesReview, submit, refused('slot-taken', 409));

    it('shows the times near it, where the customer is', () => {
      expect(taken).toMatchObject({ step: 'review', notice: { startsAt: nine.startsAt } });
    });

    it('keeps its other dates where it begins at one of those', () => {
      const state = transition(taken, { type: 'choose-slot', slot: ten }, weekly);
      expect(state).toMatchObject({ step: 'review', notice: null, choice: { slot: ten, series } });
      expect(transition(state, submit, weekly).isSending).toBe(true);
    });

    it('makes its dates anew where it would begin after the second', () => {
      const late = aSlot('2026-12-22T08:00:00Z');
      const state = transition(taken, { type: 'choose-slot', slot: late }, weekly);
      expect(state).toMatchObject({
        step: 'recurring',
        choice: { slot: late, series: { times: 4, dates: [] } },
      });
    });
  });
});
