import { describe, expect, it } from 'vitest';
import { createBookingState } from '../../../widget/flow/booking-state.js';
import { transitionEvent } from '../../../widget/flow/event-machine.js';
import { toSteps } from '../../../widget/flow/flows.js';
import {
  adult,
  attend,
  attendFixed,
  child,
  festival,
  toEventReview,
} from '../../support/attending.js';
import { jordan, receipt, refused, submit } from '../../support/playing.js';
import { anEvent, catalog } from '../../support/studio.js';

const tasting = anEvent();
const tickets = [
  { id: 1, quantity: 2 },
  { id: 2, quantity: 1 },
];

describe('the way through a booking of an event', () => {
  it('leads from the list over who comes to the review, and back', () => {
    const state = attend(...toEventReview(festival, { tickets }));
    expect(state).toMatchObject({ step: 'review', choice: { event: festival, tickets } });
    expect(toSteps(state, catalog)).toEqual([
      'event',
      'tickets',
      'details',
      'review',
      'outcome',
      'done',
    ]);
    const back = transitionEvent(state, { type: 'go-to', step: 'tickets' }, catalog);
    expect(transitionEvent(back, { type: 'go-back' }, catalog)).toMatchObject({
      step: 'event',
      choice: { event: festival, tickets, customer: jordan },
    });
  });

  it('has no list where the page has chosen the event', () => {
    const state = attendFixed(tasting);
    expect(toSteps(state, catalog)).not.toContain('event');
    expect(transitionEvent(state, { type: 'go-back' }, catalog).step).toBe('tickets');
  });

  it('keeps what the list is narrowed to', () => {
    const search = { text: 'wine', tag: 'Evening' };
    const state = attend({ type: 'keep-event-search', search });
    expect(state.eventSearch).toEqual(search);
  });

  it('is sent once, and is over once it is confirmed', () => {
    const sending = attend(...toEventReview(tasting), submit);
    expect(sending).toMatchObject({ isSending: true, attemptKey: 'key-of-this-attempt' });
    const ignored = transitionEvent(
      sending,
      { type: 'keep-places', persons: 3, tickets: [] },
      catalog,
    );
    expect(ignored).toBe(sending);
    const done = transitionEvent(sending, { type: 'confirmed', receipt }, catalog);
    expect(done).toMatchObject({ step: 'done', attemptKey: null, receipt });
  });
});

describe('another kind of booking', () => {
  it('begins at its own first screen, with who it is for', () => {
    const named = attend({ type: 'keep-details', customer: jordan });
    const state = transitionEvent(named, { type: 'choose-kind', kind: 'appointment' }, catalog);
    expect(state).toMatchObject({
      kind: 'appointment',
      step: 'service',
      choice: { customer: jordan, event: null },
    });
  });

  it('is not taken up in the midst of one', () => {
    const state = attend({ type: 'choose-event', event: tasting });
    expect(transitionEvent(state, { type: 'choose-kind', kind: 'appointment' }, catalog)).toBe(
      state,
    );
  });
});

describe('the event that is opened', () => {
  it('begins with as few people as it takes, and without tickets', () => {
    const event = anEvent({ persons: { min: 2, max: 6 } });
    expect(attend({ type: 'choose-event', event }).choice).toMatchObject({
      persons: 2,
      tickets: [],
    });
  });

  it('keeps the customer and their answers for another one, not the places', () => {
    const before = attend(
      ...toEventReview(festival, { tickets }),
      { type: 'keep-answers', answers: { 1: 'Vegetarian' }, files: {} },
      { type: 'go-to', step: 'event' },
      { type: 'choose-event', event: tasting },
    );
    expect(before.choice).toMatchObject({
      event: tasting,
      tickets: [],
      customer: jordan,
      answers: { 1: 'Vegetarian' },
    });
  });

  it('keeps the places where the same one is opened again', () => {
    const state = attend(
      ...toEventReview(festival, { tickets }),
      { type: 'go-to', step: 'event' },
      { type: 'choose-event', event: { ...festival } },
    );
    expect(state).toMatchObject({ step: 'tickets', choice: { tickets } });
  });
});

