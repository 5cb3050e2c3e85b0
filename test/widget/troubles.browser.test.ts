import { expect } from 'chai';
import type { AmeliaBooking } from '../../widget/amelia-booking.js';
import { expectAccessible } from '../support/accessible.js';
import { openWidget, reachReview } from '../support/booking-widget.js';
import { FakeProxy } from '../support/fake-proxy.js';
import { Visitor } from '../support/visitor.js';

describe('a booking that meets trouble', () => {
  let proxy: FakeProxy;
  let element: AmeliaBooking;
  let visitor: Visitor;

  function open(timeZone?: string) {
    element = openWidget(timeZone);
    visitor = new Visitor(element);
  }

  beforeEach(() => {
    proxy = new FakeProxy().start();
  });

  afterEach(() => {
    element.remove();
    proxy.stop();
  });

  it('offers the nearest free times where somebody took the slot, one tap to take one', async () => {
    open();
    await reachReview(visitor);
    proxy.taken.add('2026-11-25T08:30:00Z');
    await visitor.presses('Book it');
    await visitor.sees(/Someone just took Wed 25 Nov, 09:30. These are the nearest free times/);
    await visitor.sees('Your details are kept.');
    await visitor.button('Wed 25 Nov, 10:00');
    await expectAccessible(element);
    await visitor.presses('Wed 25 Nov, 10:00');
    await visitor.presses('Book it');
    await visitor.sees('You are booked, Jordan');
    expect(proxy.bookedStarts).to.deep.equal(['2026-11-25T08:30:00Z', '2026-11-25T09:00:00Z']);
    expect(proxy.bookings[0]?.key).not.to.equal(proxy.bookings[1]?.key);
  });

  it('says that the booking system is down, keeps the form, and books on the next try', async () => {
    open();
    await reachReview(visitor);
    proxy.troubles.push({ path: '/v1/bookings', code: 'upstream-unavailable' });
    await visitor.presses('Book it');
    await visitor.sees('The booking system does not answer right now. Nothing was booked');
    await expectAccessible(element);
    await visitor.presses('Try again');
    await visitor.sees('You are booked, Jordan');
    expect(proxy.bookings).to.have.length(1);
  });

  it('says that the network is gone, and loads on the next try', async () => {
    proxy.troubles.push({ path: '/v1/catalog', code: 'upstream-unavailable' });
    open();
    await visitor.sees('The booking system does not answer right now');
    await expectAccessible(element);
    await visitor.presses('Try again');
    await visitor.sees('What would you like to book?');
  });

  it('says that times can’t be loaded, and loads them on the next try', async () => {
    open();
    proxy.troubles.push({ path: '/v1/availability', code: 'upstream-timeout' });
    await visitor.presses(/Consultation/);
    await visitor.sees('The booking system takes too long to answer.');
    await visitor.presses('Try again');
    await visitor.button(/^09:30/);
  });

  it('shows a phone number that the proxy can’t read where it was typed', async () => {
    open();
    await reachReview(visitor);
    proxy.troubles.push({
      path: '/v1/bookings',
      code: 'invalid-input',
      pointer: '/customer/phone',
    });
    await visitor.presses('Book it');
    await visitor.sees('We can’t read this number.');
    expect((await visitor.field('First name')).value).to.equal('Jordan');
    await visitor.types('Phone', '+381 64 123 4567');
    await visitor.presses('Review');
    await visitor.presses('Book it');
    await visitor.sees('You are booked, Jordan');
    expect(proxy.bookings[0]?.request.customer.phone).to.equal('+381 64 123 4567');
  });
});
