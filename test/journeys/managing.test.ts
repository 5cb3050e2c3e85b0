import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readCalendar } from '../support/read-calendar.js';
import { useVisit } from './visit.js';

/** They go through every screen, on machines that do other things too. */
const longMs = 90_000;

describe('a customer who comes back to an appointment', { timeout: longMs }, () => {
  const { open, press, arrives, chooseTime, typeDetails, demo } = useVisit();

  /** Books in the next month; gives the way back, without the page's address. */
  async function book(page: Page): Promise<string> {
    await press(/Initial consultation/);
    await press('Continue');
    await arrives('When suits you?');
    await press('Next month');
    await chooseTime();
    await typeDetails();
    await press('Review');
    await press('Book it');
    await arrives('You are booked, Jordan');
    const link = page.getByRole('link', { name: 'Change or cancel it' });
    return new URL((await link.getAttribute('href')) ?? '', page.url()).href;
  }

  const toHash = (link: string) => link.slice(link.indexOf('#'));

  /** What was asked of Amelia from this call on, but for what only looks. */
  function changesSince(first: number): string[] {
    return demo()
      .amelia.requests.slice(first)
      .filter(({ method }) => method !== 'GET')
      .map(({ call }) => call);
  }

  it('changes nothing by opening the link, however it is opened', async () => {
    const page = await open({ timeZone: 'Europe/Belgrade' });
    const link = await book(page);
    // The mails are told of behind the answer.
    await expect.poll(() => changesSince(0).at(-1)).toMatch(/^\/bookings\/success\//);
    const before = demo().amelia.requests.length;
    for (const method of ['GET', 'HEAD']) await fetch(link, { method });
    expect(demo().amelia.requests.length).toBe(before);
    await page.goto('about:blank');
    await page.goto(link);
    await arrives('Your booking');
    await page.getByText('Confirmed').waitFor();
    await page.reload();
    await arrives('Your booking');
    expect(changesSince(before)).toEqual([]);
    const [appointment] = demo().amelia.appointments.slice(-1);
    expect(appointment?.bookings.map(({ status }) => status)).toEqual(['approved']);
  });

  it('moves it from a phone far away, and the old link leads to where it is now', async () => {
    const page = await open({ timeZone: 'Pacific/Auckland', width: 360 });
    const link = await book(page);
    const before = demo().amelia.requests.length;
    await page.goto(link);
    await arrives('Your booking');
    const [entry] = await Promise.all([page.waitForEvent('download'), press('Add to calendar')]);
    const [booked] = await readEntries(entry);
    await press('Choose another time');
    await arrives('When suits you better?');
    await page.locator('amelia-time-list').getByRole('button').last().click();
    await arrives('Move it to this time?');
    await press('Move it');
    await arrives('Your booking is moved');
    const reassign = demo()
      .amelia.requests.slice(before)
      .find(({ call }) => call.startsWith('/bookings/reassign/'));
    expect(Object.keys(reassign?.body ?? {}).sort()).toEqual([
      ...['bookingStart', 'timeZone', 'utcOffset'],
    ]);
    expect(reassign?.body).toMatchObject({ timeZone: 'UTC', utcOffset: 780 });
    // The new link took the place of the old one, for the way back in the browser too.
    expect(new URL(page.url()).hash).not.toBe(toHash(link));

    const [again] = await Promise.all([page.waitForEvent('download'), press('Add to calendar')]);
    const [moved] = await readEntries(again);
    expect(moved?.uid).toBe(booked?.uid);
    expect(moved?.startsAt).toBe(toInstant(reassign?.body.bookingStart));
    expect(moved?.startsAt).not.toBe(booked?.startsAt);

    await page.goto('about:blank');
    await page.goto(link);
    await arrives('Your booking');
    const day = new Date(moved?.startsAt ?? 0).toLocaleDateString('en-GB', {
      ...{ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'Europe/Belgrade' },
    });
    await page
      .getByText(new RegExp(day.replace(/,? /, ',? ')))
      .first()
      .waitFor();
  });

  it('is told in plain words that a link opens nothing', async () => {
    const page = await open();
    const link = await book(page);
    await page.goto('about:blank');
    await page.goto(`${link.slice(0, -8)}AAAAAAAA`);
    await page.getByText('This link does not open a booking.').waitFor();
  });
});

function toInstant(bookingStart: unknown): string {
  return `${String(bookingStart).replace(' ', 'T')}:00Z`;
}

async function readEntries(file: { createReadStream(): Promise<NodeJS.ReadableStream> }) {
  const parts: Buffer[] = [];
  for await (const part of await file.createReadStream()) parts.push(Buffer.from(part));
  return readCalendar(Buffer.concat(parts).toString('utf8')).entries;
}
