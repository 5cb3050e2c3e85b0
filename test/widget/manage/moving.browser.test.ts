import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { expectAccessible } from '../../support/accessible.js';
import { aManaged, aToken } from '../../support/fake-managed.js';
import { ManagePage } from '../../support/manage-widget.js';

describe('<amelia-manage> moves an appointment', () => {
  let page: ManagePage;

  beforeEach(async () => {
    page = new ManagePage();
    page.open();
    await page.visitor.sees('Your booking');
  });

  afterEach(() => page.close());

  async function reachReview() {
    await page.visitor.presses('Choose another time');
    await page.visitor.presses(/^13:00/);
    await page.visitor.sees('Move it to this time?');
  }

  it('to a time of the calendar, with old and new side by side, accessible on every screen', async () => {
    const moved: Event[] = [];
    page.element.addEventListener('amelia-rescheduled', (event) => moved.push(event));
    await expectAccessible(page.element);
    await page.visitor.presses('Choose another time');
    await page.visitor.until(
      () => page.visitor.focusedHeading === 'When suits you better?',
      'the heading',
    );
    await page.visitor.button(/^13:00/);
    await expectAccessible(page.element);
    await page.visitor.presses(/^13:00/);
    await page.visitor.sees(/From Tuesday,? 15 December 2026, 09:30 in Belgrade/);
    await page.visitor.sees(/To Tuesday,? 15 December 2026, 13:00 in Belgrade/);
    await expectAccessible(page.element);
    await page.visitor.presses('Move it');
    await page.visitor.sees('Your booking is moved');
    await page.visitor.sees(/15 December 2026, 13:00 in Belgrade/);
    await expectAccessible(page.element);
    expect(page.proxy.managed.changes).to.deep.equal([
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
    await page.visitor.presses('Choose another time');
    const present = await page.visitor.button(/^09:30/);
    expect(present.getAttribute('aria-disabled')).to.equal('true');
    present.click();
    await page.visitor.presses(/^10:00/);
    await page.visitor.sees('Move it to this time?');
    expect(page.proxy.managed.changes).to.deep.equal([]);
  });

  it('by keyboard alone', async () => {
    (await page.visitor.button('Choose another time')).focus();
    await sendKeys({ press: 'Enter' });
    (await page.visitor.button(/^10:00/)).focus();
    await sendKeys({ press: 'Enter' });
    await page.visitor.until(
      () => page.visitor.focusedHeading === 'Move it to this time?',
      'the heading',
    );
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await page.visitor.until(
      () => page.visitor.focusedHeading === 'Your booking is moved',
      'the heading',
    );
    expect(page.proxy.managed.changes).to.have.length(1);
  });

  it('and puts the new token in the place of the old one, with nothing to go back to', async () => {
    await reachReview();
    const entries = history.length;
    await page.visitor.presses('Move it');
    await page.visitor.sees('Your booking is moved');
    await page.visitor.until(() => location.hash.includes('moved-'), 'the new token');
    expect(location.hash).not.to.include(aToken('mine'));
    expect(history.length).to.equal(entries);
    await page.visitor.presses('Choose another time');
    await page.visitor.presses(/^10:00/);
    await page.visitor.presses('Move it');
    await page.visitor.until(() => location.hash.includes('T090000Z'), 'the newest token');
    expect(page.proxy.managed.changes[1]?.token).to.equal(aToken('moved-20261215T120000Z'));
  });

  it('once for a double click', async () => {
    await reachReview();
    const move = await page.visitor.button('Move it');
    move.click();
    move.click();
    await page.visitor.sees('Your booking is moved');
    expect(page.proxy.managed.changes).to.have.length(1);
  });

  it('not to a time that went: it stays, and the calendar no longer has that time', async () => {
    await reachReview();
    page.proxy.taken.add('2026-12-15T12:00:00Z');
    await page.visitor.presses('Move it');
    await page.visitor.sees(
      'Tue 15 Dec, 13:00 is not free any more. Your booking stays as it was.',
    );
    await page.visitor.button(/^10:00/);
    await page.visitor.until(() => page.visitor.buttons(/^13:00/).length === 0, 'the time gone');
    await expectAccessible(page.element);
  });

  it('not where it was cancelled meanwhile: that is shown, and not that it can’t be moved', async () => {
    const cancelled = aManaged({ cancelObstacle: 'cancelled', rescheduleObstacle: 'cancelled' });
    cancelled.booking.status = 'canceled';
    cancelled.booking.appointments = cancelled.booking.appointments.map((each) => ({
      ...each,
      status: 'canceled',
    }));
    page.proxy.managed.keep(aToken('mine'), cancelled);
    page.proxy.troubles.push({ path: '/v1/bookings/901/availability', code: 'booking-refused' });
    await page.visitor.presses('Choose another time');
    await page.visitor.sees('Status Cancelled');
    await page.visitor.until(() => page.visitor.focusedHeading === 'Your booking', 'the heading');
    expect(page.visitor.text).not.to.match(/Try again|contact/);
  });

  it('and goes on at the heading where the button went with the line', async () => {
    await reachReview();
    page.proxy.troubles.push({ path: '/reschedule' });
    const move = await page.visitor.button('Move it');
    move.focus();
    move.click();
    await page.visitor.sees('We don’t know whether this went through.');
    await page.visitor.until(
      () => page.visitor.focusedHeading === 'Move it to this time?',
      'the heading',
    );
  });

  it('and where nobody knows whether it went through, asks before anything else', async () => {
    await reachReview();
    page.proxy.troubles.push({ path: '/reschedule', code: 'outcome-unknown' });
    await page.visitor.presses('Move it');
    await page.visitor.sees('We don’t know whether this went through.');
    expect(page.visitor.buttons('Move it')).to.deep.equal([]);
    await expectAccessible(page.element);
    const asked = page.proxy.methods.length;
    await page.visitor.presses('See how it stands');
    await page.visitor.button('Choose another time');
    expect(page.proxy.methods.slice(asked)).to.deep.equal(['GET', 'GET', 'GET']);
    expect(page.proxy.managed.changes).to.deep.equal([]);
  });

  it('not where it is too late by now, and says so', async () => {
    await reachReview();
    page.proxy.troubles.push({ path: '/reschedule', code: 'too-late-to-reschedule' });
    page.proxy.managed.keep(aToken('mine'), aManaged({ rescheduleObstacle: 'too-late' }));
    await page.visitor.presses('Move it');
    await page.visitor.sees('It is too late to move it here. Please contact the business.');
    await page.visitor.sees(
      'It can’t be moved any more: the business wants to know 24 hours before',
    );
    await page.visitor.until(
      () => page.visitor.buttons('Choose another time').length === 0,
      'no button',
    );
  });

  it('or leaves it as it is on the way back', async () => {
    await reachReview();
    await page.visitor.presses('See other times');
    await page.visitor.presses('Back');
    await page.visitor.sees('Your booking');
    expect(page.proxy.methods).not.to.include('POST');
  });
});
