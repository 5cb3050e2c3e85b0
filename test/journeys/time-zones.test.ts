import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { toWeek } from '../../demo/amelia/row-defaults.js';
import { type Demo, startDemo } from '../../demo/server.js';
import { openBrowser, openPage } from '../support/browser.js';
import { typeDetails } from '../support/typed-details.js';
import { reaches } from './customer.js';

/** What a customer chooses, what they are shown of it, and what of it must reach Amelia. */
interface Wish {
  device: string;
  /** One has to go to the studio for the ritual: its clock leads. On the phone, one's own does. */
  service: 'Hot stone ritual' | 'Short check-in';
  /** A day of the calendar, and a time of its list with the small one below. */
  day: string;
  time: RegExp;
  /** Before and after booking: when it is, on both clocks. */
  when: [string, string];
  /** Digits in UTC, and minutes east of UTC of the customer's zone then. */
  sent: { bookingStart: string; utcOffset: number };
  /** The studio's wall time, all that Amelia keeps. */
  kept: string;
}

describe('a customer far away books the hour that they were shown', () => {
  let browser: Browser;
  let demo: Demo;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => browser.close());

  afterEach(async () => {
    await page.context().close();
    await demo.close();
  });

  /** A studio in Belgrade where two also work on Sunday nights, when clocks are changed. */
  async function visit(today: string, device: string) {
    const nowMs = Date.parse(`${today}T09:00:00Z`);
    demo = await startDemo({ port: 0, now: () => nowMs });
    demo.amelia.change(({ services, employees }) => {
      const ritual = services.find(({ name }) => name === 'Hot stone ritual');
      Object.assign(ritual ?? {}, { duration: 1800, timeBefore: null, timeAfter: null });
      for (const { firstName, weekDays } of employees) {
        const worksNights = firstName === 'Jonas' || firstName === 'Noor';
        if (worksNights) weekDays.push(...toWeek([7], '00:00:00', '12:00:00'));
      }
    });
    page = await openPage(browser, { timeZone: device, width: 360 });
    await page.clock.setFixedTime(nowMs);
    await page.goto(demo.origin);
    await reaches(page, 'What would you like to book?');
  }

  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
  const times = () => page.locator('amelia-time-list').getByRole('button');

  async function turnTo(day: string) {
    await times().first().waitFor();
    const button = page.locator(`[data-day="${day}"]`);
    // None of these days is further away than next month.
    if ((await button.count()) === 0) await press('Next month');
    await button.click();
  }

  async function book(wish: Wish) {
    await goToReview(wish);
    await press('Book it');
    await reaches(page, 'You are booked, Jordan');
    await showsAll(wish.when);
  }

  async function showsAll(lines: readonly string[]) {
    for (const line of lines) await page.getByText(line).first().waitFor();
  }

  async function goToReview({ service, day, time, when }: Omit<Wish, 'sent' | 'kept'>) {
    await press(new RegExp(service));
    await reaches(page, 'When suits you?');
    await turnTo(day);
    await times().filter({ hasText: time }).click();
    await reaches(page, 'Who is coming?');
    await typeDetails(page);
    await press('Review');
    await reaches(page, 'Is this right?');
    await showsAll(when);
  }

  function expectBooked({ device, sent, kept }: Wish) {
    const bookings = demo.amelia.requests.filter(({ call }) => call === '/bookings');
    expect(bookings.map(({ body }) => body)).toEqual([
      expect.objectContaining({
        bookingStart: sent.bookingStart,
        utc: true,
        timeZone: toNameOfRuntime(device),
        bookings: [expect.objectContaining({ utcOffset: sent.utcOffset })],
      }),
    ]);
    const { start = 0, status } = demo.amelia.appointments.at(-1) ?? {};
    expect([new Date(start).toISOString().slice(0, 16), status]).toEqual([kept, 'approved']);
    // Nothing had to be undone.
    expect(demo.amelia.requests.filter(({ call }) => call.includes('cancel'))).toEqual([]);
  }

  /** Runtimes call some zones by an older name. */
  function toNameOfRuntime(timeZone: string): string {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  }

  it.each<Wish>([
    {
      device: 'Pacific/Auckland',
      service: 'Hot stone ritual',
      day: '2026-12-01',
      time: /15:00\s*Wed 03:00/,
      when: ['1 December 2026, 15:00 in Belgrade', '2 December 2026, 03:00 in Auckland'],
      sent: { bookingStart: '2026-12-01 14:00', utcOffset: 780 },
      kept: '2026-12-01T15:00',
    },
    {
      device: 'Pacific/Auckland',
      service: 'Short check-in',
      day: '2026-12-02',
      time: /03:00\s*Tue 15:00/,
      when: ['2 December 2026, 03:00 in Auckland', '1 December 2026, 15:00 in Belgrade'],
      sent: { bookingStart: '2026-12-01 14:00', utcOffset: 780 },
      kept: '2026-12-01T15:00',
    },
    {
      device: 'America/Los_Angeles',
      service: 'Short check-in',
      day: '2026-11-30',
      time: /23:00\s*Tue 08:00/,
      when: ['30 November 2026, 23:00 in Los Angeles', '1 December 2026, 08:00 in Belgrade'],
      sent: { bookingStart: '2026-12-01 07:00', utcOffset: -480 },
      kept: '2026-12-01T08:00',
    },
    {
      device: 'Asia/Kolkata',
      service: 'Short check-in',
      day: '2026-12-02',
      time: /00:00\s*Tue 19:30/,
      when: ['2 December 2026, 00:00 in Kolkata', '1 December 2026, 19:30 in Belgrade'],
      sent: { bookingStart: '2026-12-01 18:30', utcOffset: 330 },
      kept: '2026-12-01T19:30',
    },
  ])('on another day than in Belgrade: $device, $service', async (wish) => {
    await visit('2026-11-24', wish.device);
    await book(wish);
    expectBooked(wish);
  });

  // On 2026-10-25 Belgrade's clocks go from 03:00 back to 02:00, at 01:00Z. Of the two half past
  // twos Amelia offers the second.
  it.each<Wish>([
    {
      device: 'Pacific/Auckland',
      service: 'Hot stone ritual',
      day: '2026-10-25',
      time: /02:30 CET\s*14:30/,
      when: ['25 October 2026, 02:30 CET in Belgrade', '25 October 2026, 14:30 in Auckland'],
      sent: { bookingStart: '2026-10-25 01:30', utcOffset: 780 },
      kept: '2026-10-25T02:30',
    },
    {
      device: 'America/Los_Angeles',
      service: 'Short check-in',
      day: '2026-10-24',
      time: /18:30\s*Sun 02:30 CET/,
      when: ['24 October 2026, 18:30 in Los Angeles', '25 October 2026, 02:30 CET in Belgrade'],
      sent: { bookingStart: '2026-10-25 01:30', utcOffset: -420 },
      kept: '2026-10-25T02:30',
    },
    {
      device: 'Asia/Kolkata',
      service: 'Hot stone ritual',
      day: '2026-10-25',
      time: /10:00\s*14:30/,
      when: ['25 October 2026, 10:00 in Belgrade', '25 October 2026, 14:30 in Kolkata'],
      sent: { bookingStart: '2026-10-25 09:00', utcOffset: 330 },
      kept: '2026-10-25T10:00',
    },
  ])('on the night that Belgrade’s clocks go back: $device, $service', async (wish) => {
    await visit('2026-10-20', wish.device);
    await book(wish);
    expectBooked(wish);
  });

  // On 2027-03-28 they go from 02:00 to 03:00, at 01:00Z: half past two never comes.
  it.each<Wish>([
    {
      device: 'Pacific/Auckland',
      service: 'Hot stone ritual',
      day: '2027-03-28',
      time: /03:00\s*14:00/,
      when: ['28 March 2027, 03:00 in Belgrade', '28 March 2027, 14:00 in Auckland'],
      sent: { bookingStart: '2027-03-28 01:00', utcOffset: 780 },
      kept: '2027-03-28T03:00',
    },
    {
      device: 'America/Los_Angeles',
      service: 'Short check-in',
      day: '2027-03-27',
      time: /17:30\s*Sun 01:30/,
      when: ['27 March 2027, 17:30 in Los Angeles', '28 March 2027, 01:30 in Belgrade'],
      sent: { bookingStart: '2027-03-28 00:30', utcOffset: -420 },
      kept: '2027-03-28T01:30',
    },
    {
      device: 'Asia/Kolkata',
      service: 'Hot stone ritual',
      day: '2027-03-28',
      time: /10:00\s*13:30/,
      when: ['28 March 2027, 10:00 in Belgrade', '28 March 2027, 13:30 in Kolkata'],
      sent: { bookingStart: '2027-03-28 08:00', utcOffset: 330 },
      kept: '2027-03-28T10:00',
    },
  ])('on the night that Belgrade’s clocks go forward: $device, $service', async (wish) => {
    await visit('2027-03-20', wish.device);
    await book(wish);
    expect(await page.getByText('02:30 in Belgrade').count()).toBe(0);
    expectBooked(wish);
  });

  it('or nothing is booked: an Amelia that is an hour off is found out at once', async () => {
    await visit('2026-11-24', 'Asia/Kolkata');
    demo.amelia.misbehave({ shiftMinutes: 60 });
    const ten = {
      device: 'Asia/Kolkata',
      service: 'Hot stone ritual',
      day: '2026-11-26',
      time: /10:00\s*14:30/,
      when: ['26 November 2026, 10:00 in Belgrade', '26 November 2026, 14:30 in Kolkata'],
    } as const;
    await goToReview({ ...ten, when: [...ten.when] });
    await press('Book it');
    await page.getByText(/can’t give you Thu 26 Nov, 10:00; it would have been .*11:00/).waitFor();
    await page.getByText('Your details are kept.').waitFor();
    expect(demo.amelia.appointments.at(-1)?.status).toBe('canceled');

    demo.amelia.misbehave({});
    // Not the way to all times, which is there before the nearest ones are found.
    await page
      .locator('amelia-notice')
      .getByRole('button', { name: /\d\d:\d\d/ })
      .first()
      .click();
    await press('Book it');
    await reaches(page, 'You are booked, Jordan');
    expect(demo.amelia.appointments.at(-1)?.status).toBe('approved');
  });
});
