import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { AmeliaManage } from '../../../widget/amelia-manage.js';
import { expectAccessible } from '../../support/accessible.js';
import { aManaged, anAppointment, aPackage, aToken } from '../../support/fake-managed.js';
import { FakeProxy } from '../../support/fake-proxy.js';
import { followLink, leaveLink, openManage } from '../../support/manage-widget.js';
import { Visitor } from '../../support/visitor.js';

describe('<amelia-manage> books the rest of a package', () => {
  let proxy: FakeProxy;
  let element: AmeliaManage;
  let visitor: Visitor;

  beforeEach(() => {
    proxy = new FakeProxy().start();
    followLink(70);
  });

  afterEach(() => {
    element.remove();
    proxy.stop();
    leaveLink();
  });

  async function open(managed = aPackage()) {
    proxy.managed.keep(aToken('mine'), managed);
    element = openManage();
    visitor = new Visitor(element);
    await visitor.sees('Left to book');
  }

  it('and shows what is left of each service, until when, and what is booked', async () => {
    await open();
    await visitor.sees('Three visits');
    await visitor.sees('Consultation 1 of 2 left');
    await visitor.sees('Massage 1 of 1 left');
    await visitor.sees(/They must take place by Monday,? 1 March 2027, 01:00 in Belgrade\./);
    await visitor.sees('Appointments Consultation Tue 15 Dec, 09:30 · Mia Johnson · Main street');
    await expectAccessible(element);
  });

  it('one at a free time: it is in the list, and one less is left', async () => {
    const booked: Event[] = [];
    await open();
    element.addEventListener('amelia-booked', (event) => booked.push(event));
    await visitor.presses('Book one: Consultation');
    await visitor.until(() => visitor.focusedHeading === 'When suits you?', 'the heading');
    await visitor.button(/^10:00/);
    await expectAccessible(element);
    await visitor.presses(/^10:00/);
    await visitor.sees('Is this right? Consultation');
    await expectAccessible(element);
    await visitor.presses('Book it');
    await visitor.sees('Consultation is booked');
    await visitor.sees('Consultation 0 of 2 left');
    expect(visitor.buttons('Book one: Consultation')).to.deep.equal([]);
    await expectAccessible(element);
    expect(proxy.managed.changes).to.deep.equal([
      {
        path: '/v1/purchases/70/appointments',
        token: aToken('mine'),
        body: { serviceId: 1, startsAt: '2026-11-25T09:00:00Z', timeZone: 'Europe/Belgrade' },
      },
    ]);
    expect(booked[0]).to.include({ kind: 'appointment', bookingId: 951, totalMinor: 0 });
  });

  it('with whom and where the customer likes, of those that the package allows', async () => {
    const left = [{ serviceId: 2, left: 1, total: 1, employeeIds: [1, 2], locationIds: [1] }];
    await open(aPackage({ left }));
    await visitor.presses('Book one: Massage');
    await visitor.presses('Ana Petrović');
    expect(visitor.buttons('Old town')).to.deep.equal([]);
    await visitor.until(
      () => proxy.asked.some(({ search }) => search.includes('employee=2')),
      'her times asked for',
    );
  });

  it('at no time when they are at another appointment of it', async () => {
    await open();
    await visitor.presses('Book one: Massage');
    await visitor.presses('Next month');
    await visitor.sees('December 2026');
    await visitor.presses(/^Tuesday,? 15 December 2026/);
    await visitor.button(/^10:00/);
    expect(visitor.buttons(/^0?9:(00|30)/)).to.deep.equal([]);
  });

  it('by keyboard alone', async () => {
    await open();
    (await visitor.button('Book one: Consultation')).focus();
    await sendKeys({ press: 'Enter' });
    (await visitor.button(/^10:00/)).focus();
    await sendKeys({ press: 'Enter' });
    await visitor.until(() => visitor.focusedHeading === 'Is this right?', 'the heading');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await visitor.until(() => visitor.focusedHeading === 'Consultation is booked', 'the heading');
  });

  it('not at a time that went: another can be chosen', async () => {
    await open();
    await visitor.presses('Book one: Consultation');
    await visitor.presses(/^10:00/);
    proxy.taken.add('2026-11-25T09:00:00Z');
    await visitor.presses('Book it');
    await visitor.sees('Wed 25 Nov, 10:00 is not free any more. Nothing was booked.');
    await visitor.button(/^13:00/);
  });

  it('not after it has expired', async () => {
    await open(aPackage({ expiresAt: '2026-11-01T00:00:00Z' }));
    await visitor.sees('They had to take place by');
    expect(visitor.buttons(/^Book one/)).to.deep.equal([]);
  });

  it('and opens each appointment by its own link, with the way back', async () => {
    proxy.managed.keep(
      aToken('first'),
      aManaged({}, { appointments: [anAppointment()], title: 'Consultation' }),
    );
    await open();
    const ways = () => visitor.all('a') as HTMLAnchorElement[];
    (await visitor.until(() => ways()[0], 'the way to it')).click();
    await visitor.button('Choose another time');
    expect(location.hash).to.include(aToken('first'));
    await visitor.sees('Back to Three visits');
    (await visitor.until(() => ways()[0], 'the way back')).click();
    await visitor.sees('Left to book');
  });
});
