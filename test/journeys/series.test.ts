import { describe, expect, it } from 'vitest';
import { jordan } from '../support/typed-details.js';
import { seen, tabTo } from './customer.js';
import { useVisit } from './visit.js';

/** Wednesdays at nine in Belgrade, as UTC; the third and the sixth are taken. */
const taken = ['2026-12-16', '2027-01-06'];

/** Monday before the third, where the nearest free time is; a time of their own for the sixth. */
const further = [
  '2026-12-09 08:00',
  '2026-12-14 08:00',
  '2026-12-23 08:00',
  '2026-12-30 08:00',
  '2027-01-04 09:00',
  '2027-01-13 08:00',
  '2027-01-20 08:00',
];

/** They go through every screen, on machines that do other things too. */
const longMs = 60_000;

describe('a customer who comes eight times', { timeout: longMs }, () => {
  const { open, press, arrives, typeDetails, booking, demo } = useVisit();

  /** Ines is away on two of the Wednesdays. */
  function sendAway() {
    demo().amelia.change(({ engagements }) => {
      for (const day of taken) {
        engagements.push({ employeeId: 3, start: `${day} 00:00`, end: `${day} 23:59` });
      }
    });
  }

  it('has two taken dates replaced, one by the rule and one by hand, and books all at once', async () => {
    sendAway();
    const page = await open();
    await press(/Weekly pilates/);
    await page.getByLabel('Ines Okafor').check();
    await press('Continue');
    await arrives('When suits you?');
    await press('Next month');
    await press(/^Wednesday, 2 December/);
    await press('09:00');
    await arrives('Does it repeat?');
    await page.getByLabel('Weekly').check();
    await page.getByLabel('How many times?').fill('8');
    await page.keyboard.press('Tab');
    await seen(page).getByText('2 dates were taken; they have the nearest free times.').waitFor();
    await seen(page).getByText('Moved: Wed 16 Dec, 09:00 was taken').waitFor();
    await press('Change Mon 4 Jan, 09:00');
    await page.getByRole('button', { name: '10:00' }).click();
    await arrives('Does it repeat?');
    await seen(page).getByText('$144.00').first().waitFor();
    await press('Continue');
    await arrives('Who is coming?');
    // All of it is still there on the way back.
    await press('Back');
    await page.getByRole('button', { name: 'Change Mon 4 Jan, 10:00' }).waitFor();
    await press('Continue');
    await typeDetails();
    await press('Review');
    await arrives('Is this right?');
    await seen(page).getByText('8 dates').first().waitFor();
    await press('Book it');
    await arrives('You are booked, Jordan');

    const { body } = booking() ?? {};
    expect(body).toMatchObject({ bookingStart: '2026-12-02 08:00', utc: true, providerId: 3 });
    expect(body?.recurring).toMatchObject(
      further.map((bookingStart) => ({ bookingStart, providerId: 3, utcOffset: 60 })),
    );
    const theirs = demo().amelia.appointments.filter(({ bookings }) =>
      bookings.some(({ customer }) => customer.email === jordan['E-mail']),
    );
    expect(theirs).toHaveLength(8);
  });

  it('does it by keyboard alone, and leaves one date out', async () => {
    sendAway();
    const page = await open({ timeZone: 'Pacific/Auckland' });
    const pressKey = async (label: RegExp, key = 'Enter') => {
      await tabTo(page, label, 90);
      await page.keyboard.press(key);
    };
    await pressKey(/Weekly pilates/);
    await pressKey(/^Anyone/, 'ArrowDown');
    await pressKey(/^Continue$/);
    await arrives('When suits you?');
    await pressKey(/^\d\d:\d\d/);
    await arrives('Does it repeat?');
    await pressKey(/^Just once/, 'ArrowDown');
    await tabTo(page, /^How many times/);
    for (let times = 4; times < 8; times++) await page.keyboard.press('ArrowUp');
    await seen(page).getByText('8 times', { exact: false }).first().waitFor();
    await pressKey(/^Leave out/);
    await arrives('Does it repeat?');
    await pressKey(/^Continue$/);
    await arrives('Who is coming?');
    for (const [label, text] of Object.entries(jordan)) {
      await tabTo(page, new RegExp(`^${label}`));
      await page.keyboard.type(text);
    }
    await page.keyboard.press('Enter');
    await arrives('Is this right?');
    await pressKey(/^Book it$/);
    await arrives('You are booked, Jordan');
    expect(booking()?.body.recurring).toHaveLength(6);
  });

  it('chooses another time for the one date that somebody else was faster to take', async () => {
    const page = await open();
    await press(/Weekly pilates/);
    await page.getByLabel('Ines Okafor').check();
    await press('Continue');
    await press('Next month');
    await press(/^Wednesday, 2 December/);
    await press('09:00');
    await page.getByLabel('Weekly').check();
    await seen(page).getByText('All of these are free.').waitFor();
    await press('Continue');
    await typeDetails();
    await press('Review');
    await arrives('Is this right?');
    demo().amelia.change(({ engagements }) => {
      engagements.push({ employeeId: 3, start: '2026-12-16 08:30', end: '2026-12-16 10:00' });
    });
    await press('Book it');
    await seen(page)
      .getByText(/Someone just took Wed 16 Dec, 09:00/)
      .waitFor();
    await arrives('Does it repeat?');
    await page.getByRole('button', { name: '10:00' }).click();
    await press('Continue');
    expect(await page.getByLabel('First name').inputValue()).toBe('Jordan');
    await press('Review');
    await press('Book it');
    await arrives('You are booked, Jordan');
    expect(booking()?.body.recurring).toMatchObject([
      { bookingStart: '2026-12-09 08:00' },
      { bookingStart: '2026-12-16 09:00' },
      { bookingStart: '2026-12-23 08:00' },
    ]);
  });
});
