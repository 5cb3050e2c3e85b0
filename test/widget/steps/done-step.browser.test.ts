import { expect } from 'chai';
import type { AmeliaBooking } from '../../../widget/amelia-booking.js';
import { expectAccessible } from '../../support/accessible.js';
import { openWidget, reachReview } from '../../support/booking-widget.js';
import { FakeProxy } from '../../support/fake-proxy.js';
import { Visitor } from '../../support/visitor.js';

describe('<amelia-done-step>', () => {
  let proxy: FakeProxy;
  let element: AmeliaBooking;
  let visitor: Visitor;

  beforeEach(() => {
    proxy = new FakeProxy().start();
    element = openWidget();
    visitor = new Visitor(element);
  });

  afterEach(() => {
    element.remove();
    proxy.stop();
  });

  async function book() {
    await reachReview(visitor);
    await visitor.presses('Book it');
    await visitor.sees('You are booked, Jordan');
  }

  it('tells what was booked, and what to take along', async () => {
    await book();
    await visitor.button('Add to calendar');
    await visitor.sees('Google Calendar');
    await visitor.sees('Change or cancel it');
    await visitor.button('Book another');
    await expectAccessible(element);
  });

  it('leads to the page that the site names, with what opens this booking', async () => {
    element.managePage = 'https://shop.example.test/my-booking';
    await book();
    await visitor.sees('Change or cancel it');
    const hrefs = visitor.all('a').map((link) => link.getAttribute('href'));
    expect(hrefs).to.include(
      `https://shop.example.test/my-booking#amelia-manage=901.${proxy.manage?.token}`,
    );
  });

  it('begins another booking, and forgets what opens the first', async () => {
    await book();
    await visitor.presses('Book another');
    await visitor.sees('What would you like to book?');
    expect(visitor.all('amelia-after-booking')).to.deep.equal([]);
  });
});
