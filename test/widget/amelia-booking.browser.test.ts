import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { expectAccessible } from '../support/accessible.js';
import { reachReview, reachTime, typeDetails, WidgetPage } from '../support/booking-widget.js';

describe('<amelia-booking>', () => {
  let page: WidgetPage;

  beforeEach(() => {
    page = new WidgetPage();
  });

  afterEach(() => page.close());

  it('books from the first choice to the confirmation, accessible on every screen', async () => {
    const booked: Event[] = [];
    page.open();
    page.element.addEventListener('amelia-booked', (event) => booked.push(event));

    await page.visitor.sees('What would you like to book?');
    await expectAccessible(page.element);
    await page.visitor.presses(/Massage/);
    await page.visitor.sees('How would you like it?');
    await expectAccessible(page.element);
    await page.visitor.presses('Continue');
    await page.visitor.sees('When suits you?');
    await page.visitor.button(/^09:30/);
    await expectAccessible(page.element);
    await page.visitor.presses(/^09:30/);
    await page.visitor.sees('Who is coming?');
    await expectAccessible(page.element);
    await typeDetails(page.visitor);
    await page.visitor.presses('Review');
    await page.visitor.sees('Is this right?');
    await expectAccessible(page.element);
    await page.visitor.presses('Book it');
    await page.visitor.sees('You are booked, Jordan');
    await expectAccessible(page.element);

    expect(page.proxy.bookings).to.have.length(1);
    expect(page.proxy.bookings[0]?.request).to.include({
      kind: 'appointment',
      serviceId: 2,
      startsAt: '2026-11-25T08:30:00Z',
      timeZone: 'Europe/Belgrade',
      expectedTotalMinor: 9000,
    });
    expect(page.proxy.bookings[0]?.key).to.match(/^[\w-]{16,64}$/);
    expect(booked).to.have.length(1);
  });

  it('takes the focus to the heading of each new screen', async () => {
    page.open();
    await page.visitor.presses(/Consultation/);
    await page.visitor.until(
      () => page.visitor.focusedHeading === 'When suits you?',
      'the heading focused',
    );
    await page.visitor.presses(/^09:30/);
    await page.visitor.until(
      () => page.visitor.focusedHeading === 'Who is coming?',
      'the heading focused',
    );
  });

  it('keeps all that was typed on the way back and forth', async () => {
    page.open();
    await reachReview(page.visitor);
    await page.visitor.presses('Back');
    expect((await page.visitor.field('First name')).value).to.equal('Jordan');
    await page.visitor.presses('Back');
    await page.visitor.sees('When suits you?');
    const chosen = await page.visitor.button(/^09:30/);
    expect(chosen.getAttribute('aria-pressed')).to.equal('true');
    await page.visitor.presses('Continue');
    await page.visitor.presses('Review');
    await page.visitor.sees('jordan.parker@example.test');
  });

  it('says beside each field what is missing, and goes to the first', async () => {
    page.open();
    await reachTime(page.visitor);
    await page.visitor.presses(/^09:30/);
    await page.visitor.types('E-mail', 'jordan.parker@');
    await page.visitor.presses('Review');
    await page.visitor.sees('Please tell us your first name.');
    await page.visitor.sees('This address is not complete');
    const first = await page.visitor.field('First name');
    expect(first.matches(':focus')).to.equal(true);
    expect(first.getAttribute('aria-invalid')).to.equal('true');
    expect(first.getAttribute('autocomplete')).to.equal('given-name');
    await expectAccessible(page.element);
  });

  it('L25: sends one booking for a double click', async () => {
    page.open();
    await reachReview(page.visitor);
    const book = await page.visitor.button('Book it');
    book.click();
    book.click();
    await page.visitor.sees('You are booked, Jordan');
    expect(page.proxy.bookings).to.have.length(1);
  });

  it('shows the soonest times of all after a time of next year was chosen', async () => {
    page.open();
    await reachTime(page.visitor);
    for (const month of ['December 2026', 'January 2027', 'February 2027']) {
      await page.visitor.presses('Next month');
      await page.visitor.sees(month);
    }
    await page.visitor.presses(/^Monday,? 1 February 2027/);
    await page.visitor.sees(/Monday,? 1 February/);
    await page.visitor.presses(/^09:30/);
    await page.visitor.sees('Who is coming?');
    await page.visitor.presses('Back');
    await page.visitor.sees('Soonest Wed 25 Nov, 09:00');
    await page.visitor.sees('February 2027');
  });

  it('says a page’s own sentences in the place of its own', async () => {
    page.open();
    page.element.strings = { service: { heading: 'Pick a treat' } };
    await page.visitor.sees('Pick a treat');
    await page.visitor.sees('Choose one to see its free times.');
  });

  it('loads anew where it was taken off the page and put back', async () => {
    page.open();
    await page.element.updateComplete;
    page.element.remove();
    document.body.append(page.element);
    await page.visitor.sees('What would you like to book?');
    await reachTime(page.visitor);
    page.element.remove();
    document.body.append(page.element);
    await page.visitor.button(/^09:30/);
  });

  it('books by keyboard alone', async () => {
    page.open();
    const first = await page.visitor.button(/Consultation/);
    first.focus();
    await sendKeys({ press: 'Enter' });
    await page.visitor.until(
      () => page.visitor.focusedHeading === 'When suits you?',
      'the time screen',
    );
    const day = await page.visitor.button(/^Wednesday.? 25 November 2026/);
    day.focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Enter' });
    await page.visitor.sees(/Thursday,? 26 November/);
    const time = await page.visitor.button(/^09:30/);
    time.focus();
    await sendKeys({ press: ' ' });
    await page.visitor.until(() => page.visitor.focusedHeading === 'Who is coming?', 'the details');
    for (const text of ['Jordan', 'Parker', 'jordan.parker@example.test']) {
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: text });
    }
    await sendKeys({ press: 'Enter' });
    await page.visitor.until(() => page.visitor.focusedHeading === 'Is this right?', 'the review');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await page.visitor.sees('You are booked, Jordan');
    expect(page.proxy.bookedStarts).to.deep.equal(['2026-11-26T08:30:00Z']);
  });
});
