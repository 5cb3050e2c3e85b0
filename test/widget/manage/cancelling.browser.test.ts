import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { expectAccessible } from '../../support/accessible.js';
import { aToken } from '../../support/fake-managed.js';
import { ManagePage } from '../../support/manage-widget.js';

describe('<amelia-manage> cancels a booking', () => {
  let page: ManagePage;

  beforeEach(async () => {
    page = new ManagePage();
    page.open();
    await page.visitor.sees('Your booking');
  });

  afterEach(() => page.close());

  const isFocused = (selector: string) =>
    page.visitor.all(selector).some((one) => one.matches(':focus'));

  it('after one question, whose heading has the focus', async () => {
    const cancelled: Event[] = [];
    page.element.addEventListener('amelia-cancelled', (event) => cancelled.push(event));
    await page.visitor.presses('Cancel booking');
    await page.visitor.sees('Cancel this booking? Consultation');
    await page.visitor.until(() => isFocused('#cancel'), 'the heading focused');
    await expectAccessible(page.element);
    await page.visitor.presses('Cancel it');
    await page.visitor.sees('Your booking is cancelled');
    await page.visitor.sees('Status Cancelled');
    await page.visitor.button('Remove from calendar');
    expect(page.visitor.buttons(/another time|Cancel/)).to.deep.equal([]);
    await expectAccessible(page.element);
    expect(page.proxy.managed.changes).to.deep.equal([
      {
        path: '/v1/bookings/901/cancel',
        token: aToken('mine'),
        body: { startsAt: '2026-12-15T08:30:00Z' },
      },
    ]);
    expect(cancelled).to.have.length(1);
  });

  it('by keyboard alone', async () => {
    (await page.visitor.button('Cancel booking')).focus();
    await sendKeys({ press: 'Enter' });
    await page.visitor.until(() => isFocused('#cancel'), 'the heading focused');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await page.visitor.until(
      () => page.visitor.focusedHeading === 'Your booking is cancelled',
      'the heading',
    );
  });

  it('not where the customer keeps it, and gives the focus back', async () => {
    await page.visitor.presses('Cancel booking');
    await page.visitor.presses('Keep it');
    await page.visitor.until(() => isFocused('#start-cancel'), 'the button focused');
    expect(page.proxy.managed.changes).to.deep.equal([]);
  });

  it('once for a double click', async () => {
    await page.visitor.presses('Cancel booking');
    const cancel = await page.visitor.button('Cancel it');
    cancel.click();
    cancel.click();
    await page.visitor.sees('Your booking is cancelled');
    expect(page.proxy.managed.changes).to.have.length(1);
  });

  it('and, where the line is lost, asks how it stands before anything else', async () => {
    await page.visitor.presses('Cancel booking');
    page.proxy.troubles.push({ path: '/cancel' });
    await page.visitor.presses('Cancel it');
    await page.visitor.sees('We don’t know whether this went through.');
    expect(page.visitor.all('.danger').every((button) => !button.checkVisibility())).to.equal(true);
    await page.visitor.presses('See how it stands');
    await page.visitor.button('Cancel booking');
    expect(page.proxy.managed.changes).to.deep.equal([]);
  });

  it('not where it was moved meanwhile: that is told, and then shown', async () => {
    await page.visitor.presses('Cancel booking');
    page.proxy.troubles.push({ path: '/cancel', code: 'time-changed' });
    await page.visitor.presses('Cancel it');
    await page.visitor.sees('Your booking is at another time by now. Nothing was cancelled.');
    await page.visitor.presses('See how it stands');
    await page.visitor.button('Cancel booking');
  });

  it('not where it is too late by now', async () => {
    await page.visitor.presses('Cancel booking');
    page.proxy.troubles.push({ path: '/cancel', code: 'too-late-to-cancel' });
    await page.visitor.presses('Cancel it');
    await page.visitor.sees('It is too late to cancel it here. Please contact the business.');
  });
});
