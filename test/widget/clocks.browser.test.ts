import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { AmeliaBooking } from '../../widget/amelia-booking.js';
import { expectAccessible } from '../support/accessible.js';
import { openWidget, reachTime, typeDetails } from '../support/booking-widget.js';
import { FakeProxy } from '../support/fake-proxy.js';
import { Visitor } from '../support/visitor.js';

describe('the clocks of a booking', () => {
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

  it('shows both clocks to somebody elsewhere, and sends the same instant', async () => {
    open('America/New_York');
    await visitor.presses(/Consultation/);
    await visitor.sees('Times in New York (Eastern Standard Time, UTC−5). The small ');
    await visitor.sees(': Belgrade (Central European Standard Time, UTC+1).');
    await visitor.presses('03:30, 09:30 Belgrade');
    await typeDetails(visitor);
    await visitor.presses('Review');
    await visitor.sees(/Wednesday,? 25 November 2026, 03:30 in New York/);
    await visitor.sees(/Wednesday,? 25 November 2026, 09:30 in Belgrade/);
    await visitor.presses('Book it');
    await visitor.sees('You are booked');
    expect(proxy.bookings[0]?.request).to.include({
      startsAt: '2026-11-25T08:30:00Z',
      timeZone: 'America/New_York',
    });
  });

  it('moves the times to another zone when it is chosen', async () => {
    open();
    await reachTime(visitor);
    await visitor.sees('All times: Belgrade (Central European Standard Time, UTC+1).');
    await visitor.presses('Change time zone');
    await visitor.types('Show times in', 'kyoto');
    await visitor.sees('same time as Tokyo');
    await sendKeys({ press: 'Enter' });
    await visitor.sees('Times in Tokyo (Japan Standard Time, UTC+9).');
    await visitor.button('17:30, 09:30 Belgrade');
  });

  it('shows one’s own time small beside the place’s, and hears each time as one sentence', async () => {
    open('');
    await visitor.presses(/^.*Massage/);
    await visitor.presses('Continue');
    element.timeZone = 'Asia/Tokyo';
    await visitor.button('17:30, 09:30 Belgrade, $90.00');
    await expectAccessible(element);
    element.timeZone = '';
    await visitor.button('09:30, $90.00');
  });

  it('begins where the proxy says, however wrong the device’s clock is', async () => {
    Date.now = () => Date.parse('2027-02-10T12:00:00Z');
    open();
    await reachTime(visitor);
    await visitor.sees('November 2026');
    await visitor.sees(/Wednesday,? 25 November/);
  });

  it('goes on by the customer’s clock where the browser does not know the site’s zone', async () => {
    proxy.siteDifference = { timeZone: 'Moon/Tranquility' };
    open('');
    await reachTime(visitor);
    await visitor.sees('All times: Belgrade (Central European Standard Time, UTC+1).');
  });

  it('goes on by the site’s clock where the proxy does not know the device’s zone', async () => {
    proxy.troubles.push({ path: '/v1/availability', code: 'invalid-input', pointer: '/timeZone' });
    open('Asia/Tokyo');
    await reachTime(visitor);
    await visitor.presses(/^09:30/);
    await typeDetails(visitor);
    await visitor.presses('Review');
    await visitor.presses('Book it');
    await visitor.sees('You are booked, Jordan');
    expect(proxy.bookings[0]?.request.timeZone).to.equal('Europe/Belgrade');
  });
});
