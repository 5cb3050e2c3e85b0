import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { jordan } from '../support/typed-details.js';
import { findBarriers, focusReaches, tabTo } from './customer.js';
import { useVisit } from './visit.js';

/** They go through every screen, on machines that do other things too. */
const longMs = 90_000;

const list = 'Which package suits you?';
const appointments = 'When would you like to come?';

describe('a customer who buys a package', { timeout: longMs }, () => {
  const { open, press, arrives, chooseTime, typeDetails, booking, demo } = useVisit();

  /** Chooses the first time of a service, and comes back to the package. */
  async function schedule(service: string): Promise<void> {
    await press(`Choose a time for ${service}`);
    await arrives('When suits you?');
    // Soon enough it could not be moved any more.
    await press('Next month');
    await chooseTime();
    await arrives(appointments);
  }

  /** What was asked of Amelia since, but for what only looks. */
  function changesOf(paths: RegExp): string[] {
    return demo()
      .amelia.requests.filter(({ method, call }) => method === 'POST' && paths.test(call))
      .map(({ call }) => call);
  }

  /** Buys one of three services and books two of them; gives the way back. */
  async function buyWithTwo(page: Page): Promise<string> {
    await press('Packages');
    await arrives(list);
    await press(/A good start/);
    await arrives(appointments);
    await press('Continue');
    await page.getByText('Choose 1 more time for Initial consultation.').first().waitFor();
    await schedule('Initial consultation');
    await schedule('Deep tissue massage');
    await press('Continue');
    await arrives('Who is coming?');
    await typeDetails();
    await press('Review');
    await arrives('Is this right?');
    await press('Book it');
    await arrives('You are booked, Jordan');
    const link = page.getByRole('link', { name: 'See it or book the rest' });
    return (await link.getAttribute('href')) ?? '';
  }

  it('books two of three now, comes back for the third, moves it and cancels it', async () => {
    const page = await open({ timeZone: 'America/New_York', width: 360 });
    const link = await buyWithTwo(page);
    expect(link).toMatch(/#amelia-manage=\d+\.v1\./);
    expect(booking()?.body).toMatchObject({
      type: 'package',
      packageId: 1,
      timeZone: 'America/New_York',
      package: [{ serviceId: 1 }, { serviceId: 2 }],
      bookings: [{ customerId: 0, customer: { firstName: 'Jordan' } }],
    });

    // Another day, on another device.
    const asked = demo().amelia.requests.length;
    await page.goto('about:blank');
    await page.goto(new URL(link, demo().origin).href);
    await arrives('Your booking');
    expect(
      demo()
        .amelia.requests.slice(asked)
        .map(({ method }) => method),
    ).not.toContain('POST');
    await page.getByText('1 of 1 left').waitFor();

    await press('Book one: Posture lesson');
    await arrives('When suits you?');
    await press('Next month');
    await chooseTime();
    await arrives('Is this right?');
    await press('Book it');
    await arrives('Posture lesson is booked');
    expect(changesOf(/^\/appointments$/)).toEqual(['/appointments']);
    await page.getByText('All of it is booked.').waitFor();

    await page.getByRole('link', { name: /^Open Posture lesson/ }).click();
    await arrives('Your booking');
    await press('Choose another time');
    await arrives('When suits you better?');
    await page.locator('amelia-time-list').getByRole('button').last().click();
    await arrives('Move it to this time?');
    await press('Move it');
    await arrives('Your booking is moved');
    expect(changesOf(/reassign/)).toHaveLength(1);

    await press('Cancel booking');
    await page.getByRole('heading', { name: 'Cancel this booking?' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await press('Cancel it');
    await arrives('Your booking is cancelled');
    expect(changesOf(/cancel/)).toHaveLength(1);

    await page.getByRole('link', { name: 'Back to A good start' }).click();
    await arrives('Your booking');
    await page.getByText('1 of 1 left').waitFor();
  });

  it('does all of it by keyboard alone', async () => {
    const page = await open({ width: 800 });
    const enter = async (name: RegExp) => {
      await tabTo(page, name, 90);
      await page.keyboard.press('Enter');
    };
    await enter(/^Packages$/);
    await arrives(list);
    await enter(/A good start/);
    await arrives(appointments);
    await enter(/^Choose a time for Initial consultation$/);
    await arrives('When suits you?');
    await enter(/^Next month$/);
    await enter(/^\d\d:\d\d/);
    await arrives(appointments);
    await enter(/^Continue$/);
    await focusReaches(page, /Who is coming/);
    for (const [label, text] of Object.entries(jordan)) {
      await tabTo(page, new RegExp(`^${label}`));
      await page.keyboard.type(text);
    }
    await enter(/^Review$/);
    await focusReaches(page, /Is this right/);
    await enter(/^Book it$/);
    await focusReaches(page, /You are booked, Jordan/);
    await enter(/^See it or book the rest$/);
    await arrives('Your booking');
    await focusReaches(page, /Your booking/);
    await enter(/^Open Initial consultation/);
    await focusReaches(page, /Your booking/);
    await enter(/^Choose another time$/);
    await arrives('When suits you better?');
    // Past its own time, which can't be chosen again.
    await tabTo(page, /^\d\d:\d\d/);
    await enter(/^\d\d:\d\d/);
    await arrives('Move it to this time?');
    await enter(/^Move it$/);
    await focusReaches(page, /Your booking is moved/);
    await enter(/^Cancel booking$/);
    await focusReaches(page, /Cancel this booking/);
    await enter(/^Cancel it$/);
    await focusReaches(page, /Your booking is cancelled/);
    expect(changesOf(/reassign|cancel/)).toHaveLength(2);
  });
});
