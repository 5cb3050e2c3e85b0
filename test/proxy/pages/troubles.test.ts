import { describe, expect, it } from 'vitest';
import { openPlainBrowser } from '../../support/plain-browser.js';
import { altchaEnv, openGuardedStudio } from '../guarded-studio.js';
import { changeService, openStudio, type Studio } from '../studio.js';
import { jordan } from './jordan.js';

const details = '/book/details?service=5&startsAt=2026-12-15T09:30:00Z';
const wanted = {
  kind: 'appointment',
  serviceId: 5,
  startsAt: '2026-12-15T09:30:00Z',
  customer: { firstName: 'Robin', lastName: 'Reed', email: 'robin@example.test' },
  timeZone: 'UTC',
  locale: 'en',
};

async function openReview(studio: Studio) {
  const browser = openPlainBrowser(studio.app);
  await browser.open(details);
  await browser.press('Review', jordan);
  expect(browser.heading()).toBe('Is this right?');
  return browser;
}

describe('a customer with a plain form', () => {
  it('is offered the nearest times where theirs went, and types nothing again', async () => {
    const studio = openStudio();
    const browser = await openReview(studio);
    expect((await studio.book(wanted)).status).toBe(201);
    const answer = await browser.press('Book it');
    expect(answer.status).toBe(409);
    expect(browser.heading()).toBe('This time is gone');
    await browser.press(/Tuesday, December 15/);
    expect(browser.heading()).toBe('Is this right?');
    expect(browser.text()).toContain('Jordan Parker');
    await browser.press('Book it');
    expect(browser.heading()).toBe('You are booked, Jordan');
  });

  it('is told what is wrong at its field, and finds the rest as it was', async () => {
    const browser = openPlainBrowser(openStudio().app);
    await browser.open(details);
    const answer = await browser.press('Review', { ...jordan, lastName: ' ', email: 'jordan@x' });
    expect(answer.status).toBe(422);
    expect(browser.title()).toBe('Error · Who is coming? · Booking');
    expect(browser.links()).toEqual(expect.arrayContaining(['#lastName', '#email']));
    expect(browser.html()).toMatch(/id="email"[^>]*aria-describedby="email-error"/);
    expect(browser.html()).toContain('id="email-error"');
    expect(browser.field('firstName')).toBe('Jordan');
    expect(browser.field('email')).toBe('jordan@x');
  });

  it('is told what the site alone can say, with what was answered', async () => {
    const browser = openPlainBrowser(openStudio().app);
    await browser.open(
      '/book/details?service=7&startsAt=2026-12-14T09:00:00Z&duration=5400&persons=2',
    );
    await browser.press('Review', { ...jordan, 'field-1': 'A stiff neck' });
    const answer = await browser.press('Book it');
    expect(answer.status).toBe(422);
    expect(browser.links()).toContain('#field-4');
    expect(browser.field('field-1')).toBe('A stiff neck');
  });

  it('goes back from the review, and everything is still there', async () => {
    const browser = await openReview(openStudio());
    await browser.press('Change');
    expect(browser.heading()).toBe('Who is coming?');
    expect(browser.field('email')).toBe(jordan.email);
    expect(browser.field('startsAt')).toBe('2026-12-15T09:30:00Z');
  });

  it('sees the new price before anything is booked', async () => {
    const studio = openStudio();
    const browser = await openReview(studio);
    const answer = await browser.press('Book it', { total: '100' });
    expect(answer.status).toBe(409);
    expect(browser.text()).toContain('The price has changed: it is now $130.00.');
    expect(studio.booked()).toEqual([]);
    await browser.press('Book it');
    expect(browser.heading()).toBe('You are booked, Jordan');
  });

  it('waits where there were too many tries, and the same form books then', async () => {
    const studio = openStudio(undefined, { limits: { bookingsPerAddress: 1 } });
    const browser = await openReview(studio);
    await studio.book(wanted, { 'Content-Type': 'application/json' });
    const answer = await browser.press('Book it');
    expect(answer.status).toBe(429);
    expect(answer.headers.get('Retry-After')).toBe('60');
    expect(browser.text()).toContain('Please wait 60 seconds.');
    studio.clock.nowMs += 61_000;
    await browser.press('Book it');
    expect(browser.heading()).not.toBe('Error');
  });

  it('looks again while nobody knows what came of it, and is booked once', async () => {
    let isCut = true;
    const studio: Studio = openStudio(undefined, {
      fetch: async (request) => {
        const answer = await studio.amelia.fetch(request);
        const isBooking = request.method === 'POST' && request.url.endsWith('bookings');
        const isLookUp = request.url.includes('appointments');
        return isCut && (isBooking || isLookUp) ? new Response('', { status: 500 }) : answer;
      },
    });
    const browser = await openReview(studio);
    const answer = await browser.press('Book it');
    expect(answer.status).toBe(202);
    expect(browser.heading()).toBe('We are not sure yet');
    isCut = false;
    // The site is left alone for a while after so many failures.
    studio.clock.nowMs += 20_000;
    await browser.press('Look again');
    expect(browser.heading()).toBe('You are booked, Jordan');
    expect(studio.booked()).toHaveLength(1);
  });

  it('is told that the check for robots needs more than a form', async () => {
    const studio = openGuardedStudio(altchaEnv);
    const browser = await openReview(studio);
    await studio.flood(40);
    const answer = await browser.press('Book it');
    expect(answer.status).toBe(422);
    expect(browser.text()).toContain('The check needs JavaScript.');
    expect(browser.text()).toContain('Book it');
  });

  it('is not told of a coupon that is none as if it were', async () => {
    const browser = openPlainBrowser(openStudio().app);
    await browser.open(details);
    const answer = await browser.press('Review', { ...jordan, coupon: 'NOSUCHCODE' });
    expect(answer.status).toBe(422);
    expect(browser.links()).toContain('#coupon');
  });

  it('finds a page with a way on where the site does not answer', async () => {
    const studio = openStudio(undefined, {
      fetch: async () => new Response('', { status: 503 }),
    });
    const browser = openPlainBrowser(studio.app);
    const answer = await browser.open('/book');
    expect(answer.status).toBe(503);
    expect(browser.text()).toContain('The booking system does not answer right now.');
    expect(browser.links()).toContain('/book');
  });

  it('reads of names as they are, whatever stands in them', async () => {
    const name = '<img src=x onerror=alert(1)>"\'';
    const studio = openStudio((business) => changeService(business, 5, { name }));
    const browser = openPlainBrowser(studio.app);
    for (const path of ['/book', '/book/times?service=5', details]) {
      await browser.open(path);
      expect(browser.html()).not.toContain('<img');
    }
    await browser.press('Review', { ...jordan, coupon: '"><script>' });
    expect(browser.html()).not.toContain('<script>');
  });
});
