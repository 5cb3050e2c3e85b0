import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { PriceLine } from '../../proxy/contract/price.js';
import type { AmeliaBooking } from '../../widget/amelia-booking.js';
import { expectAccessible } from '../support/accessible.js';
import { chooseAndTypeDetails, startAskingProxy } from '../support/asking-booking.js';
import { openWidget } from '../support/booking-widget.js';
import type { FakeProxy } from '../support/fake-proxy.js';
import { askingCatalog } from '../support/questions.js';
import { Visitor } from '../support/visitor.js';

const notValid = 'This code is not valid for this booking.';

describe('a booking that is paid for', () => {
  let proxy: FakeProxy;
  let element: AmeliaBooking;
  let visitor: Visitor;

  async function reachReview() {
    element = openWidget();
    visitor = new Visitor(element);
    await chooseAndTypeDetails(visitor, /Consultation/);
    await visitor.presses('Review');
    await visitor.sees('Is this right?');
  }

  const focused = () => visitor.all(':focus').at(-1) as HTMLElement | undefined;

  beforeEach(() => {
    proxy = startAskingProxy();
  });

  afterEach(() => {
    element.remove();
    proxy.stop();
  });

  describe('with a code', () => {
    it('takes it once it is right, and off again', async () => {
      await reachReview();
      await visitor.presses('Have a code?');
      await visitor.types('Your code', 'WELCOM10');
      await visitor.presses('Apply');
      await visitor.sees(notValid);
      const field = await visitor.field('Your code');
      expect(field.value).to.equal('WELCOM10');
      await visitor.until(() => focused() === field, 'the field focused');
      await expectAccessible(element);
      await visitor.types('Your code', ' WELCOME10 ');
      expect(visitor.text).not.to.include(notValid);
      await visitor.presses('Apply');
      await visitor.sees(/Code WELCOME10 +Remove +−\$3\.50/);
      await visitor.sees(/Total, paid on site ?\$31\.50/);
      await visitor.until(() => focused()?.ariaLabel === 'Remove code WELCOME10', 'its focus');
      await expectAccessible(element);
      expect(proxy.couponsAsked.at(-1)).to.deep.equal({
        code: 'WELCOME10',
        kind: 'service',
        id: 1,
        email: 'jordan.parker@example.test',
      });
      await visitor.presses('Remove code WELCOME10');
      await visitor.sees(/Total, paid on site ?\$35\.00/);
      await visitor.until(() => focused()?.textContent === 'Have a code?', 'the link focused');
    });

    it('keeps it on the way back and forth, and sends it', async () => {
      await reachReview();
      await visitor.presses('Have a code?');
      await visitor.types('Your code', 'WELCOME10');
      await visitor.presses('Apply');
      await visitor.sees('−$3.50');
      await visitor.presses('Back');
      await visitor.presses('Review');
      await visitor.sees('−$3.50');
      await visitor.presses('Book it');
      await visitor.sees('You are booked, Jordan');
      expect(proxy.bookings[0]?.request).to.include({
        couponCode: 'WELCOME10',
        expectedTotalMinor: 3150,
      });
    });

    it('applies what is typed before anything is booked', async () => {
      await reachReview();
      await visitor.presses('Have a code?');
      await visitor.types('Your code', 'WELCOME10');
      await visitor.presses('Book it');
      await visitor.sees('Please check the new total, then book.');
      expect(proxy.bookings).to.deep.equal([]);
      await visitor.presses('Book it');
      await visitor.sees('You are booked, Jordan');
      expect(proxy.bookings[0]?.request.expectedTotalMinor).to.equal(3150);
    });

    it('books without a code that is wrong, once that was said', async () => {
      await reachReview();
      await visitor.presses('Have a code?');
      await visitor.types('Your code', 'nothing');
      await visitor.presses('Book it');
      await visitor.sees(notValid);
      await visitor.presses('Book it');
      await visitor.sees('You are booked, Jordan');
      expect(proxy.bookings[0]?.request).not.to.have.property('couponCode');
    });

    it('keeps what is typed on the way back and forth', async () => {
      await reachReview();
      await visitor.presses('Have a code?');
      await visitor.types('Your code', 'WELCOME10');
      await visitor.presses('Back');
      await visitor.presses('Review');
      expect((await visitor.field('Your code')).value).to.equal('WELCOME10');
      await visitor.presses('Book it');
      await visitor.sees('Please check the new total, then book.');
    });

    it('books nothing while a code could not be checked', async () => {
      await reachReview();
      await visitor.presses('Have a code?');
      await visitor.types('Your code', 'WELCOME10');
      proxy.troubles.push({ path: '/coupons/check', code: 'upstream-timeout' });
      await visitor.presses('Apply');
      await visitor.sees('You can also clear the field and book without a code.');
      await visitor.presses('Book it');
      await visitor.sees('Please check the new total, then book.');
      expect(proxy.bookings).to.deep.equal([]);
    });

    it('books without a code that could not be checked, once it is cleared', async () => {
      await reachReview();
      await visitor.presses('Have a code?');
      await visitor.types('Your code', 'WELCOME10');
      proxy.troubles.push({ path: '/coupons/check', code: 'rate-limited' });
      await visitor.presses('Apply');
      await visitor.sees('Please wait a minute');
      await visitor.types('Your code', '');
      await visitor.presses('Book it');
      await visitor.sees('You are booked, Jordan');
    });

    it('says to wait after many tries, and to try again where nothing answers', async () => {
      await reachReview();
      await visitor.presses('Have a code?');
      await visitor.types('Your code', 'WELCOME10');
      proxy.troubles.push({ path: '/coupons/check', code: 'rate-limited' });
      await visitor.presses('Apply');
      await visitor.sees('Please wait a minute and try again.');
      proxy.troubles.push({ path: '/coupons/check', code: 'upstream-timeout' });
      await visitor.presses('Apply');
      await visitor.sees('The booking system takes too long to answer. Please try again.');
      await visitor.presses('Apply');
      await visitor.sees('−$3.50');
    });

    it('takes it out where it is refused with the booking, and asks again', async () => {
      await reachReview();
      await visitor.presses('Have a code?');
      await visitor.types('Your code', 'WELCOME10');
      await visitor.presses('Apply');
      await visitor.sees('−$3.50');
      proxy.troubles.push({ path: '/v1/bookings', code: 'coupon-not-valid' });
      await visitor.presses('Book it');
      await visitor.sees(
        'Your code is not valid for this booking any more, so we took it out. Nothing was booked. It is now $35.00 instead of $31.50.',
      );
      await expectAccessible(element);
      expect(visitor.text).not.to.include('WELCOME10');
      await visitor.presses('Book it for $35.00');
      await visitor.sees('You are booked, Jordan');
      expect(proxy.bookings[0]?.request.expectedTotalMinor).to.equal(3500);
    });

    it('is asked for by keyboard alone', async () => {
      await reachReview();
      (await visitor.button('Have a code?')).focus();
      await sendKeys({ press: 'Enter' });
      const field = await visitor.field('Your code');
      await visitor.until(() => focused() === field, 'the field focused');
      await sendKeys({ type: 'WELCOM10' });
      await sendKeys({ press: 'Enter' });
      await visitor.sees(notValid);
      await visitor.until(() => focused() === field, 'the field focused again');
      field.select();
      await sendKeys({ type: 'WELCOME10' });
      await sendKeys({ press: 'Enter' });
      await visitor.sees('−$3.50');
      await visitor.until(() => focused()?.ariaLabel === 'Remove code WELCOME10', 'its focus');
      await sendKeys({ press: 'Enter' });
      await visitor.until(() => focused()?.textContent === 'Have a code?', 'the link focused');
    });

    it('asks for none where there are none, or nothing is to pay', async () => {
      proxy.siteDifference = { coupons: false };
      await reachReview();
      expect(visitor.buttons('Have a code?')).to.deep.equal([]);
    });
  });

  describe('where the same once more would not help', () => {
    it('leads from a limit that is reached to other times', async () => {
      await reachReview();
      proxy.troubles.push({ path: '/v1/bookings', code: 'limit-reached' });
      await visitor.presses('Book it');
      await visitor.sees('You already have as many bookings as one person can have in that time');
      await expectAccessible(element);
      expect(visitor.buttons('Try again')).to.deep.equal([]);
      await visitor.presses('See all times');
      await visitor.sees('When suits you?');
    });

    it('offers nothing where only the business can help', async () => {
      await reachReview();
      proxy.troubles.push({ path: '/v1/bookings', code: 'booking-refused' });
      await visitor.presses('Book it');
      await visitor.sees('Please contact them.');
      expect(visitor.buttons('Try again')).to.deep.equal([]);
    });
  });

  describe('at another price', () => {
    it('L32: says so, shows what it is made of, and books for it', async () => {
      await reachReview();
      const lines: PriceLine[] = [
        { kind: 'service', unitMinor: 3000, persons: 1, dates: 1, amountMinor: 3000 },
        { kind: 'tax', names: ['VAT'], amountMinor: 600 },
      ];
      proxy.troubles.push({
        path: '/v1/bookings',
        code: 'price-changed',
        more: { totalMinor: 3600, lines },
      });
      await visitor.presses('Book it');
      await visitor.sees('It is now $36.00 instead of $35.00.');
      await visitor.sees(/30 minutes ?\$30\.00/);
      await visitor.sees(/VAT ?\$6\.00/);
      await visitor.sees(/Total, paid on site ?\$36\.00/);
      await expectAccessible(element);
      await visitor.presses('Book it for $36.00');
      await visitor.sees('You are booked, Jordan');
      expect(proxy.bookings[0]?.request.expectedTotalMinor).to.equal(3600);
    });

    it('takes it from the catalogue where the proxy tells none', async () => {
      await reachReview();
      const services = askingCatalog.services.map((service) =>
        service.id === 1
          ? { ...service, durations: [{ seconds: 1800, priceMinor: 3900 }] }
          : service,
      );
      proxy.catalogDifference = { ...askingCatalog, services };
      proxy.troubles.push({ path: '/v1/bookings', code: 'price-changed' });
      await visitor.presses('Book it');
      await visitor.sees('It is now $39.00 instead of $35.00.');
      await visitor.presses('Book it for $39.00');
      await visitor.sees('You are booked, Jordan');
      expect(proxy.bookings[0]?.request.expectedTotalMinor).to.equal(3900);
    });
  });
});
