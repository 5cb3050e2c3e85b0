import { describe, expect, it } from 'vitest';
import type { Availability } from '../../../proxy/contract/availability.js';
import type { SeriesDate } from '../../../widget/flow/series.js';
import {
  addTimes,
  createSeriesTimes,
  type DayStretch,
  fetchStretches,
  toStretches,
} from '../../../widget/flow/series-times.js';
import { aServiceView } from '../../support/view.js';

const zone = 'Europe/Belgrade';
const anAnswer = (latest: string): Availability => ({
  timeZone: zone,
  now: '2026-12-01T00:00:00Z',
  earliest: '2026-12-01T00:00:00Z',
  latest,
  slots: [],
});

function onDays(...days: string[]): SeriesDate[] {
  return days.map((day) => ({ wantedAt: `${day}T08:00:00Z`, slot: null }));
}

describe('what is asked for', () => {
  it('is one stretch of days for eight weeks', () => {
    const dates = onDays('2026-12-21', '2026-12-28', '2027-01-04', '2027-01-11', '2027-02-01');
    expect(toStretches(dates, createSeriesTimes(zone))).toEqual([
      { from: '2026-12-14', to: '2027-02-13' },
    ]);
  });

  it('is never more than 62 days at once', () => {
    const dates = onDays('2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30');
    expect(toStretches(dates, createSeriesTimes(zone))).toEqual([
      { from: '2027-01-24', to: '2027-03-26' },
      { from: '2027-03-24', to: '2027-05-24' },
    ]);
  });

  it('is not what is known, nor what lies past the booking window', () => {
    const stretch = { from: '2026-12-14', to: '2027-02-13' };
    const known = addTimes(createSeriesTimes(zone), stretch, anAnswer('2027-02-20T00:00:00Z'));
    expect(toStretches(onDays('2026-12-28'), known)).toEqual([]);
    expect(toStretches(onDays('2027-02-15', '2027-03-15'), known)).toEqual([
      { from: '2027-02-14', to: '2027-04-16' },
    ]);
    expect(toStretches(onDays('2027-03-15'), known)).toEqual([]);
  });
});

describe('the requests', () => {
  const stretches: DayStretch[] = Array.from({ length: 6 }, (_, index) => ({
    from: `2027-0${index + 1}-01`,
    to: `2027-0${index + 1}-28`,
  }));

  /** A view whose proxy answers as the test says; tells which were on their way at once. */
  function aView(answer: (from: string) => Promise<Availability>) {
    const view = aServiceView();
    const asked: string[] = [];
    let [now, most] = [0, 0];
    view.api.fetchAvailability = async ({ from }) => {
      asked.push(from);
      now += 1;
      most = Math.max(most, now);
      try {
        return await answer(from);
      } finally {
        now -= 1;
      }
    };
    return { view, asked, most: () => most };
  }

  async function fetchAll(view: ReturnType<typeof aServiceView>, signal?: AbortSignal) {
    let known = createSeriesTimes(zone);
    const learn: Parameters<typeof fetchStretches>[3] = (stretch, answer) => {
      known = addTimes(known, stretch, answer);
      return known;
    };
    await fetchStretches(view, stretches, signal ?? new AbortController().signal, learn);
    return known;
  }

  it('are at most two at once', async () => {
    const { view, asked, most } = aView(async () => anAnswer('2028-01-01T00:00:00Z'));
    await fetchAll(view);
    expect(asked).toHaveLength(6);
    expect(most()).toBe(2);
  });

  it('stop where the booking window ends', async () => {
    const { view, asked } = aView(async () => anAnswer('2027-03-15T00:00:00Z'));
    await fetchAll(view);
    expect(asked).toEqual(['2027-01-01', '2027-02-01', '2027-03-01']);
  });

  it('go on where one fails, and tell so at the end', async () => {
    const { view, asked } = aView(async (from) => {
      if (from === '2027-02-01') throw new Error('no answer');
      return anAnswer('2028-01-01T00:00:00Z');
    });
    await expect(fetchAll(view)).rejects.toThrow('no answer');
    expect(asked).toHaveLength(6);
  });

  it('end where nobody waits for them any more', async () => {
    const controller = new AbortController();
    const { view, asked } = aView(async () => {
      controller.abort();
      throw controller.signal.reason;
    });
    await expect(fetchAll(view, controller.signal)).rejects.toThrow();
    expect(asked.length).toBeLessThanOrEqual(2);
  });
});
