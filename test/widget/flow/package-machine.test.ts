import { describe, expect, it } from 'vitest';
import type { FlowRequest } from '../../../widget/flow/flow-request.js';
import { toSteps } from '../../../widget/flow/flows.js';
import { transitionPackage } from '../../../widget/flow/package-machine.js';
import { beginBooking } from '../../../widget/flow/way-in.js';
import {
  aMassage,
  buy,
  calm,
  catalog,
  mondayMassage,
  schedule,
  shared,
  talk,
  toPackageReview,
  tuesdayMassage,
} from '../../support/buying.js';
import { anyone, jordan, nine, receipt, refused, submit } from '../../support/playing.js';
import { anEvent } from '../../support/studio.js';

const opened: FlowRequest = { type: 'choose-package', packageId: calm.id };
const wednesdayMassage = aMassage('2026-12-16T08:00:00Z');

/** One of each kind. */
const everyRequest: FlowRequest[] = [
  { type: 'keep-search', search: { text: 'tea', categoryId: null, limit: 24 } },
  { type: 'choose-kind', kind: 'appointment' },
  { type: 'keep-event-search', search: { text: 'tea', tag: null } },
  { type: 'choose-event', event: anEvent() },
  { type: 'renew-event', event: anEvent() },
  { type: 'keep-places', persons: 2, tickets: [] },
  { type: 'choose-places', persons: 2, tickets: [] },
  { type: 'choose-package', packageId: shared.id },
  schedule(wednesdayMassage),
  schedule(wednesdayMassage, 0),
  { type: 'unschedule', index: 0 },
  { type: 'enter-appointments' },
  { type: 'choose-service', serviceId: 1 },
  { type: 'keep-options', ...anyone },
  { type: 'choose-options', ...anyone },
  { type: 'choose-slot', slot: nine },
  { type: 'keep-series', series: null },
  { type: 'enter-series' },
  { type: 'choose-zone', timeZone: 'Asia/Tokyo' },
  { type: 'keep-details', customer: jordan },
  { type: 'keep-answers', answers: {}, files: {} },
  { type: 'enter-details' },
  { type: 'keep-code', code: 'TEA' },
  { type: 'take-coupon', coupon: null },
  { type: 'go-to', step: 'package' },
  { type: 'go-back' },
  submit,
  { type: 'confirmed', receipt },
  refused('slot-taken', 409),
  { type: 'found-nearest', startsAt: nine.startsAt, slots: [] },
  { type: 'start-over' },
];

/** A booking on a page that has chosen the package. */
function beginWith(packageId: number) {
  const wayIn = {
    kinds: ['package'],
    kind: 'package',
    chosenId: packageId,
    isFixed: true,
  } as const;
  return beginBooking(wayIn, 'Europe/Belgrade', catalog);
}

describe('the way through a booking of a package', () => {
  it('leads from the list over its appointments to the review, and back', () => {
    const state = buy(...toPackageReview(mondayMassage, talk));
    expect(state).toMatchObject({
      step: 'review',
      choice: { packageId: 3, scheduled: [mondayMassage, talk] },
    });
    const steps = ['package', 'appointments', 'details', 'review', 'outcome', 'done'];
    expect(toSteps(state, catalog)).toEqual(steps);
    const back = transitionPackage(state, { type: 'go-to', step: 'appointments' }, catalog);
    expect(back.choice.scheduled).toEqual([mondayMassage, talk]);
    expect(transitionPackage(back, { type: 'go-back' }, catalog).step).toBe('package');
  });

  it('has no list where the page has chosen the package', () => {
    const begun = beginWith(calm.id);
    expect(begun).toMatchObject({ step: 'appointments', choice: { packageId: calm.id } });
    expect(toSteps(begun, catalog)).not.toContain('package');
    const over = transitionPackage(begun, { type: 'start-over' }, catalog);
    expect(over).toMatchObject({ step: 'appointments', choice: { packageId: calm.id } });
  });

  it('begins with the list where the site has not what the page has chosen', () => {
    const begun = beginWith(99);
    expect(transitionPackage(begun, { type: 'start-over' }, catalog)).toMatchObject({
      step: 'package',
      isFixed: false,
      choice: { packageId: null },
    });
  });

  it('is sent once, and is over once it is confirmed', () => {
    const sending = buy(...toPackageReview(mondayMassage), submit);
    expect(sending).toMatchObject({ isSending: true, attemptKey: 'key-of-this-attempt' });
    const done = transitionPackage(sending, { type: 'confirmed', receipt }, catalog);
    expect(done).toMatchObject({ step: 'done', attemptKey: null, receipt });
  });

  it.each(everyRequest.map((request) => [request.type, request] as const))(
    'never changes what is on its way by %s',
    (type, request) => {
      const sending = buy(...toPackageReview(mondayMassage), submit);
      const { choice } = transitionPackage(sending, request, catalog);
      const counts = type === 'refused';
      expect(choice.scheduled.map(({ slot }) => slot)).toEqual([mondayMassage.slot]);
      if (!counts) expect(choice).toBe(sending.choice);
    },
  );

  it.each(everyRequest.map((request) => [request.type, request] as const))(
    'keeps who it is for through %s',
    (_, request) => {
      const typed = buy(...toPackageReview(mondayMassage));
      expect(transitionPackage(typed, request, catalog).choice.customer).toEqual(jordan);
    },
  );
});

