import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { AmeliaManage } from '../../../widget/amelia-manage.js';
import { expectAccessible } from '../../support/accessible.js';
import { aManaged, aToken } from '../../support/fake-managed.js';
import { FakeProxy } from '../../support/fake-proxy.js';
import { followLink, leaveLink, openManage } from '../../support/manage-widget.js';
import { Visitor } from '../../support/visitor.js';

describe('<amelia-manage> cancels a booking', () => {
  let proxy: FakeProxy;
  let element: AmeliaManage;
  let visitor: Visitor;

  beforeEach(async () => {
    proxy = new FakeProxy().start();
    proxy.managed.keep(aToken('mine'), aManaged());
    followLink();
    element = openManage();
    visitor = new Visitor(element);
    await visitor.sees('Your booking');
  });

  afterEach(() => {
    element.remove();
    proxy.stop();
    leaveLink();
  });

  const isFocused = (selector: string) =>
    visitor.all(selector).some((one) => one.matches(':focus'));

  it('after one question, whose heading has the focus', async () => {
    const cancelled: Event[] = [];
    element.addEventListener('amelia-cancelled', (event) => cancelled.push(event));
    await visitor.presses('Cancel booking');
    await visitor.sees('Cancel this booking? Consultation');
    await visitor.until(() => isFocused('#cancel'), 'the heading focused');
    await expectAccessible(element);
    await visitor.presses('Cancel it');
    await visitor.sees('Your booking is cancelled');
    await visitor.sees('Status Cancelled');
    await visitor.button('Remove from calendar');
    expect(visitor.buttons(/another time|Cancel/)).to.deep.equal([]);
    await expectAccessible(element);
    expect(proxy.managed.changes).to.deep.equal([
      { path: '/v1/bookings/901/cancel', token: aToken('mine'), body: {} },
    ]);
    expect(cancelled).to.have.length(1);
  });

  it('by keyboard alone', async () => {
    (await visitor.button('Cancel booking')).focus();
    await sendKeys({ press: 'Enter' });
    await visitor.until(() => isFocused('#cancel'), 'the heading focused');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await visitor.until(
      () => visitor.focusedHeading === 'Your booking is cancelled',
      'the heading',
    );
  });

  it('not where the customer keeps it, and gives the focus back', async () => {
    await visitor.presses('Cancel booking');
    await visitor.presses('Keep it');
    await visitor.until(() => isFocused('#start-cancel'), 'the button focused');
    expect(proxy.managed.changes).to.deep.equal([]);
  });

  it('once for a double click', async () => {
    await visitor.presses('Cancel booking');
    const cancel = await visitor.button('Cancel it');
    cancel.click();
    cancel.click();
    await visitor.sees('Your booking is cancelled');
    expect(proxy.managed.changes).to.have.length(1);
  });

  it('and, where the line is lost, asks how it stands before anything else', async () => {
    await visitor.presses('Cancel booking');
    proxy.troubles.push({ path: '/cancel' });
    await visitor.presses('Cancel it');
    await visitor.sees('We don’t know whether this went through.');
    expect(visitor.all('.danger').every((button) => !button.checkVisibility())).to.equal(true);
    await visitor.presses('See how it stands');
    await visitor.button('Cancel booking');
    expect(proxy.managed.changes).to.deep.equal([]);
  });

  it('not where it is too late by now', async () => {
    await visitor.presses('Cancel booking');
    proxy.troubles.push({ path: '/cancel', code: 'too-late-to-cancel' });
    await visitor.presses('Cancel it');
    await visitor.sees('It is too late to cancel it here. Please contact the business.');
  });
});
