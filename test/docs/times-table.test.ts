import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createClient, type Query } from '../../proxy/amelia/client.js';
import { toListQuery } from '../../proxy/amelia/event-list.js';
import { findBooked } from '../../proxy/amelia/find-booking.js';
import { toSlotsQuery } from '../../proxy/amelia/slots.js';
import {
  toAppointmentStart,
  toFormStart,
  toPackageStart,
  toReassignStart,
  toRecurringStart,
} from '../../proxy/amelia/start-fields.js';
import { openSystem, toEventOrder, toOrder } from '../proxy/amelia/system.js';
import { env } from '../proxy/salon.js';
import { createRecordedAmelia, recorded } from '../support/recorded-amelia.js';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');

/** What the section's example says. */
const startsAt = '2026-12-14T09:00:00Z';
const customerZone = 'America/New_York';
const siteZone = 'Europe/Belgrade';
const day = startsAt.slice(0, 10);

type Written = Record<string, unknown>;

/** What goes up, by the request as the table names it. */
const writers: Record<string, (isOn: boolean) => Written | Promise<Written>> = {
  '`POST /bookings`, an appointment': () => toAppointmentStart(startsAt, customerZone),
  '`POST /bookings`, each of `recurring`': () => toRecurringStart(startsAt, customerZone),
  '`POST /bookings`, with files': (isOn) =>
    toFormStart(startsAt, customerZone, { timeZone: siteZone, showsClientTimeZone: isOn }),
  '`POST /bookings`, each of `package`': (isOn) =>
    toPackageStart(startsAt, customerZone, { timeZone: siteZone, showsClientTimeZone: isOn }),
  '`POST /appointments`, of a package': () => toAppointmentStart(startsAt, customerZone),
  '`POST /bookings/reassign/{id}`': () => toReassignStart(startsAt, customerZone),
  '`POST /bookings`, an event': writeEvent,
  '`GET /slots`': writeSlots,
  '`GET /events`': () => toDatesAndZone(toListQuery({ from: day, to: day, page: 1 })),
  '`GET /events/{id}`': writeEventLook,
  '`GET /appointments`': writeAppointments,
};

function toDatesAndZone(query: Query): Written {
  return Object.fromEntries(query.filter(([name]) => /^(dates|timeZone)/.test(name)));
}

async function writeEvent(): Promise<Written> {
  const amelia = createRecordedAmelia({ 'POST /bookings': recorded('book-event') });
  const { system, bookEvent } = openSystem(amelia.fetch);
  await bookEvent(await toEventOrder(system, { timeZone: customerZone }));
  const body = Object(amelia.to('POST /bookings')[0]?.body);
  return { timeZone: body.timeZone, utcOffset: body.bookings[0].utcOffset };
}

async function writeEventLook(): Promise<Written> {
  const amelia = createRecordedAmelia();
  await openSystem(amelia.fetch).system.fetchFreshEvent(1);
  const [{ query } = { query: [] }] = amelia.to('GET /events/1');
  return Object.fromEntries(query.map((each) => each.split('=')));
}

async function writeSlots(): Promise<Written> {
  const { system } = openSystem(createRecordedAmelia().fetch);
  const { service } = await toOrder(system);
  const asked = { serviceId: service.id, from: day, to: day, timeZone: 'UTC' };
  const query: Query = toSlotsQuery(asked, service);
  return Object.fromEntries(query.filter(([name]) => /timeZone|DateTime/i.test(name)));
}

async function writeAppointments(): Promise<Written> {
  const amelia = createRecordedAmelia();
  const client = createClient({
    siteUrl: env.AMELIA_SITE_URL,
    apiKey: env.AMELIA_API_KEY,
    fetch: amelia.fetch,
    timeoutsMs: { read: 250, slots: 250, write: 250, turn: 250 },
    now: Date.now,
    wait: async () => undefined,
    notice: () => undefined,
  });
  await findBooked(client, siteZone, [startsAt], 'a-marker');
  const [{ query } = { query: [] }] = amelia.to('GET /appointments');
  return Object.fromEntries(
    query.filter((each) => each.startsWith('dates')).map((each) => each.split('=')),
  );
}

/** The rows of the section's table, each as its cells. */
function readRows(): string[][] {
  const [section = ''] = readme.split('### How times reach Amelia')[1]?.split('\n##') ?? [];
  const [, , ...rows] = section.split('\n').filter((line) => line.startsWith('|'));
  return rows
    .map((row) => row.split('|').slice(1, -1))
    .map((row) => row.map((cell) => cell.trim()));
}

const toText = (written: Written) =>
  Object.entries(written)
    .map(([name, value]) => `\`${name}=${value}\``)
    .join(' ');

/** A case as it was recorded or documented: what was sent, and the instant that was booked. */
function readCase(file: string): { sent: Map<string, unknown>; bookedAt: string | undefined } {
  const { request, response } = JSON.parse(readFileSync(new URL(file, root), 'utf8'));
  const query = new URLSearchParams(request.path.split('&').slice(1).join('&'));
  const { bookings, package: ofPackage, ...fields } = request.body ?? {};
  const { data } = response.body;
  return {
    sent: new Map<string, unknown>([
      ...query,
      ...Object.entries({ ...fields, ...bookings?.[0], ...ofPackage?.[0] }),
    ]),
    bookedAt: (data.package?.[0] ?? data).utcTime?.[0]?.start,
  };
}

describe('the README’s table of times', () => {
  const rows = readRows();
  const isShown = (rest = '') => rest !== "the plugin's published source";

  it('has a row for each request and setting', () => {
    const told = rows.flatMap(([request, settings = '']) =>
      settings.split(', ').map((setting) => `${request} ${setting}`),
    );
    const all = Object.keys(writers).flatMap((request) => [`${request} on`, `${request} off`]);
    expect(told.sort()).toEqual(all.sort());
  });

  it.each(rows)('shows what goes up: %s, %s', async (request, settings, shown) => {
    for (const setting of settings?.split(', ') ?? []) {
      const written = await writers[request ?? '']?.(setting === 'on');
      expect(toText(written ?? {})).toBe(shown);
    }
  });

  it.each(rows.filter(([, , , , rest]) => isShown(rest)))(
    'rests on a case that is there and shows it: %s, %s',
    (_, __, shown = '', reading = '', rest = '') => {
      const file = /\((test\/(?:recorded|documented)\/[a-z-]+\.json)\)$/.exec(rest)?.[1] ?? rest;
      expect(existsSync(new URL(file, root)), file).toBe(true);
      const { sent, bookedAt } = readCase(file);
      const fields = [...shown.matchAll(/`([^=`]+)=([^`]+)`/g)];
      for (const [, name = '', value] of fields) {
        expect([...sent.keys()]).toContain(name);
        // The same in every request, so it must be what the case had.
        if (name === 'utc' || name === 'timeZone') expect(String(sent.get(name))).toBe(value);
      }
      // Read as UTC, the digits that were sent are those that were booked.
      if (bookedAt && reading.startsWith('UTC')) {
        expect(bookedAt.slice(0, 16)).toBe(sent.get('bookingStart'));
      }
    },
  );
});
