import { describe, expect, it } from 'vitest';
import type { Availability } from '../../proxy/contract/availability.js';
import { json, readRecordedData, recorded } from '../support/recorded-amelia.js';
import { openSalon, type Salon, toProblem, wish } from './salon.js';

const base = { service: '1', from: '2026-12-14', to: '2026-12-14', timeZone: 'UTC' };

function ask(salon: Salon, changes: Record<string, string> = {}): Promise<Response> {
  const query = new URLSearchParams({ ...base, ...changes });
  return Promise.resolve(salon.app.request(`/v1/availability?${query}`));
}

async function read(salon: Salon, changes?: Record<string, string>): Promise<Availability> {
  const response = await ask(salon, changes);
  expect(response.status).toBe(200);
  expect(response.headers.get('Cache-Control')).toBe('no-cache');
  return response.json();
}

/** Slots of the first service, and two employees who both do it. */
function withSlots(slots: unknown, more: object = {}) {
  const entities = Object(readRecordedData('entities'));
  const [mia] = entities.employees;
  return {
    'GET /entities': json({
      ...entities,
      employees: [mia, { ...mia, id: 2, firstName: 'Ben' }],
      locations: [{ id: 5, name: 'Old town', address: 'Main street 1', status: 'visible' }],
      entitiesRelations: { 1: { 1: [null, 5] }, 2: { 1: [null] } },
    }),
    'GET /slots': json({
      minimum: '2026-11-21 03:29',
      maximum: '2027-11-21 03:29',
      slots,
      appCount: [],
      ...more,
    }),
  };
}

