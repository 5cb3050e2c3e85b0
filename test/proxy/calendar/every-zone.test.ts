import { expect, it, vi } from 'vitest';
import { toCalendarFile } from '../../../proxy/calendar/calendar-file.js';
import {
  anyMoment,
  checkMoments,
  edgesOfEveryChange,
  type Moment,
  toInstantText,
  toOracle,
} from '../../support/every-zone.js';
import { readCalendar } from '../../support/read-calendar.js';
import { anAppointment, aReceipt } from '../../support/receipt.js';

// So many cases take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

function toFile({ zone, epochMs }: Moment): string {
  const [startsAt, endsAt] = [epochMs, epochMs + 5_400_000].map(toInstantText);
  const receipt = aReceipt({ appointments: [anAppointment({ startsAt, endsAt })] });
  const options = { host: 'x.test', timeZone: zone, locations: [], nowMs: epochMs };
  return toCalendarFile(receipt, options).text;
}

/** What a calendar reads by the file’s own rules, beside what is right; and the digits in it. */
function compareRead(moment: Moment): void {
  const { zone, epochMs } = moment;
  const text = toFile(moment);
  const [entry] = readCalendar(text).entries;
  const read = [entry?.startsAt, entry?.endsAt];
  const due = [epochMs, epochMs + 5_400_000].map(toInstantText);
  const [, digits] = /BEGIN:VEVENT.*?\nDTSTART\S*:(\d{8}T\d{6})Z?\r/s.exec(text) ?? [];
  const clock = toOracle({ zone: entry?.zone ?? 'UTC', epochMs }).toPlainDateTime();
  const dueDigits = clock.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
  if (read.join() !== due.join() || digits !== dueDigits) {
    expect({ zone, read, digits, text }).toEqual({ zone, read: due, digits: dueDigits, text });
  }
}

it('is read as the right instants around clock changes of all zones', () => {
  let count = 0;
  for (const moment of edgesOfEveryChange()) {
    // Each edge of some change or other: all of all would take minutes.
    if (count++ % 41 === 0) compareRead(moment);
  }
});

it('is read as the right instants at any time anywhere: 1,000 cases', () => {
  checkMoments(1_000, anyMoment, compareRead);
});

it('names the zone wherever calendars can follow its clock', () => {
  const zones = ['Europe/London', 'America/New_York', 'Australia/Sydney', 'Asia/Kolkata'];
  for (const zone of zones) {
    const file = toFile({ zone, epochMs: Date.parse('2026-12-14T08:00:00Z') });
    expect(readCalendar(file).entries[0]?.zone).toBe(zone);
  }
});

it('writes times in UTC for a clock without a yearly rule, and where a place has no zone', () => {
  for (const zone of ['Africa/Casablanca', '+05:30', '-03:30', 'UTC', 'Etc/GMT-2']) {
    const file = toFile({ zone, epochMs: Date.parse('2026-12-14T08:00:00Z') });
    expect(file).not.toContain('VTIMEZONE');
    expect(file).toContain('\r\nDTSTART:20261214T080000Z\r\n');
  }
});

it('writes in UTC what the clock of the place shows twice', () => {
  for (const start of ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z']) {
    const file = toFile({ zone: 'Europe/Belgrade', epochMs: Date.parse(start) });
    expect(file).toContain(`\r\nDTSTART:${start.replaceAll(/[-:]/g, '')}\r\n`);
  }
});
