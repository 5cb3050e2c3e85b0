import { describe, expect, it } from 'vitest';
import { openPlainBrowser } from '../../support/plain-browser.js';
import { openStudio } from '../studio.js';
import { jordan } from './jordan.js';

describe('whoever has no JavaScript', () => {
  it('books an appointment by links and forms alone', async () => {
    const studio = openStudio();
    const browser = openPlainBrowser(studio.app);
    await browser.open('/book');
    expect(browser.heading()).toBe('What would you like to book?');
    await browser.follow(/^First visit, in depth/);
    expect(browser.heading()).toBe('How would you like it?');
    await browser.press('See free times', { duration: '5400', persons: '2', 'extra-8': '3' });
    expect(browser.heading()).toBe('When suits you?');
    await browser.press('Show', { timeZone: 'America/New_York' });
    await browser.follow('December 2026');
    await browser.follow('14 Mon');
    await browser.follow('10:00 AM 4:00 AM');
    expect(browser.heading()).toBe('Who is coming?');
    await browser.press('Review', {
      ...jordan,
      'field-1': 'A stiff neck',
      'field-4': 'Firm',
      'field-5': ['Feet', 'Face'],
      'field-9': 'Lime Tree Lane 4',
    });
    expect(browser.heading()).toBe('Is this right?');
    expect(browser.text()).toContain('Monday, December 14, 2026 at 10:00 AM');
    expect(browser.text()).toContain('Monday, December 14, 2026 at 4:00 AM in New York');
    expect(browser.text()).toContain('Herbal tea × 3 $12.00');
    expect(browser.text()).toContain('Total $142.00');
    expect(studio.booked()).toEqual([]);
    await browser.press('Book it');
    expect(browser.heading()).toBe('You are booked, Jordan');

    expect(studio.booked()).toMatchObject([
      {
        type: 'appointment',
        serviceId: 7,
        bookingStart: '2026-12-14 09:00',
        utc: true,
        timeZone: 'America/New_York',
        bookings: [
          {
            persons: 2,
            duration: 5400,
            extras: [{ extraId: 8, quantity: 3 }],
            utcOffset: -300,
            customer: {
              firstName: 'Jordan',
              lastName: 'Parker',
              email: 'jordan.parker@example.test',
            },
          },
        ],
      },
    ]);
    const sent = JSON.stringify(studio.booked());
    for (const answer of ['A stiff neck', 'Firm', 'Feet', 'Face', 'Lime Tree Lane 4']) {
      expect(sent).toContain(answer);
    }
    expect(sent).not.toContain('Neck');
  });

  it('books once, however often the form arrives', async () => {
    const studio = openStudio();
    const browser = openPlainBrowser(studio.app);
    await browser.open('/book/details?service=5&startsAt=2026-12-15T09:30:00Z');
    await browser.press('Review', jordan);
    await browser.press('Book it');
    const first = browser.text();
    await browser.reload();
    expect(browser.text()).toBe(first);
    expect(studio.booked()).toHaveLength(1);
  });

  it('keeps a booking for a calendar, and finds the way back to it behind a #', async () => {
    const studio = openStudio();
    const browser = openPlainBrowser(studio.app);
    await browser.open('/book/details?service=5&startsAt=2026-12-15T09:30:00Z');
    await browser.press('Review', jordan);
    await browser.press('Book it');
    const link = browser.links().find((href) => href.includes('#')) ?? '';
    expect(link).toMatch(/^\/book#amelia-manage=[1-9]\d*\.v1\.[\w.-]+$/);
    const file = await browser.press('Save for your calendar');
    expect(file.headers.get('Content-Type')).toMatch(/^text\/calendar/);
    expect(file.headers.get('Content-Disposition')).toContain('booking.ics');
    expect(file.headers.get('Cache-Control')).toBe('no-store');
    expect(await file.text()).toContain('DTSTART;TZID=Europe/Belgrade:20261215T103000');
    const [id, token = ''] = link.split('=')[1]?.split(/\.(.*)/s) ?? [];
    const answer = await studio.app.request(`/v1/bookings/${id}`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(200);
  });

  it('is told plainly of what a form can’t do', async () => {
    const studio = openStudio((business) => {
      const file = business.customFields.find(({ type }) => type === 'file');
      if (file) file.required = true;
    });
    const browser = openPlainBrowser(studio.app);
    await browser.open('/book');
    expect(browser.text()).toContain('A package needs JavaScript');
    await browser.follow(/^First visit, in depth/);
    expect(browser.text()).toContain(
      'This asks for a file, which can’t be sent without JavaScript',
    );
    await browser.follow('Back');
    await browser.follow(/^Weekly pilates/);
    await browser.press('See free times');
    expect(browser.text()).toContain('You book one date here.');
  });

  it('sees both clocks of a night that is another day elsewhere', async () => {
    const studio = openStudio();
    const browser = openPlainBrowser(studio.app);
    await browser.open(
      '/book/times?service=2&month=2026-12&day=2026-12-14&timeZone=Pacific/Honolulu',
    );
    expect(browser.text()).toContain('Times are those of the place: Belgrade.');
    expect(browser.text()).toMatch(/9:00 AM 13 Sun, 10:00 PM/);
  });

  it('is told which choices don’t go together, and chooses again', async () => {
    const studio = openStudio();
    const browser = openPlainBrowser(studio.app);
    await browser.open('/book/times?service=8');
    expect(browser.title()).toMatch(/^Error/);
    expect(browser.text()).toContain('Please choose at least 1 extra.');
    await browser.open('/book/times?service=1&persons=99');
    expect(browser.title()).toMatch(/^Error/);
    expect(browser.heading()).toBe('How would you like it?');
  });
});
