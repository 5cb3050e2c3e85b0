import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../widget/amelia-booking.js';
import type { AmeliaBooking } from '../../widget/amelia-booking.js';
import { expectAccessible } from '../support/accessible.js';
import { FakeProxy } from '../support/fake-proxy.js';
import { Visitor } from '../support/visitor.js';

describe('<amelia-booking>', () => {
  let proxy: FakeProxy;
  let element: AmeliaBooking;
  let visitor: Visitor;

  async function open(timeZone = 'Europe/Belgrade') {
    element = document.createElement('amelia-booking');
    element.lang = 'en-GB';
    element.timeZone = timeZone;
    element.proxy = 'https://book.example.test/';
    document.body.append(element);
    visitor = new Visitor(element);
  }

  async function reachTime() {
    await visitor.presses(/^.*Consultation/);
    await visitor.sees('Soonest');
    await visitor.button(/^09:30/);
  }

  async function reachReview() {
    await reachTime();
    await visitor.presses(/^09:30/);
    await visitor.types('First name', 'Jordan');
    await visitor.types('Last name', 'Parker');
    await visitor.types('E-mail', 'jordan.parker@example.test');
    await visitor.presses('Review');
    await visitor.sees('Is this right?');
  }

  beforeEach(() => {
    proxy = new FakeProxy().start();
  });

  afterEach(() => {
    element.remove();
    proxy.stop();
  });

  it('books from the first choice to the confirmation, accessible on every screen', async () => {
    const booked: Event[] = [];
    await open();
    element.addEventListener('amelia-booked', (event) => booked.push(event));

    await visitor.sees('What would you like to book?');
    await expectAccessible(element);
    await visitor.presses(/Massage/);
    await visitor.sees('How would you like it?');
    await expectAccessible(element);
    await visitor.presses('Continue');
    await visitor.sees('When suits you?');
    await visitor.button(/^09:30/);
    await expectAccessible(element);
    await visitor.presses(/^09:30/);
    await visitor.sees('Who is coming?');
    await expectAccessible(element);
    await visitor.types('First name', 'Jordan');
    await visitor.types('Last name', 'Parker');
    await visitor.types('E-mail', 'jordan.parker@example.test');
    await visitor.presses('Review');
    await visitor.sees('Is this right?');
    await expectAccessible(element);
    await visitor.presses('Book it');
    await visitor.sees('You are booked, Jordan');
    await expectAccessible(element);

    expect(proxy.bookings).to.have.length(1);
    expect(proxy.bookings[0]?.request).to.include({
      kind: 'appointment',
      serviceId: 2,
      startsAt: '2026-11-25T08:30:00Z',
      timeZone: 'Europe/Belgrade',
      expectedTotalMinor: 9000,
    });
    expect(proxy.bookings[0]?.key).to.match(/^[\w-]{16,64}$/);
    expect(booked).to.have.length(1);
  });

  it('takes the focus to the heading of each new screen', async () => {
    await open();
    await visitor.presses(/Consultation/);
    await visitor.until(() => visitor.focusedHeading === 'When suits you?', 'the heading focused');
    await visitor.presses(/^09:30/);
    await visitor.until(() => visitor.focusedHeading === 'Who is coming?', 'the heading focused');
  });

  it('shows both clocks to somebody elsewhere, and sends the same instant', async () => {
    await open('America/New_York');
    await visitor.presses(/Consultation/);
    await visitor.sees('Times in New York (Eastern Standard Time, UTC−5). The small ');
    await visitor.sees(': Belgrade (Central European Standard Time, UTC+1).');
    await visitor.presses('03:30, 09:30 Belgrade');
    await visitor.types('First name', 'Jordan');
    await visitor.types('Last name', 'Parker');
    await visitor.types('E-mail', 'jordan.parker@example.test');
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
    await open();
    await reachTime();
    await visitor.sees('All times: Belgrade (Central European Standard Time, UTC+1).');
    await visitor.presses('Change time zone');
    await visitor.types('Show times in', 'kyoto');
    await visitor.sees('same time as Tokyo');
    await sendKeys({ press: 'Enter' });
    await visitor.sees('Times in Tokyo (Japan Standard Time, UTC+9).');
    await visitor.button('17:30, 09:30 Belgrade');
  });

  it('shows one’s own time small beside the place’s, and hears each time as one sentence', async () => {
    await open('');
    await visitor.presses(/^.*Massage/);
    await visitor.presses('Continue');
    element.timeZone = 'Asia/Tokyo';
    await visitor.button('17:30, 09:30 Belgrade, $90.00');
    await expectAccessible(element);
    element.timeZone = '';
    await visitor.button('09:30, $90.00');
  });

  it('keeps all that was typed on the way back and forth', async () => {
    await open();
    await reachReview();
    await visitor.presses('Back');
    expect((await visitor.field('First name')).value).to.equal('Jordan');
    await visitor.presses('Back');
    await visitor.sees('When suits you?');
    const chosen = await visitor.button(/^09:30/);
    expect(chosen.getAttribute('aria-pressed')).to.equal('true');
    await visitor.presses('Continue');
    await visitor.presses('Review');
    await visitor.sees('jordan.parker@example.test');
  });

  it('says beside each field what is missing, and goes to the first', async () => {
    await open();
    await reachTime();
    await visitor.presses(/^09:30/);
    await visitor.types('E-mail', 'jordan.parker@');
    await visitor.presses('Review');
    await visitor.sees('Please tell us your first name.');
    await visitor.sees('This address is not complete');
    const first = await visitor.field('First name');
    expect(first.matches(':focus')).to.equal(true);
    expect(first.getAttribute('aria-invalid')).to.equal('true');
    expect(first.getAttribute('autocomplete')).to.equal('given-name');
    await expectAccessible(element);
  });

  it('offers the nearest free times where somebody took the slot, one tap to take one', async () => {
    await open();
    await reachReview();
    proxy.taken.add('2026-11-25T08:30:00Z');
    await visitor.presses('Book it');
    await visitor.sees(/Someone just took Wed 25 Nov, 09:30. These are the nearest free times/);
    await visitor.sees('Your details are kept.');
    await visitor.button('Wed 25 Nov, 10:00');
    await expectAccessible(element);
    await visitor.presses('Wed 25 Nov, 10:00');
    await visitor.presses('Book it');
    await visitor.sees('You are booked, Jordan');
    expect(proxy.bookings.map(({ request }) => request.startsAt)).to.deep.equal([
      '2026-11-25T08:30:00Z',
      '2026-11-25T09:00:00Z',
    ]);
    expect(proxy.bookings[0]?.key).not.to.equal(proxy.bookings[1]?.key);
  });

  it('sends one booking for a double click', async () => {
    await open();
    await reachReview();
    const book = await visitor.button('Book it');
    book.click();
    book.click();
    await visitor.sees('You are booked, Jordan');
    expect(proxy.bookings).to.have.length(1);
  });

  it('says that the booking system is down, keeps the form, and books on the next try', async () => {
    await open();
    await reachReview();
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
    await open();
    await visitor.sees('The booking system does not answer right now');
    await expectAccessible(element);
    await visitor.presses('Try again');
    await visitor.sees('What would you like to book?');
  });

  it('begins where the proxy says, however wrong the device’s clock is', async () => {
    Date.now = () => Date.parse('2027-02-10T12:00:00Z');
    await open();
    await reachTime();
    await visitor.sees('November 2026');
    await visitor.sees(/Wednesday,? 25 November/);
  });

  it('shows the soonest times of all after a time of next year was chosen', async () => {
    await open();
    await reachTime();
    for (const month of ['December 2026', 'January 2027', 'February 2027']) {
      await visitor.presses('Next month');
      await visitor.sees(month);
    }
    await visitor.presses(/^Monday,? 1 February 2027/);
    await visitor.sees(/Monday,? 1 February/);
    await visitor.presses(/^09:30/);
    await visitor.sees('Who is coming?');
    await visitor.presses('Back');
    await visitor.sees('Soonest Wed 25 Nov, 09:00');
    await visitor.sees('February 2027');
  });

  it('goes on by the customer’s clock where the browser does not know the site’s zone', async () => {
    proxy.siteDifference = { timeZone: 'Moon/Tranquility' };
    await open('');
    await reachTime();
    await visitor.sees('All times: Belgrade (Central European Standard Time, UTC+1).');
  });

  it('goes on by the site’s clock where the proxy does not know the device’s zone', async () => {
    proxy.troubles.push({ path: '/v1/availability', code: 'invalid-input', pointer: '/timeZone' });
    await open('Asia/Tokyo');
    await reachTime();
    await visitor.presses(/^09:30/);
    await visitor.types('First name', 'Jordan');
    await visitor.types('Last name', 'Parker');
    await visitor.types('E-mail', 'jordan.parker@example.test');
    await visitor.presses('Review');
    await visitor.presses('Book it');
    await visitor.sees('You are booked, Jordan');
    expect(proxy.bookings[0]?.request.timeZone).to.equal('Europe/Belgrade');
  });

  it('says that times can’t be loaded, and loads them on the next try', async () => {
    await open();
    proxy.troubles.push({ path: '/v1/availability', code: 'upstream-timeout' });
    await visitor.presses(/Consultation/);
    await visitor.sees('The booking system takes too long to answer.');
    await visitor.presses('Try again');
    await visitor.button(/^09:30/);
  });

  it('shows a phone number that the proxy can’t read where it was typed', async () => {
    await open();
    await reachReview();
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

  it('says a page’s own sentences in the place of its own', async () => {
    await open();
    element.strings = { service: { heading: 'Pick a treat' } };
    await visitor.sees('Pick a treat');
    await visitor.sees('Choose one to see its free times.');
  });

  it('loads anew where it was taken off the page and put back', async () => {
    await open();
    await element.updateComplete;
    element.remove();
    document.body.append(element);
    await visitor.sees('What would you like to book?');
    await reachTime();
    element.remove();
    document.body.append(element);
    await visitor.button(/^09:30/);
  });

  it('books by keyboard alone', async () => {
    await open();
    const first = await visitor.button(/Consultation/);
    first.focus();
    await sendKeys({ press: 'Enter' });
    await visitor.until(() => visitor.focusedHeading === 'When suits you?', 'the time screen');
    const day = await visitor.button(/^Wednesday.? 25 November 2026/);
    day.focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Enter' });
    await visitor.sees(/Thursday,? 26 November/);
    const time = await visitor.button(/^09:30/);
    time.focus();
    await sendKeys({ press: 'Space' });
    await visitor.until(() => visitor.focusedHeading === 'Who is coming?', 'the details');
    for (const text of ['Jordan', 'Parker', 'jordan.parker@example.test']) {
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: text });
    }
    await sendKeys({ press: 'Enter' });
    await visitor.until(() => visitor.focusedHeading === 'Is this right?', 'the review');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await visitor.sees('You are booked, Jordan');
    expect(proxy.bookings[0]?.request.startsAt).to.equal('2026-11-26T08:30:00Z');
  });
});
