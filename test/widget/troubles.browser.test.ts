import { expect } from 'chai';
import { expectAccessible } from '../support/accessible.js';
import { reachReview, WidgetPage } from '../support/booking-widget.js';

describe('a booking that meets trouble', () => {
  let page: WidgetPage;

  beforeEach(() => {
    page = new WidgetPage();
  });

  afterEach(() => page.close());

  it('L14: offers the nearest free times where somebody took the slot, one tap to take one', async () => {
    page.open();
    await reachReview(page.visitor);
    page.proxy.taken.add('2026-11-25T08:30:00Z');
    await page.visitor.presses('Book it');
    await page.visitor.sees(
      /Someone just took Wed 25 Nov, 09:30. These are the nearest free times/,
    );
    await page.visitor.sees('Your details are kept.');
    await page.visitor.button('Wed 25 Nov, 10:00');
    await expectAccessible(page.element);
    await page.visitor.presses('Wed 25 Nov, 10:00');
    await page.visitor.presses('Book it');
    await page.visitor.sees('You are booked, Jordan');
    expect(page.proxy.bookedStarts).to.deep.equal(['2026-11-25T08:30:00Z', '2026-11-25T09:00:00Z']);
    expect(page.proxy.bookings[0]?.key).not.to.equal(page.proxy.bookings[1]?.key);
  });

  it('says that the booking system is down, keeps the form, and books on the next try', async () => {
    page.open();
    await reachReview(page.visitor);
    page.proxy.troubles.push({ path: '/v1/bookings', code: 'upstream-unavailable' });
    await page.visitor.presses('Book it');
    await page.visitor.sees('The booking system does not answer right now. Nothing was booked');
    await expectAccessible(page.element);
    await page.visitor.presses('Try again');
    await page.visitor.sees('You are booked, Jordan');
    expect(page.proxy.bookings).to.have.length(1);
  });

  it('says that the network is gone, and loads on the next try', async () => {
    page.proxy.troubles.push({ path: '/v1/catalog', code: 'upstream-unavailable' });
    page.open();
    await page.visitor.sees('The booking system does not answer right now');
    await expectAccessible(page.element);
    await page.visitor.presses('Try again');
    await page.visitor.sees('What would you like to book?');
  });

  it('L12: says that times alone can’t be loaded, and loads them on the next try', async () => {
    page.open();
    page.proxy.troubles.push({ path: '/v1/availability', code: 'upstream-timeout' });
    await page.visitor.presses(/Consultation/);
    await page.visitor.sees('The booking system takes too long to answer.');
    await page.visitor.presses('Try again');
    await page.visitor.button(/^09:30/);
  });

  it('shows a phone number that the proxy can’t read where it was typed', async () => {
    page.open();
    await reachReview(page.visitor);
    page.proxy.troubles.push({
      path: '/v1/bookings',
      code: 'invalid-input',
      pointer: '/customer/phone',
    });
    await page.visitor.presses('Book it');
    await page.visitor.sees('We can’t read this number.');
    expect((await page.visitor.field('First name')).value).to.equal('Jordan');
    await page.visitor.types('Phone', '+381 64 123 4567');
    await page.visitor.presses('Review');
    await page.visitor.presses('Book it');
    await page.visitor.sees('You are booked, Jordan');
    expect(page.proxy.bookings[0]?.request.customer.phone).to.equal('+381 64 123 4567');
  });
});
