import { describe, expect, it } from 'vitest';
import { toWeek } from '../../demo/amelia/row-defaults.js';
import type { Business } from '../../demo/amelia/rows.js';
import { type Allowed, findDifferences } from '../support/shape.js';
import {
  createRecordedAmelia,
  createRecordedEvents,
  type Recorded,
  readRecorded,
  recordedAt,
  recordedLaterAt,
  recordedNames,
  send,
} from './recorded-site.js';

/** How a case is made to happen again. */
interface Replay extends Allowed {
  now?: number;
  business?: (business: Business) => void;
  /** Cases sent first; `flag`: with showClientTimeZone on. */
  before?: (string | { name: string; flag: true })[];
  flag?: boolean;
  /** Where the recorded request needs another number or day. */
  request?: (request: Recorded['request']) => Recorded['request'];
}

/** Numbers that count what else was booked, and chance. */
const varying = [
  'id',
  'customerId',
  'appointmentId',
  'customerBookingId',
  'paymentId',
  'invoiceNumber',
  'token',
];

const night: Replay = {
  now: recordedLaterAt,
  business({ employees }) {
    employees[0]?.weekDays.push(...toWeek([7], '00:00:00', '08:00:00'));
  },
};

const takenDays: Replay['before'] = [
  'book-appointment',
  'book-appointment-utc-true',
  'book-appointment-offset-setting-off',
  'book-appointment-instant',
  'book-appointment-bad-email',
  'book-appointment-name-mismatch',
  'book-appointment-gateway-off',
  { name: 'book-appointment-offset-setting-on', flag: true },
  { name: 'book-appointment-null-offset-setting-on', flag: true },
];

/** What had become of the first booking before it was moved for the last time, and cancelled. */
const changes = ['book-appointment', 'reassign', 'reassign-utc', 'reassign-newyork', 'cancel'];

const withEvents: Replay = {
  business(business) {
    business.events = createRecordedEvents();
  },
  // The time of the booking, and of the payment.
  now: recordedAt + 1000,
};

/** Those that stood when the events were read again, and the order they were booked in. */
const bookedEvents: Replay = {
  ...withEvents,
  before: ['book-event', 'book-event-too-many', 'book-event-zero'],
};

