import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { AmeliaManage } from '../../../widget/amelia-manage.js';
import { expectAccessible } from '../../support/accessible.js';
import { aManaged, aToken } from '../../support/fake-managed.js';
import { FakeProxy } from '../../support/fake-proxy.js';
import { followLink, leaveLink, openManage } from '../../support/manage-widget.js';
import { Visitor } from '../../support/visitor.js';

describe('<amelia-manage> moves an appointment', () => {
  let proxy: FakeProxy;
  let element: AmeliaManage;
  let visitor: Visitor;

  beforeEach(() => {
    proxy = new FakeProxy().start();
    proxy.managed.keep(aToken('mine'), aManaged());
    followLink();
  });

  afterEach(() => {
    element.remove();
    proxy.stop();
    leaveLink();
  });

  async function open() {
    element = openManage();
    visitor = new Visitor(element);
    await visitor.sees('Your booking');
  }

  async function reachReview() {
    await open();
    await visitor.presses('Choose another time');
    await visitor.presses(/^13:00/);
    await visitor.sees('Move it to this time?');
  }

  it('to a time of the calendar, with old and new side by side, accessible on every screen', async () => {
    const moved: Event[] = [];
    await open();
    element.addEventListener('amelia-rescheduled', (event) => moved.push(event));
    await expectAccessible(element);
    await visitor.presses('Choose another time');
    await visitor.until(() => visitor.focusedHeading === 'When suits you better?', 'the heading');
    await visitor.button(/^13:00/);
    await expectAccessible(element);
    await visitor.presses(/^13:00/);
    await visitor.sees(/From Tuesday,? 15 December 2026, 09:30 in Belgrade/);
    await visitor.sees(/To Tuesday,? 15 December 2026, 13:00 in Belgrade/);
    await expectAccessible(element);
    await visitor.presses('Move it');
    await visitor.sees('Your booking is moved');
    await visitor.sees(/15 December 2026, 13:00 in Belgrade/);
    await expectAccessible(element);
    expect(proxy.managed.changes).to.deep.equal([
      {
        path: '/v1/bookings/901/reschedule',
        token: aToken('mine'),
        body: { startsAt: '2026-12-15T12:00:00Z', timeZone: 'Europe/Belgrade' },
      },
    ]);
    expect(moved).to.have.length(1);
    expect(JSON.stringify(moved[0])).not.to.include('Jordan');
  });

  it('and shows the booked time as the present one, which can’t be chosen', async () => {
    await open();
    await visitor.presses('Choose another time');
    const present = await visitor.button(/^09:30/);
    expect(present.getAttribute('aria-disabled')).to.equal('true');
    present.click();
    await visitor.presses(/^10:00/);
    await visitor.sees('Move it to this time?');
    expect(proxy.managed.changes).to.deep.equal([]);
  });

  it('by keyboard alone', async () => {
    await open();
    (await visitor.button('Choose another time')).focus();
    await sendKeys({ press: 'Enter' });
    (await visitor.button(/^10:00/)).focus();
    await sendKeys({ press: 'Enter' });
    await visitor.until(() => visitor.focusedHeading === 'Move it to this time?', 'the heading');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await visitor.until(() => visitor.focusedHeading === 'Your booking is moved', 'the heading');
    expect(proxy.managed.changes).to.have.length(1);
  });

  it('and puts the new token in the place of the old one, with nothing to go back to', async () => {
    await reachReview();
    const entries = history.length;
    await visitor.presses('Move it');
    await visitor.sees('Your booking is moved');
    await visitor.until(() => location.hash.includes('moved-'), 'the new token');
    expect(location.hash).not.to.include(aToken('mine'));
    expect(history.length).to.equal(entries);
    await visitor.presses('Choose another time');
    await visitor.presses(/^10:00/);
    await visitor.presses('Move it');
    await visitor.until(() => location.hash.includes('T090000Z'), 'the newest token');
    expect(proxy.managed.changes[1]?.token).to.equal(aToken('moved-20261215T120000Z'));
  });

  it('once for a double click', async () => {
    await reachReview();
    const move = await visitor.button('Move it');
    move.click();
    move.click();
    await visitor.sees('Your booking is moved');
    expect(proxy.managed.changes).to.have.length(1);
  });

  it('not to a time that went: it stays, and the calendar no longer has that time', async () => {
    await reachReview();
    proxy.taken.add('2026-12-15T12:00:00Z');
    await visitor.presses('Move it');
    await visitor.sees('Tue 15 Dec, 13:00 is not free any more. Your booking stays as it was.');
    await visitor.button(/^10:00/);
    await visitor.until(() => visitor.buttons(/^13:00/).length === 0, 'the time gone');
    await expectAccessible(element);
  });

  it('and where nobody knows whether it went through, asks before anything else', async () => {
    await reachReview();
    proxy.troubles.push({ path: '/reschedule', code: 'outcome-unknown' });
    await visitor.presses('Move it');
    await visitor.sees('We don’t know whether this went through.');
    expect(visitor.buttons('Move it')).to.deep.equal([]);
    await expectAccessible(element);
    const asked = proxy.methods.length;
    await visitor.presses('See how it stands');
    await visitor.button('Choose another time');
    expect(proxy.methods.slice(asked)).to.deep.equal(['GET', 'GET', 'GET']);
    expect(proxy.managed.changes).to.deep.equal([]);
  });

  it('not where it is too late by now, and says so', async () => {
    await reachReview();
    proxy.troubles.push({ path: '/reschedule', code: 'too-late-to-reschedule' });
    proxy.managed.keep(aToken('mine'), aManaged({ rescheduleObstacle: 'too-late' }));
    await visitor.presses('Move it');
    await visitor.sees('It is too late to move it here. Please contact the business.');
    await visitor.sees('It can’t be moved any more: the business wants to know 24 hrs before');
    await visitor.until(() => visitor.buttons('Choose another time').length === 0, 'no button');
  });

  it('or leaves it as it is on the way back', async () => {
    await reachReview();
    await visitor.presses('See other times');
    await visitor.presses('Back');
    await visitor.sees('Your booking');
    expect(proxy.methods).not.to.include('POST');
  });
});
