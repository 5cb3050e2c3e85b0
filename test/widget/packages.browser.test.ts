import { expect } from 'chai';
import '../../widget/amelia-booking.js';
import type { AmeliaBooking } from '../../widget/amelia-booking.js';
import { expectAccessible } from '../support/accessible.js';
import { openWidget, typeDetails } from '../support/booking-widget.js';
import { FakeProxy } from '../support/fake-proxy.js';
import { aPackage } from '../support/studio.js';
import { Visitor } from '../support/visitor.js';

describe('a booking of a package', () => {
  let proxy: FakeProxy;
  let element: AmeliaBooking;
  let visitor: Visitor;

  beforeEach(() => {
    proxy = new FakeProxy().start();
    proxy.siteDifference = { kinds: ['package'] };
    proxy.catalogDifference = { packages: [aPackage()] };
  });

  afterEach(() => {
    element.remove();
    proxy.stop();
  });

  const sent = () => proxy.bookings.map(({ request }) => request);

  async function reachAppointments() {
    element = openWidget();
    visitor = new Visitor(element);
    await visitor.presses(/Calm month/);
    await visitor.sees('When would you like to come?');
  }

  async function chooses(button: string, time: RegExp) {
    await visitor.presses(button);
    await visitor.sees('When suits you?');
    await visitor.presses(time);
    await visitor.sees('When would you like to come?');
  }

  it('leads from the list to a receipt, each screen begun at its heading', async () => {
    element = openWidget();
    visitor = new Visitor(element);
    await visitor.sees('3 × Massage, 1 hr');
    await visitor.sees('save $20.00');
    await visitor.sees('to be used within 6 months');
    await expectAccessible(element);
    await visitor.presses(/Calm month/);
    const isAt = (heading: string) =>
      visitor.until(() => visitor.focusedHeading === heading, `${heading} in focus`);
    await isAt('When would you like to come?');
    await visitor.sees('4 appointments are left for later.');
    await expectAccessible(element);
    await visitor.presses('Choose a time for Massage');
    await isAt('When suits you?');
    await visitor.button(/^10:00/);
    await expectAccessible(element);
    await visitor.presses(/^10:00/);
    await isAt('When would you like to come?');
    await visitor.sees('1 now, 2 later');
    await expectAccessible(element);
    await visitor.presses('Continue');
    await isAt('Who is coming?');
    await typeDetails(visitor);
    await visitor.presses('Review');
    await isAt('Is this right?');
    await visitor.sees('Calm month, $20.00 saved');
    await visitor.sees(/Later ?2 × Massage 1 × Consultation/);
    await expectAccessible(element);
    await visitor.presses('Book it');
    await visitor.sees('You are booked, Jordan');
    await visitor.sees('to be used until 24 May 2027');
    await expectAccessible(element);
    expect(sent()).to.have.length(1);
    expect(sent()[0]).to.deep.include({
      kind: 'package',
      packageId: 3,
      appointments: [{ serviceId: 2, startsAt: '2026-11-25T09:00:00Z' }],
      expectedTotalMinor: 28500,
    });
  });

  it('goes on only once what must be booked now has its time', async () => {
    await reachAppointments();
    await visitor.presses('Continue');
    await visitor.sees('Choose 1 more time for Massage.');
    const add = await visitor.button('Choose a time for Massage');
    await visitor.until(() => add.matches(':focus'), 'the button in focus');
    await chooses('Choose a time for Massage', /^10:00/);
    await visitor.presses('Continue');
    await visitor.sees('Who is coming?');
  });
});
