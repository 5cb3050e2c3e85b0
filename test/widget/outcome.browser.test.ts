import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { expectAccessible } from '../support/accessible.js';
import { festival } from '../support/attending.js';
import { reachReview, typeDetails, WidgetPage } from '../support/booking-widget.js';
import { Pauses } from '../support/pauses.js';
import { aPackage } from '../support/studio.js';

const checking = 'We are checking whether your booking was made';

describe('a booking whose answer was lost', () => {
  let page: WidgetPage;
  let pauses: Pauses;
  let bookedIds: number[];

  beforeEach(() => {
    page = new WidgetPage();
    pauses = new Pauses(3000).start();
    bookedIds = [];
    page.element.addEventListener('amelia-booked', ({ bookingId }) => bookedIds.push(bookingId));
  });

  afterEach(() => {
    page.close();
    pauses.stop();
    Reflect.deleteProperty(navigator, 'onLine');
  });

  /** Books, and waits until it is asked for. */
  async function books(lost: { isMade: boolean; location?: string }) {
    page.open();
    await reachReview(page.visitor);
    await bookNow(lost);
  }

  async function bookNow(lost: { isMade: boolean; location?: string }) {
    page.proxy.outcomes.lost.push(lost);
    await page.visitor.presses('Book it');
    await page.visitor.until(() => page.visitor.focusedHeading === checking, checking);
    await page.visitor.until(() => pauses.count === 1, 'a pause');
  }

  /** Lets the proxy be asked so many times. */
  async function asks(times: number) {
    const { outcomes } = page.proxy;
    for (let time = 0; time < times; time += 1) {
      const before = outcomes.askedCount;
      await page.visitor.until(() => pauses.count === 1, 'a pause');
      pauses.pass(3000);
      await page.visitor.until(() => outcomes.askedCount > before, 'a question');
    }
  }

  function setLine(onLine: boolean) {
    Object.defineProperty(navigator, 'onLine', { value: onLine, configurable: true });
    window.dispatchEvent(new Event(onLine ? 'online' : 'offline'));
  }

  const said = () => page.visitor.announced.join(' ');

  it('L1: is checked calmly, and comes to its receipt, told to the page once', async () => {
    page.proxy.outcomes.known.push('outcome-unknown', 'booked');
    await books({ isMade: true });
    await page.visitor.sees('The booking system has not answered yet, so we keep asking.');
    await page.visitor.sees('Consultation');
    expect(page.visitor.buttons(/Book it|Try again|Booking/)).to.deep.equal([]);
    await expectAccessible(page.element);
    await asks(1);
    await page.visitor.sees(checking);
    await asks(1);
    await page.visitor.until(
      () => page.visitor.focusedHeading === 'You are booked, Jordan',
      'the receipt',
    );
    expect(bookedIds).to.deep.equal([901]);
    expect(page.proxy.bookings).to.have.length(1);
    expect(new Set(page.proxy.outcomes.keys).size).to.equal(1);
    expect(pauses.count).to.equal(0);
  });

  it('L1: is said not to be made, and sent again by a click, as it was and under its key', async () => {
    page.proxy.outcomes.known.push('nothing');
    await books({ isMade: false });
    await asks(1);
    await page.visitor.sees('Nothing was booked');
    await page.visitor.until(
      () => said().includes('Nothing was booked. Your request did not get through'),
      'what a screen reader is told',
    );
    expect(page.proxy.bookings).to.deep.equal([]);
    await expectAccessible(page.element);
    await page.visitor.presses('Try again');
    await page.visitor.sees('You are booked, Jordan');
    expect(page.proxy.bookings).to.have.length(1);
    expect(page.proxy.bookings[0]?.request.customer.firstName).to.equal('Jordan');
    expect(page.proxy.bookings[0]?.key).to.equal(page.proxy.outcomes.keys[0]);
    expect(bookedIds).to.deep.equal([901]);
  });

  it('is not found out in two minutes: says so, and is asked for again by a click', async () => {
    await books({ isMade: true });
    await asks(40);
    await page.visitor.sees('We could not find out whether you are booked');
    await page.visitor.sees('contact the business before you book again');
    expect(said()).to.include('We could not find out');
    await expectAccessible(page.element);
    pauses.pass(600_000);
    expect(page.proxy.outcomes.askedCount).to.equal(40);
    page.proxy.outcomes.known.push('booked');
    await page.visitor.presses('Check again');
    await page.visitor.until(() => page.visitor.focusedHeading === checking, checking);
    await asks(1);
    await page.visitor.sees('You are booked, Jordan');
    expect(page.proxy.bookings).to.have.length(1);
  });

  it('is not asked for again where the proxy has forgotten it', async () => {
    page.proxy.outcomes.known.push('not-found');
    await books({ isMade: true });
    await asks(1);
    await page.visitor.sees('We could not find out whether you are booked');
    expect(pauses.count).to.equal(0);
  });

  it('L24: is asked for again once the line that was lost is back', async () => {
    page.proxy.outcomes.known.push(null, 'booked');
    await books({ isMade: true });
    await asks(1);
    await page.visitor.until(() => pauses.count === 1, 'a pause');
    setLine(false);
    await page.visitor.sees('You seem to be offline.');
    expect(said()).to.include('You seem to be offline.');
    pauses.pass(300_000);
    await page.visitor.sees('You seem to be offline.');
    expect(page.proxy.outcomes.askedCount).to.equal(1);
    setLine(true);
    await page.visitor.sees('You are booked, Jordan');
    expect(bookedIds).to.deep.equal([901]);
  });

  for (const location of [
    'https://evil.example.test/v1/booking-requests/ref-1',
    '//evil.example.test/v1/booking-requests/ref-1',
  ]) {
    it(`is not asked for at another place than its proxy: ${location}`, async () => {
      page.open();
      await reachReview(page.visitor);
      page.proxy.outcomes.lost.push({ isMade: false, location });
      await page.visitor.presses('Book it');
      await page.visitor.sees('We could not find out whether you are booked');
      expect(page.visitor.buttons('Check again')).to.deep.equal([]);
      expect(page.proxy.asked.map(({ host }) => host)).not.to.include('evil.example.test');
      expect(page.proxy.outcomes.askedCount).to.equal(0);
      await page.visitor.presses('Back');
      await page.visitor.presses('Book it');
      await page.visitor.sees('You are booked, Jordan');
      expect(new Set(page.proxy.outcomes.keys).size).to.equal(1);
    });
  }

  it('may be left by keyboard, and is asked for no more; nothing typed is lost', async () => {
    await books({ isMade: false });
    const back = await page.visitor.button('Back');
    for (let presses = 0; presses < 12 && !back.matches(':focus'); presses += 1) {
      await sendKeys({ press: 'Tab' });
    }
    await sendKeys({ press: 'Enter' });
    await page.visitor.until(
      () => page.visitor.focusedHeading === 'Is this right?',
      'the review in focus',
    );
    pauses.pass(600_000);
    expect(page.proxy.outcomes.askedCount).to.equal(0);
    await page.visitor.presses('Back');
    expect((await page.visitor.field('First name')).value).to.equal('Jordan');
  });

  it('is asked for no more once the widget is gone, and again where it comes back', async () => {
    page.proxy.outcomes.known.push('booked');
    await books({ isMade: true });
    page.element.remove();
    pauses.pass(600_000);
    expect(page.proxy.outcomes.askedCount).to.equal(0);
    document.body.append(page.element);
    await asks(1);
    await page.visitor.sees('You are booked, Jordan');
  });

  it('L1: is checked as well where it is of an event', async () => {
    page.proxy.siteDifference = { kinds: ['event'] };
    page.proxy.events = [{ ...festival, tickets: null }];
    page.proxy.outcomes.known.push('booked');
    page.open();
    await page.visitor.presses(/Festival/);
    await page.visitor.presses('Continue');
    await typeDetails(page.visitor);
    await page.visitor.presses('Review');
    await bookNow({ isMade: true });
    await page.visitor.sees('Festival');
    await asks(1);
    await page.visitor.sees('You are booked, Jordan');
    expect(page.proxy.bookings).to.have.length(1);
    expect(bookedIds).to.have.length(1);
  });

  it('L1: is checked as well where it is of a package', async () => {
    page.proxy.siteDifference = { kinds: ['package'] };
    page.proxy.catalogDifference = { packages: [aPackage()] };
    page.proxy.outcomes.known.push('nothing');
    page.open();
    await page.visitor.presses(/Calm month/);
    await page.visitor.presses('Choose a time for Massage');
    await page.visitor.presses(/^10:00/);
    await page.visitor.presses('Continue');
    await typeDetails(page.visitor);
    await page.visitor.presses('Review');
    await bookNow({ isMade: false });
    await page.visitor.sees('Calm month');
    await asks(1);
    await page.visitor.presses('Try again');
    await page.visitor.sees('You are booked, Jordan');
    expect(page.proxy.bookings).to.have.length(1);
    expect(bookedIds).to.have.length(1);
  });
});
