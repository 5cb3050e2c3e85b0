import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { AmeliaBooking } from '../../widget/amelia-booking.js';
import { expectAccessible } from '../support/accessible.js';
import { openWidget, reachReview, reachTime, typeDetails } from '../support/booking-widget.js';
import { FakeProxy } from '../support/fake-proxy.js';
import { Visitor } from '../support/visitor.js';

describe('<amelia-booking>', () => {
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

  it('books from the first choice to the confirmation, accessible on every screen', async () => {
    const booked: Event[] = [];
    open();
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
    await typeDetails(visitor);
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
    open();
    await visitor.presses(/Consultation/);
    await visitor.until(() => visitor.focusedHeading === 'When suits you?', 'the heading focused');
    await visitor.presses(/^09:30/);
    await visitor.until(() => visitor.focusedHeading === 'Who is coming?', 'the heading focused');
  });

  it('keeps all that was typed on the way back and forth', async () => {
    open();
    await reachReview(visitor);
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
    open();
    await reachTime(visitor);
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

  it('sends one booking for a double click', async () => {
    open();
    await reachReview(visitor);
    const book = await visitor.button('Book it');
    book.click();
    book.click();
    await visitor.sees('You are booked, Jordan');
    expect(proxy.bookings).to.have.length(1);
  });

  it('shows the soonest times of all after a time of next year was chosen', async () => {
    open();
    await reachTime(visitor);
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

  it('says a page’s own sentences in the place of its own', async () => {
    open();
    element.strings = { service: { heading: 'Pick a treat' } };
    await visitor.sees('Pick a treat');
    await visitor.sees('Choose one to see its free times.');
  });

  it('loads anew where it was taken off the page and put back', async () => {
    open();
    await element.updateComplete;
    element.remove();
    document.body.append(element);
    await visitor.sees('What would you like to book?');
    await reachTime(visitor);
    element.remove();
    document.body.append(element);
    await visitor.button(/^09:30/);
  });

  it('books by keyboard alone', async () => {
    open();
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
    expect(proxy.bookedStarts).to.deep.equal(['2026-11-26T08:30:00Z']);
  });
});