const replays: Record<string, Replay> = {
  'appointment-get': {
    before: ['book-appointment-marker'],
    request: (request) => ({ ...request, path: '/appointments/1' }),
    now: recordedAt + 1000,
  },
  'appointments-list': {
    before: ['book-appointment-marker'],
    now: recordedAt + 1000,
    tolerated: { 'body.data.totalCount': 'thirteen more had been booked there' },
  },
  'book-after-gap': night,
  'book-after-overlap': night,
  'book-appointment': {},
  'book-appointment-bad-date': {},
  'book-appointment-bad-email': {},
  'book-appointment-closed-hour': {},
  'book-appointment-coupon': {},
  'book-appointment-gateway-off': {},
  'book-appointment-instant': {},
  'book-appointment-marker': { now: recordedAt + 1000 },
  'book-appointment-name-mismatch': { before: ['book-appointment'] },
  'book-appointment-no-bookings': {},
  'book-appointment-no-email': {},
  'book-appointment-no-payment': {},
  'book-appointment-null-offset-setting-on': { flag: true, now: recordedAt + 1000 },
  'book-appointment-offset-setting-off': {},
  'book-appointment-offset-setting-on': { flag: true },
  'book-appointment-past': {},
  'book-appointment-taken': { before: ['book-appointment'] },
  'book-appointment-unknown-provider': {},
  'book-appointment-unknown-service': {},
  'book-appointment-utc-false-tz': {},
  'book-appointment-utc-true': {},
  'book-empty': {},
  'book-event': withEvents,
  'book-event-tickets': withEvents,
  'book-event-tickets-price-forged': { ...withEvents, before: ['book-event-tickets'] },
  'book-event-too-many': { ...withEvents, before: ['book-event'] },
  'book-event-unknown': withEvents,
  'book-event-zero': { ...withEvents, before: ['book-event', 'book-event-too-many'] },
  'book-not-json': {},
  'book-overlap-0000z': night,
  'book-overlap-first': night,
  'book-overlap-second': { ...night, before: ['book-overlap-first'] },
  'book-type-unknown': {},
  cancel: { before: changes.slice(0, 4) },
  'cancel-again': { before: changes },
  'cancel-event': {
    ...bookedEvents,
    request: (request) => ({ ...request, path: '/bookings/cancel/1' }),
  },
  'cancel-unknown': {},
  'categories-list': {},
  entities: {},
  'event-get': withEvents,
  'event-get-bookings-false': bookedEvents,
  'event-get-unknown': withEvents,
  'event-get-with-bookings': bookedEvents,
  'events-list': withEvents,
  'events-list-empty': withEvents,
  'events-list-search': withEvents,
  delete: { before: changes },
  'delete-unknown': {},
  'method-wrong': {},
  reassign: { before: changes.slice(0, 1) },
  'reassign-closed': { before: changes.slice(0, 1) },
  'reassign-newyork': { before: changes.slice(0, 3) },
  'reassign-taken': { before: ['book-appointment', 'book-appointment-utc-true'] },
  'reassign-unknown': {},
  'reassign-utc': { before: changes.slice(0, 2) },
  'route-unknown': {},
  'service-effect': {
    tolerated: { 'body.data.message': 'the page has this sentence, 2.4.3 a key instead' },
  },
  'service-get': {},
  'service-get-unknown': {},
  'services-list': {},
  'services-list-category': {},
  'services-list-category-empty': {},
  settings: {},
  'slots-dst': {},
  'slots-gap-utc': night,
  'slots-months-load': { ...withEvents, now: recordedAt },
  'slots-newyork': {},
  'slots-none': {},
  'slots-overlap-belgrade': night,
  'slots-overlap-utc': night,
  'slots-setting-on': { flag: true, before: takenDays },
  'slots-site-time': {},
  'slots-too-many-persons': {},
  'slots-unknown-service': {},
  'slots-utc': {},
  'success-appointment': {},
  'success-event': {},
};

const unchecked = 'the recording server checked no key; ours answers 403 as the published ones do';

const leftOut: Record<string, string> = {
  'book-event-too-many-as-visitor': 'ours has the rights of the key, never those of a visitor',
  'event-effect': 'the free edition lacks the call; ours answers as the page of the paid ones',
  'key-missing': unchecked,
  'key-wrong': unchecked,
};

describe('the Amelia in memory answers as the recorded one', () => {
  it('knows of every recorded case whether it is replayed', () => {
    expect([...Object.keys(replays), ...Object.keys(leftOut)].sort()).toEqual(recordedNames);
  });

  it.each(Object.entries(replays))('%s', async (name, replay) => {
    const amelia = createRecordedAmelia(replay.business, () => replay.now ?? recordedAt);
    const sendRecorded = (recorded: Recorded['request'], flag = false) => {
      amelia.change(({ settings }) => {
        settings.general.showClientTimeZone = flag;
      });
      return send(amelia, recorded.method, recorded.path, recorded.body);
    };
    for (const before of replay.before ?? []) {
      const isName = typeof before === 'string';
      await sendRecorded(readRecorded(isName ? before : before.name).request, !isName);
    }

    const { request, response: recorded } = readRecorded(name);
    const answer = await sendRecorded(replay.request?.(request) ?? request, replay.flag);

    const whole = {
      status: answer.status,
      contentType: answer.headers.get('Content-Type'),
      body: await answer.json(),
    };
    const { status, contentType, body } = recorded;
    const allowed = { varying, tolerated: replay.tolerated ?? {} };
    expect(findDifferences(whole, { status, contentType, body }, allowed)).toEqual([]);
  });
});
