import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { expectAccessible } from '../support/accessible.js';
import { typeDetails } from '../support/booking-widget.js';
import type { FakeProxy } from '../support/fake-proxy.js';
import { PackageVisit, startPackageProxy } from '../support/package-visit.js';
import { anItem, aPackage } from '../support/studio.js';

describe('a booking of a package', () => {
  let proxy: FakeProxy;
  let visit: PackageVisit;

  beforeEach(() => {
    proxy = startPackageProxy(aPackage());
    visit = new PackageVisit();
  });

  afterEach(() => {
    visit.element.remove();
    proxy.stop();
  });

  const sent = () => proxy.bookings.map(({ request }) => request);

  async function reachReview() {
    await visit.opens(/Calm month/);
    await visit.chooses('Choose a time for Massage', /^10:00/);
    await goesOn();
  }

  async function goesOn() {
    await visit.visitor.presses('Continue');
    await typeDetails(visit.visitor);
    await visit.visitor.presses('Review');
    await visit.isAt('Is this right?');
  }

  it('leads from the list to a receipt, each screen begun at its heading', async () => {
    const { visitor } = visit;
    await visitor.sees('3 × Massage, 1 hour');
    await visitor.sees('save $20.00');
    await visitor.sees('to be used within 6 months');
    await visit.opens(/Calm month/);
    await visitor.sees('1 appointment needs a time now. 3 appointments are left for later.');
    await visitor.presses('Choose a time for Massage');
    await visit.isAt('When suits you?');
    await visitor.button(/^10:00/);
    await visitor.presses(/^10:00/);
    await visit.isAt('When would you like to come?');
    await visitor.sees('1 now, 2 later');
    await visitor.sees('Anyone, likely Mia Johnson · Main street');
    await visitor.presses('Continue');
    await visit.isAt('Who is coming?');
    await typeDetails(visitor);
    await visitor.presses('Review');
    await visit.isAt('Is this right?');
    await visitor.sees('Calm month, $20.00 saved');
    await visitor.sees(/Later ?2 × Massage 1 × Consultation/);
    await visitor.presses('Book it');
    await visitor.sees('You are booked, Jordan');
    await visitor.sees('to be used until 24 May 2027');
    expect(sent()).to.have.length(1);
    expect(sent()[0]).to.deep.include({
      kind: 'package',
      packageId: 3,
      appointments: [{ serviceId: 2, startsAt: '2026-11-25T09:00:00Z' }],
      expectedTotalMinor: 28500,
    });
  });

  it('is accessible while its times are chosen', async () => {
    await visit.visitor.button(/Calm month/);
    await expectAccessible(visit.element);
    await visit.opens(/Calm month/);
    await visit.visitor.presses('Choose a time for Massage');
    await visit.visitor.button(/^10:00/);
    await expectAccessible(visit.element);
  });

  it('is accessible from its review to its receipt', async () => {
    await reachReview();
    await expectAccessible(visit.element);
    await visit.visitor.presses('Book it');
    await visit.visitor.sees('You are booked, Jordan');
    await expectAccessible(visit.element);
  });

  it('is accessible where a time was taken', async () => {
    await reachReview();
    proxy.taken.add('2026-11-25T09:00:00Z');
    await visit.visitor.presses('Book it');
    await visit.visitor.sees('Someone just took');
    await expectAccessible(visit.element);
  });

  it('is made by keyboard alone', async () => {
    const { visitor } = visit;
    const enters = async (name: string | RegExp) => {
      (await visitor.button(name)).focus();
      await sendKeys({ press: 'Enter' });
    };
    await enters(/Calm month/);
    await visit.isAt('When would you like to come?');
    // The heading has the focus: the package's description comes next, then its first button.
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await visit.isAt('When suits you?');
    await enters(/^10:00/);
    await visit.isAt('When would you like to come?');
    await enters('Change Wed 25 Nov, 10:00');
    await visit.isAt('When suits you?');
    await enters('Back');
    await visit.isAt('When would you like to come?');
    await enters('Remove Wed 25 Nov, 10:00');
    const add = await visitor.button('Choose a time for Massage');
    await visitor.until(() => add.matches(':focus'), 'the button in focus');
    await sendKeys({ press: 'Enter' });
    await visit.isAt('When suits you?');
    await enters(/^15:30/);
    await visit.isAt('When would you like to come?');
    await enters('Continue');
    await visit.isAt('Who is coming?');
    await typeDetails(visitor);
    await sendKeys({ press: 'Enter' });
    await visit.isAt('Is this right?');
    await enters('Book it');
    await visitor.sees('You are booked, Jordan');
    expect(sent()[0]).to.deep.include({
      appointments: [{ serviceId: 2, startsAt: '2026-11-25T14:30:00Z' }],
    });
  });

  it('comes back to the appointment whose time was taken, and does not go on with it', async () => {
    const { visitor } = visit;
    await visit.opens(/Calm month/);
    await visit.chooses('Choose a time for Massage', /^10:00/);
    await visit.chooses('Choose a time for Consultation', /^13:00/);
    await goesOn();
    proxy.taken.add('2026-11-25T12:00:00Z');
    await visitor.presses('Book it');
    await visit.isAt('When would you like to come?');
    await visitor.sees(
      'Someone just took Wed 25 Nov, 13:00. Choose another time for it, or remove it.',
    );
    await visitor.presses('Continue');
    const change = await visitor.button('Change Wed 25 Nov, 13:00');
    await visitor.until(() => change.matches(':focus'), 'the button in focus');
  });

  it('is booked at another time where its time was taken, with nothing typed lost', async () => {
    const { visitor } = visit;
    await reachReview();
    proxy.taken.add('2026-11-25T09:00:00Z');
    await visitor.presses('Book it');
    await visit.chooses('Change Wed 25 Nov, 10:00', /^15:30/);
    await visitor.presses('Continue');
    expect((await visitor.field('First name')).value).to.equal('Jordan');
    await visitor.presses('Review');
    await visitor.presses('Book it');
    await visitor.sees('You are booked, Jordan');
    expect(sent().at(-1)).to.deep.include({
      appointments: [{ serviceId: 2, startsAt: '2026-11-25T14:30:00Z' }],
    });
    const [first, second] = proxy.bookings.map(({ key }) => key);
    expect(first).not.to.equal(second);
  });

  it('says that the package is gone, and shows the others as they are now', async () => {
    const { visitor } = visit;
    await reachReview();
    proxy.catalogDifference = { packages: [aPackage({ id: 5, name: 'Calm year' })] };
    proxy.troubles.push({ path: '/v1/bookings', code: 'package-unavailable' });
    await visitor.presses('Book it');
    await visitor.presses('Show all packages');
    await visitor.button(/Calm year/);
    expect(visitor.buttons(/Calm month/)).to.have.length(0);
  });

  it('says that one person can have no more of it', async () => {
    const { visitor } = visit;
    await reachReview();
    proxy.troubles.push({ path: '/v1/bookings', code: 'limit-reached' });
    await visitor.presses('Book it');
    await visitor.sees('You already have as many of this package as one person can have.');
    await visitor.presses('See other packages');
    await visit.isAt('Which package suits you?');
  });

  it('asks again where it costs another sum by now', async () => {
    const { visitor } = visit;
    await reachReview();
    const more = { totalMinor: 30000, lines: [{ kind: 'package', amountMinor: 30000 } as const] };
    proxy.troubles.push({ path: '/v1/bookings', code: 'price-changed', more });
    await visitor.presses('Book it');
    await visitor.sees('It is now $300.00 instead of $285.00.');
    await visitor.presses('Book it for $300.00');
    await visitor.sees('You are booked, Jordan');
    expect(sent().at(-1)).to.include({ expectedTotalMinor: 30000 });
  });

  it('takes a code that holds for the package', async () => {
    visit.element.remove();
    proxy.siteDifference = { kinds: ['package'], coupons: true };
    proxy.coupons.push({ code: 'CALM10', percent: 10, minor: 0, uses: 1 });
    visit = new PackageVisit();
    await reachReview();
    await visit.visitor.presses('Have a code?');
    await visit.visitor.types('Your code', 'CALM10');
    await visit.visitor.presses('Apply');
    await visit.visitor.sees(/Total, paid on site ?\$256\.50/);
    expect(proxy.couponsAsked[0]).to.include({ kind: 'package', id: 3 });
  });

  it('is bought without a time where all of it can be booked later', async () => {
    visit.element.remove();
    const items = [anItem({ scheduleNow: { min: 0, max: 0 } })];
    proxy.catalogDifference = { packages: [aPackage({ items, expiry: null })] };
    visit = new PackageVisit();
    const { visitor } = visit;
    await visit.opens(/Calm month/);
    await visitor.sees('Its times are chosen later.');
    expect(visitor.buttons(/Choose/)).to.have.length(0);
    await visitor.presses('Continue');
    await typeDetails(visitor);
    await visitor.presses('Review');
    await visitor.presses('Book it');
    await visitor.sees('You are booked, Jordan');
    await visitor.sees(/Later ?3 × Massage/);
    expect(sent()[0]).to.deep.include({ appointments: [] });
  });
});