describe('who comes', () => {
  const opened = attend({ type: 'choose-event', event: festival });

  it('is kept while it changes, and stays on its screen', () => {
    const state = transitionEvent(opened, { type: 'keep-places', persons: 1, tickets }, catalog);
    expect(state).toMatchObject({ step: 'tickets', choice: { tickets } });
    expect(transitionEvent(state, { type: 'keep-places', persons: 1, tickets }, catalog)).toBe(
      state,
    );
  });

  it.each([
    ['of one kind', [{ id: 2, quantity: 5 }], [{ id: 2, quantity: 2 }]],
    [
      'in all',
      [
        { id: 1, quantity: 3 },
        { id: 2, quantity: 2 },
      ],
      [
        { id: 1, quantity: 3 },
        { id: 2, quantity: 1 },
      ],
    ],
    ['of a kind that there is not', [{ id: 9, quantity: 1 }], []],
  ])('is never more tickets than there are %s', (_, asked, given) => {
    const request = { type: 'keep-places', persons: 1, tickets: asked } as const;
    expect(transitionEvent(opened, request, catalog).choice.tickets).toEqual(given);
  });

  it.each([
    [12, 10],
    [0, 1],
  ])('is %i people never, but %i', (persons, given) => {
    const state = attend(
      { type: 'choose-event', event: tasting },
      { type: 'keep-places', persons, tickets: [] },
    );
    expect(state.choice.persons).toBe(given);
  });

  it('is another form, with another key and no old price', () => {
    const quoted = {
      ...attend(...toEventReview(festival, { tickets })),
      attemptKey: 'old',
      quote: { lines: [], totalMinor: 9900 },
    };
    const one = { type: 'keep-places', persons: 1, tickets: [{ id: 1, quantity: 1 }] } as const;
    expect(transitionEvent(quoted, one, catalog)).toMatchObject({ attemptKey: null, quote: null });
  });
});

describe('the event as it is by now', () => {
  const chosen = attend(...toEventReview(festival, { tickets }));

  it('takes the place of the one that was loaded', () => {
    const fuller = { ...festival, placesLeft: 5 };
    const state = transitionEvent(chosen, { type: 'renew-event', event: fuller }, catalog);
    expect(state).toMatchObject({ step: 'review', choice: { event: fuller, tickets } });
    expect(state.choice.tickets).toBe(chosen.choice.tickets);
  });

  it('takes away what there is no longer', () => {
    const fuller = {
      ...festival,
      tickets: [
        { ...adult, placesLeft: 1 },
        { ...child, placesLeft: 0 },
      ],
    };
    const state = transitionEvent(chosen, { type: 'renew-event', event: fuller }, catalog);
    expect(state.choice.tickets).toEqual([{ id: 1, quantity: 1 }]);
  });

  it('is no matter where another one is chosen by now', () => {
    expect(transitionEvent(chosen, { type: 'renew-event', event: tasting }, catalog)).toBe(chosen);
  });

  it('changes nothing while it is not known whether it is booked', () => {
    const unknown = transitionEvent(
      transitionEvent(chosen, submit, catalog),
      refused('outcome-unknown', 202),
      catalog,
    );
    const full = { ...festival, tickets: [{ ...adult, placesLeft: 0 }, child] };
    expect(transitionEvent(unknown, { type: 'renew-event', event: full }, catalog)).toBe(unknown);
    expect(unknown.attemptKey).toBe('key-of-this-attempt');
  });
});

describe('another booking', () => {
  it('begins with the list again, for the same customer', () => {
    const done = attend(...toEventReview(festival, { tickets }), submit, {
      type: 'confirmed',
      receipt,
    });
    const state = transitionEvent(done, { type: 'start-over' }, catalog);
    expect(state).toEqual({
      ...createBookingState('Europe/Belgrade', 'event'),
      choice: { ...state.choice },
    });
    expect(state.choice).toMatchObject({ event: null, tickets: [], customer: jordan });
  });

  it('begins with the event that the page has chosen', () => {
    const [, ...further] = toEventReview(festival, { tickets });
    const done = attendFixed(festival, ...further, submit, { type: 'confirmed', receipt });
    expect(transitionEvent(done, { type: 'start-over' }, catalog)).toMatchObject({
      step: 'tickets',
      isFixed: true,
      receipt: null,
      choice: { event: festival, tickets: [], customer: jordan },
    });
  });
});
