import { describe, expect, it } from 'vitest';
import { openPlainBrowser } from '../../support/plain-browser.js';
import { changeEvent, familyDay, partnerMassage } from '../events/event-studio.js';
import { openStudio } from '../studio.js';
import { jordan } from './jordan.js';

describe('whoever comes to an event without JavaScript', () => {
  it('buys tickets by links and forms alone', async () => {
    const studio = openStudio();
    const browser = openPlainBrowser(studio.app);
    await browser.open('/book');
    await browser.follow(/^Family movement morning/);
    expect(browser.heading()).toBe('Family movement morning');
    await browser.press('Continue');
    expect(browser.text()).toContain('Please choose at least one ticket.');
    await browser.press('Continue', { 'ticket-1': '2', 'ticket-2': '1' });
    await browser.press('Review', jordan);
    expect(browser.text()).toContain('2 × Adult');
    expect(browser.text()).toContain('Total $45.00');
    await browser.press('Book it');
    expect(browser.heading()).toBe('You are booked, Jordan');
    expect(studio.booked()).toMatchObject([
      {
        type: 'event',
        eventId: familyDay,
        bookings: [
          {
            customer: { firstName: 'Jordan' },
            ticketsData: [
              { eventTicketId: 1, persons: 2 },
              { eventTicketId: 2, persons: 1 },
            ],
          },
        ],
      },
    ]);
  });

  it('comes with somebody, where there is a number of people', async () => {
    const studio = openStudio();
    const browser = openPlainBrowser(studio.app);
    await browser.open(`/book/places?event=${partnerMassage}`);
    await browser.press('Continue', { persons: '2' });
    await browser.press('Review', jordan);
    await browser.press('Book it');
    expect(studio.booked()).toMatchObject([{ eventId: 12, bookings: [{ persons: 2 }] }]);
  });

  it('takes fewer places where too many went meanwhile, and types nothing again', async () => {
    const studio = openStudio();
    const browser = openPlainBrowser(studio.app);
    await browser.open(`/book/places?event=${partnerMassage}`);
    await browser.press('Continue', { persons: '3' });
    await browser.press('Review', jordan);
    await studio.book({
      kind: 'event',
      eventId: partnerMassage,
      persons: 2,
      customer: { firstName: 'Robin', lastName: 'Reed', email: 'robin@example.test' },
      timeZone: 'UTC',
      locale: 'en',
    });
    const answer = await browser.press('Book it');
    expect(answer.status).toBe(409);
    expect(browser.text()).toContain('There are not enough places left, so nothing was booked.');
    await browser.press('Continue', { persons: '1' });
    expect(browser.heading()).toBe('Is this right?');
    await browser.press('Book it');
    expect(browser.heading()).toBe('You are booked, Jordan');
  });

  it('finds no way into one that is full or cancelled', async () => {
    const studio = openStudio((business) =>
      changeEvent(business, partnerMassage, { status: 'rejected' }),
    );
    const browser = openPlainBrowser(studio.app);
    await browser.open('/book');
    expect(browser.links()).not.toContain(`/book/places?event=${partnerMassage}`);
    await browser.open(`/book/places?event=${partnerMassage}`);
    expect(browser.text()).toContain('Cancelled');
    expect(browser.html()).not.toContain('<form');
  });
});
