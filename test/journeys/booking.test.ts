import { describe, expect, it } from 'vitest';
import { readCalendar } from '../support/read-calendar.js';
import { jordan } from '../support/typed-details.js';
import { findBarriers, reaches, tabTo } from './customer.js';
import { useVisit } from './visit.js';

/** A whole booking: the built widget, the real proxy, the Amelia in memory, a real browser. */
describe('a customer books', () => {
  const { open, press, arrives, chooseTime, typeDetails, booking, demo } = useVisit();

  /** The body of the one booking among the requests that the demo's page shows. */
  async function bookingThatIsShown(): Promise<unknown> {
    const answer = await fetch(`${demo().origin}/demo/requests`);
    const requests = (await answer.json()) as { call: string; body: unknown }[];
    const bookings = requests.filter(({ call }) => call === '/bookings');
    expect(bookings).toHaveLength(1);
    return bookings[0]?.body;
  }

  it('by mouse, from service to confirmation, with no barrier on any screen', async () => {
    const page = await open();
    await arrives('What would you like to book?');
    await press(/Deep tissue massage/);
    await arrives('How would you like it?');
    await page.getByLabel('Mila Brandt').check();
    await press('Continue');
    await reaches(page, 'When suits you?');
    await page.locator('amelia-time-list').getByRole('button').first().waitFor();
    await arrives('When suits you?');
    await chooseTime();
    await arrives('Who is coming?');
    await typeDetails();
    await press('Review');
    await arrives('Is this right?');
    expect(await page.getByText('$110.00').first().isVisible()).toBe(true);
    await press('Book it');
    await arrives('You are booked, Jordan');

    expect(await bookingThatIsShown()).toMatchObject({
      type: 'appointment',
      serviceId: 2,
      providerId: 1,
      utc: true,
      timeZone: 'Europe/Belgrade',
      payment: { gateway: 'onSite', currency: 'USD' },
    });
  });

  it('by keyboard alone', async () => {
    const page = await open();
    await tabTo(page, /Deep tissue massage/);
    await page.keyboard.press('Enter');
    await reaches(page, 'How would you like it?');
    await tabTo(page, /^Anyone/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, /^Continue$/);
    await page.keyboard.press('Enter');
    await reaches(page, 'When suits you?');
    await tabTo(page, /\d free times?$/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await tabTo(page, /^\d\d:\d\d/);
    await page.keyboard.press('Enter');
    await reaches(page, 'Who is coming?');
    for (const [label, text] of Object.entries(jordan)) {
      await tabTo(page, new RegExp(`^${label}`));
      await page.keyboard.type(text);
    }
    await page.keyboard.press('Enter');
    await reaches(page, 'Is this right?');
    await tabTo(page, /^Book it$/);
    await page.keyboard.press('Enter');
    await reaches(page, 'You are booked, Jordan');
    expect(booking()?.body).toMatchObject({ serviceId: 2, providerId: 2 });
  });

  it('from New York, at the studio’s hour, with the offset of that day', async () => {
    const page = await open({ timeZone: 'America/New_York', width: 360 });
    await press(/Hot stone ritual/);
    await reaches(page, 'When suits you?');
    const [place = '', own = ''] = (await chooseTime()).match(/\d\d?:\d\d/g) ?? [];
    await reaches(page, 'Who is coming?');
    await typeDetails();
    await press('Review');
    await reaches(page, 'Is this right?');
    await page.getByText(new RegExp(`, ${own} in New York`)).waitFor();
    await page.getByText(new RegExp(`, ${place} in Belgrade`)).waitFor();
    await press('Book it');
    await reaches(page, 'You are booked, Jordan');

    const body = booking()?.body ?? {};
    expect(body).toMatchObject({ utc: true, timeZone: 'America/New_York' });
    const startsAt = `${String(body.bookingStart).replace(' ', 'T')}:00Z`;
    const clock = (timeZone: string) =>
      new Intl.DateTimeFormat('en-GB', { timeZone, hour: 'numeric', minute: '2-digit' })
        .format(new Date(startsAt))
        .replace(/^0/, '');
    expect([clock('America/New_York'), clock('Europe/Belgrade')]).toEqual(
      [own, place].map((time) => time.replace(/^0/, '')),
    );
    const zoneName = new Intl.DateTimeFormat('en-US', {
      timeZone: 'America/New_York',
      timeZoneName: 'longOffset',
    })
      .formatToParts(new Date(startsAt))
      .find(({ type }) => type === 'timeZoneName')?.value;
    const offsets: Record<string, number> = { 'GMT-05:00': -300, 'GMT-04:00': -240 };
    expect(body.bookings).toMatchObject([{ utcOffset: offsets[zoneName ?? ''] }]);
  });

  it('takes the next time where somebody else was faster, and keeps what was typed', async () => {
    const page = await open();
    await press(/Hot stone ritual/);
    await chooseTime();
    await typeDetails();
    await press('Review');
    await make('taken');
    await press('Book it');
    await page.getByText('These are the nearest free times:').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await make('none');
    await page.locator('amelia-notice').getByRole('button').first().click();
    await press('Book it');
    await reaches(page, 'You are booked, Jordan');
  });

  it.each([
    ['down', /does not answer right now. Nothing was booked/],
    ['html', /gave an answer we can’t read/],
  ])(
    'is told plainly when the site is %s, loses nothing, and can try again',
    async (kind, words) => {
      const page = await open();
      await press(/Hot stone ritual/);
      await chooseTime();
      await typeDetails();
      await press('Review');
      await make(kind);
      await press('Book it');
      await page.locator('amelia-notice').getByText(words).waitFor();
      await page.getByText('jordan.parker@example.test').first().waitFor();
      await make('none');
      await press('Try again');
      await reaches(page, 'You are booked, Jordan');
      expect(await bookedOnce()).toBe(true);
    },
  );

  it('is told that it is being booked while the site takes its time', async () => {
    const page = await open();
    await press(/Hot stone ritual/);
    await chooseTime();
    await typeDetails();
    await press('Review');
    await make('slow');
    await press('Book it');
    const button = page.getByRole('button', { name: 'Booking…' });
    await button.waitFor();
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    await reaches(page, 'You are booked, Jordan');
    expect(await bookedOnce()).toBe(true);
  });

  it('takes home a calendar file that holds the instant', async () => {
    const page = await open();
    await press(/Hot stone ritual/);
    await chooseTime();
    await typeDetails();
    await press('Review');
    await press('Book it');
    await reaches(page, 'You are booked, Jordan');
    const [download] = await Promise.all([page.waitForEvent('download'), press('Add to calendar')]);
    expect(download.suggestedFilename()).toBe('booking.ics');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const { bookingStart } = booking()?.body ?? {};
    const startsAt = `${String(bookingStart).replace(' ', 'T')}:00Z`;
    expect(readCalendar(text).entries).toMatchObject([{ title: 'Hot stone ritual', startsAt }]);
  });

  async function make(kind: string) {
    const answer = await fetch(`${demo().origin}/demo/trouble`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ kind }),
    });
    expect(answer.status).toBe(204);
  }

  /** Whether Amelia has one appointment of this customer, however often it was tried. */
  async function bookedOnce(): Promise<boolean> {
    const theirs = demo().amelia.appointments.flatMap(({ bookings }) =>
      bookings.filter(({ customer }) => customer.email === jordan['E-mail']),
    );
    return theirs.length === 1;
  }
});