describe('the package that is opened', () => {
  it('keeps the customer and their answers for another one, not the times', () => {
    const state = buy(
      ...toPackageReview(mondayMassage),
      { type: 'keep-answers', answers: { 1: 'My back' }, files: {} },
      { type: 'go-to', step: 'package' },
      { type: 'choose-package', packageId: shared.id },
    );
    expect(state).toMatchObject({
      step: 'appointments',
      choice: { packageId: 4, scheduled: [], customer: jordan, answers: { 1: 'My back' } },
    });
  });

  it('keeps its times where the same one is opened again', () => {
    const state = buy(
      ...toPackageReview(mondayMassage),
      { type: 'go-to', step: 'package' },
      opened,
    );
    expect(state).toMatchObject({
      step: 'appointments',
      choice: { scheduled: [mondayMassage] },
    });
  });
});

describe('the appointments of a package', () => {
  const scheduledOf = (...requests: FlowRequest[]) => buy(opened, ...requests).choice.scheduled;

  it('are no more of a service than may be booked at once', () => {
    const two = [schedule(mondayMassage), schedule(tuesdayMassage)];
    const both = [mondayMassage, tuesdayMassage];
    expect(scheduledOf(...two, schedule(wednesdayMassage))).toEqual(both);
    expect(scheduledOf(...two, schedule(talk))).toEqual([...both, talk]);
  });

  it('are no more in all than services share', () => {
    const state = buy(
      { type: 'choose-package', packageId: shared.id },
      schedule(mondayMassage),
      schedule(tuesdayMassage),
      schedule(talk),
      schedule(wednesdayMassage),
    );
    expect(state.choice.scheduled).toEqual([mondayMassage, tuesdayMassage, talk]);
  });

  it('are of a service that is in it', () => {
    expect(scheduledOf(schedule({ ...talk, serviceId: 3 }))).toEqual([]);
  });

  it('get another time in their place, and a form of its own', () => {
    const state = buy(opened, schedule(mondayMassage), schedule(talk));
    const changed = transitionPackage(
      { ...state, attemptKey: 'key-of-this-attempt' },
      schedule(tuesdayMassage, 0),
      catalog,
    );
    expect(changed).toMatchObject({
      attemptKey: null,
      choice: { scheduled: [tuesdayMassage, talk] },
    });
  });

  it('stay the same form where the same time is chosen again', () => {
    const state = { ...buy(opened, schedule(mondayMassage)), attemptKey: 'key-of-this-attempt' };
    expect(
      transitionPackage(state, schedule(aMassage(mondayMassage.slot.startsAt), 0), catalog),
    ).toBe(state);
  });

  it('are taken out again, and one that is not there changes nothing', () => {
    const both = [schedule(mondayMassage), schedule(talk)];
    expect(scheduledOf(...both, { type: 'unschedule', index: 0 })).toEqual([talk]);
    expect(scheduledOf(...both, { type: 'unschedule', index: 5 })).toEqual([mondayMassage, talk]);
  });

  it('are as many as must be before it goes on', () => {
    const enter: FlowRequest = { type: 'enter-appointments' };
    expect(buy(opened, schedule(talk), enter).step).toBe('appointments');
    expect(buy(opened, schedule(mondayMassage), enter).step).toBe('details');
  });
});
