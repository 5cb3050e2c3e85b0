import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../../proxy/contract/catalog.js';
import { transition } from '../../../widget/flow/booking-machine.js';
import { type BookingState, createBookingState } from '../../../widget/flow/booking-state.js';
import type { FlowRequest } from '../../../widget/flow/flow-request.js';
import type { Series, SeriesDate } from '../../../widget/flow/series.js';
import { jordan, nine, refused, submit, ten } from '../../support/playing.js';
import { toSentAppointment } from '../../support/sent.js';
import { aService, aSlot, catalog } from '../../support/studio.js';

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
    expect(toSentAppointment(settled, weekly)?.recurring).toEqual([
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