describe('a customer who asks for free times', () => {
  it('gets instants, and who is free then and where', async () => {
    const { slots, ...bounds } = await read(openSalon());
    expect(bounds).toEqual({
      timeZone: 'UTC',
      now: '2026-11-21T04:00:00Z',
      earliest: '2026-11-21T04:00:00Z',
      latest: '2027-11-21T03:29:00Z',
    });
    expect(slots).toHaveLength(14);
    expect(slots[0]).toEqual({ startsAt: '2026-12-14T08:00:00Z', at: [[1, null]] });
  });

  it.each([
    ['Asia/Tokyo', '2026-12-15', '2026-12-14T15:00:00Z', '2026-12-15T14:30:00Z'],
    ['Pacific/Honolulu', '2026-12-14', '2026-12-14T10:00:00Z', '2026-12-15T09:30:00Z'],
    ['Pacific/Kiritimati', '2026-12-15', '2026-12-14T10:00:00Z', '2026-12-15T09:30:00Z'],
  ])('gets those of their own day: %s, %s', async (timeZone, day, first, last) => {
    const salon = openSalon();
    const { slots } = await read(salon, { timeZone, from: day, to: day });
    expect(slots.at(0)?.startsAt).toBe(first);
    expect(slots.at(-1)?.startsAt).toBe(last);
    expect(salon.amelia.to('GET /slots')[0]?.query).toContain('queryTimeZone=UTC');
  });

  it('S5, S7: asks for exactly this, the whole of each month, whatever their zone', async () => {
    const salon = openSalon({ replies: withSlots([]) });
    await read(salon, {
      to: '2026-12-31',
      employee: '1',
      location: '5',
      duration: '1800',
      timeZone: 'Asia/Tokyo',
    });
    expect(salon.amelia.to('GET /slots')[0]?.query).toEqual([
      'serviceId=1',
      'serviceDuration=1800',
      'persons=1',
      'providerIds[]=1',
      'locationId=5',
      'group=1',
      'page=booking',
      'timeZone=UTC',
      'queryTimeZone=UTC',
      'startDateTime=2026-11-30 00:00',
      'endDateTime=2027-01-01 23:59',
    ]);
    expect(salon.amelia.to('GET /slots')).toHaveLength(1);
  });

  it('gets each instant once, in order, and only who does the service there', async () => {
    const slots = {
      '2026-12-14': {
        '10:00': [
          [1, null],
          [1, null],
          [9, null],
          [2, 5],
          [1, 5],
        ],
        '09:00': [
          [2, null],
          [1, null],
        ],
        '11:00': [[9, null]],
      },
    };
    const answer = await read(openSalon({ replies: withSlots(slots) }));
    expect(answer.slots).toEqual([
      {
        startsAt: '2026-12-14T09:00:00Z',
        at: [
          [1, null],
          [2, null],
        ],
      },
      {
        startsAt: '2026-12-14T10:00:00Z',
        at: [
          [1, null],
          [1, 5],
        ],
      },
    ]);
  });

  it('gets whoever has least to do that day first', async () => {
    const slots = {
      '2026-12-14': {
        '09:00': [
          [1, null],
          [2, null],
        ],
      },
    };
    const appCount = { 1: { '2026-12-14': 3 }, 2: [] };
    const answer = await read(openSalon({ replies: withSlots(slots, { appCount }) }));
    expect(answer.slots[0]?.at).toEqual([
      [2, null],
      [1, null],
    ]);
  });

  it('gets nothing that is past or too soon', async () => {
    const slots = {
      '2026-11-21': { '03:30': [[1, null]], '04:30': [[1, null]], '06:00': [[1, null]] },
    };
    const today = { from: '2026-11-21', to: '2026-11-21' };
    const soon = await read(openSalon({ replies: withSlots(slots) }), today);
    expect(soon.slots.map(({ startsAt }) => startsAt)).toEqual([
      '2026-11-21T04:30:00Z',
      '2026-11-21T06:00:00Z',
    ]);
    const noticed = withSlots(slots, { minimum: '2026-11-21 05:00' });
    const later = await read(openSalon({ replies: noticed }), today);
    expect(later.earliest).toBe('2026-11-21T05:00:00Z');
    expect(later.slots.map(({ startsAt }) => startsAt)).toEqual(['2026-11-21T06:00:00Z']);
  });

  it('gets nothing that is later than the site takes bookings for, nor may book it', async () => {
    const slots = { '2026-12-14': { '09:00': [[1, null]], '09:30': [[1, null]] } };
    const salon = openSalon({ replies: withSlots(slots, { maximum: '2026-12-14 09:00' }) });
    const { latest, slots: offered } = await read(salon);
    expect(latest).toBe('2026-12-14T09:00:00Z');
    expect(offered.map(({ startsAt }) => startsAt)).toEqual(['2026-12-14T09:00:00Z']);
    const late = { ...wish, startsAt: '2026-12-14T09:30:00Z' };
    expect((await toProblem(await salon.book(late))).errors).toEqual([
      { pointer: '/startsAt', code: 'too-far' },
    ]);
    expect(salon.amelia.to('POST /bookings')).toEqual([]);
  });

  it('gets an empty list on a day without any', async () => {
    const salon = openSalon({ replies: { 'GET /slots': recorded('slots-none') } });
    expect((await read(salon, { from: '2026-12-19', to: '2026-12-20' })).slots).toEqual([]);
  });

  it('gets both hours of the autumn night apart, as far as Amelia lists them', async () => {
    const salon = openSalon({ replies: { 'GET /slots': recorded('slots-overlap-utc') } });
    const day = { from: '2027-10-31', to: '2027-10-31', timeZone: 'Europe/Belgrade' };
    const { slots } = await read(salon, day);
    expect(slots[0]?.startsAt).toBe('2027-10-30T22:00:00Z');
    expect(new Set(slots.map(({ startsAt }) => startsAt)).size).toBe(slots.length);
  });
});

describe('a question that makes no sense', () => {
  it.each<[Record<string, string>, string]>([
    [{ service: '99' }, '/service'],
    [{ service: '01' }, '/service'],
    [{ service: '1&call=/users' }, '/service'],
    [{ employee: '7' }, '/employee'],
    [{ location: '7' }, '/location'],
    [{ persons: '2' }, '/persons'],
    [{ persons: '0' }, '/persons'],
    [{ duration: '60' }, '/duration'],
    [{ extras: '10:1' }, '/extras'],
    [{ extras: '[{"id":1}]' }, '/extras'],
    [{ from: '2026-02-30' }, '/from'],
    [{ from: '1970-01-01' }, '/from'],
    [{ to: '2026-12-13' }, '/to'],
    [{ to: '2027-02-14' }, '/to'],
    [{ to: '2036-12-14' }, '/to'],
    [{ timeZone: 'Mars/Phobos' }, '/timeZone'],
  ])('is told what is wrong, and never asked on: %o', async (changes, pointer) => {
    const salon = openSalon();
    const response = await ask(salon, changes);
    expect(response.status).toBe(422);
    const problem = await toProblem(response);
    expect(problem.code).toBe('invalid-input');
    expect(problem.errors?.[0]?.pointer).toBe(pointer);
    expect(salon.amelia.to('GET /slots')).toEqual([]);
  });

  it('may span two long months, and not a day more', async () => {
    const salon = openSalon();
    expect((await ask(salon, { to: '2027-02-13' })).status).toBe(200);
  });
});
