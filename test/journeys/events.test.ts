import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { jordan } from '../support/typed-details.js';
import { focusReaches, seen, tabTo } from './customer.js';
import { useVisit } from './visit.js';

/** They go through every screen, on machines that do other things too. */
const longMs = 60_000;

const list = 'What would you like to come to?';

describe('a customer who comes to an event', { timeout: longMs }, () => {
  const { open, press, arrives, typeDetails, booking, demo } = useVisit();

  async function openEvents(timeZone = 'Europe/Belgrade'): Promise<Page> {
    const page = await open({ timeZone, width: 360 });
    await press('Events');
    await arrives(list);
    return page;
  }

  it('finds a free one, brings a friend, and has a confirmed place', async () => {
    const page = await openEvents();
    await press(/Open evening/);
    await arrives('Open evening');
    await press('One person more');
    await press('Continue');
    await arrives('Who is coming?');
    await typeDetails();
    await press('Review');
    await arrives('Is this right?');
    await seen(page).getByText('Total, nothing to pay').waitFor();
    await press('Book it');
    await arrives('You are booked, Jordan');
    expect(booking()?.body).toMatchObject({
      type: 'event',
      eventId: 1,
      timeZone: 'Europe/Belgrade',
      bookings: [{ persons: 2, customerId: 0, customer: { firstName: 'Jordan' } }],
    });
    expect(booking()?.body).not.toHaveProperty('bookingStart');
  });

  it('buys tickets of two kinds, and keeps every date of a weekend in their calendar', async () => {
    const page = await openEvents('America/New_York');
    await press(/Family movement morning/);
    await arrives('Family movement morning');
    await press('Continue');
    await seen(page).getByText('Please choose at least one.').waitFor();
    await press('Adult: one more');
    await press('Child: one more');
    await press('Child: one more');
    await page.locator('amelia-tickets-step').getByText('$36.00').waitFor();
    await arrives('Family movement morning');
    await press('Continue');
    await typeDetails();
    await press('Review');
    await arrives('Is this right?');
    await press('Book it');
    await arrives('You are booked, Jordan');
    expect(booking()?.body).toMatchObject({
      eventId: 7,
      timeZone: 'America/New_York',
      bookings: [
        {
          utcOffset: -300,
          ticketsData: [
            { persons: 1, price: 18 },
            { persons: 2, price: 9 },
          ],
        },
      ],
    });
    await press('Book another');
    await press(/Yoga weekend in the garden/);
    await arrives('Yoga weekend in the garden');
    await press('Continue');
    await press('Review');
    await press('Book it');
    await arrives('You are booked, Jordan');
    const [file] = await Promise.all([page.waitForEvent('download'), press('Add to calendar')]);
    const calendar = await readText(file);
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(new Set(calendar.match(/^UID:.*$/gm)).size).toBe(3);
  });

  it('is told that one is full, and that the last places of another have just gone', async () => {
    const page = await openEvents();
    await press(/Kids’ yoga/);
    await arrives('Kids’ yoga');
    await seen(page).getByText('This event is fully booked.').waitFor();
    await press('See other events');
    await arrives(list);
    await press(/Massage for two/);
    await arrives('Massage for two: a workshop');
    await press('Continue');
    await typeDetails();
    await press('Review');
    demo().amelia.change(({ events }) => {
      const workshop = events.find(({ name }) => name.startsWith('Massage for two'));
      if (workshop) workshop.maxCapacity -= 3;
    });
    await press('Book it');
    await arrives('Massage for two: a workshop');
    await seen(page)
      .getByText(/last places have just been taken/)
      .waitFor();
    const sent = demo().amelia.requests.filter(
      ({ method, call }) => method === 'POST' && call === '/bookings',
    );
    expect(sent).toEqual([]);
  });

  it('reads both clocks of a night in which the place’s clock is changed', async () => {
    const page = await openEvents('America/New_York');
    await press('Show more');
    await press(/The long night/);
    await arrives(/The long night/);
    const both = [
      'Saturday, 27 March 2027, 23:00 – Sunday, 28 March 2027, 07:00 in Belgrade',
      'Saturday, 27 March 2027, 18:00 – Sunday, 28 March 2027, 01:00 in New York',
    ];
    for (const line of both) await seen(page).getByText(line).waitFor();
    await press('Continue');
    await typeDetails();
    await press('Review');
    await arrives('Is this right?');
    await press('Book it');
    await arrives('You are booked, Jordan');
    for (const line of both) await seen(page).getByText(line).waitFor();
    expect(booking()?.body).toMatchObject({ bookings: [{ utcOffset: -240 }] });
  });

  it('searches, chooses and books by keyboard alone', async () => {
    const page = await open();
    await tabTo(page, /^Events$/);
    await page.keyboard.press('Enter');
    await arrives(list);
    await tabTo(page, /^Search events$/);
    await page.keyboard.type('movement');
    await seen(page).getByText('1 event', { exact: true }).waitFor();
    await tabTo(page, /Family movement/);
    await page.keyboard.press('Enter');
    await arrives('Family movement morning');
    await tabTo(page, /^Child$/);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await tabTo(page, /^Continue$/);
    await page.keyboard.press('Enter');
    await arrives('Who is coming?');
    for (const [label, text] of Object.entries(jordan)) {
      await tabTo(page, new RegExp(`^${label}`));
      await page.keyboard.type(text);
    }
    await page.keyboard.press('Enter');
    await arrives('Is this right?');
    await focusReaches(page, /Is this right/);
    await tabTo(page, /^Book it$/);
    await page.keyboard.press('Enter');
    await arrives('You are booked, Jordan');
    expect(booking()?.body).toMatchObject({
      eventId: 7,
      bookings: [{ ticketsData: [{ persons: 2, price: 9 }] }],
    });
  });
});

async function readText(file: Download): Promise<string> {
  let text = '';
  for await (const piece of await file.createReadStream()) text += String(piece);
  return text;
}
