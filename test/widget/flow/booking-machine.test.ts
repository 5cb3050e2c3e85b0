import { describe, expect, it } from 'vitest';
import { transition } from '../../../widget/flow/booking-machine.js';
import { type BookingState, createBookingState } from '../../../widget/flow/booking-state.js';
import { toCustomerZone } from '../../../widget/flow/clocks.js';
import type { FlowRequest } from '../../../widget/flow/flow-request.js';
import {
  anyone,
  jordan,
  nine,
  play,
  receipt,
  refused,
  submit,
  ten,
  toReview,
} from '../../support/playing.js';
import { anExtra, aService, catalog } from '../../support/studio.js';

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
    const extras = [anExtra({ id: 8, maxQuantity: 3 }), anExtra({ id: 9, durationSeconds: 900 })];
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

  it('L26: takes a new key for another form', () => {
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

it('lets the zone lead that somebody asked for, for another booking too', () => {
  const asked = play({ type: 'choose-zone', timeZone: 'Asia/Tokyo' });
  expect(asked).toMatchObject({ ownZone: 'Europe/Belgrade', askedZone: 'Asia/Tokyo' });
  expect(toCustomerZone(asked)).toBe('Asia/Tokyo');
  const another = transition(asked, { type: 'start-over' }, catalog);
  expect(another).toMatchObject({ askedZone: 'Asia/Tokyo' });
});
