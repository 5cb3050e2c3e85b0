import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { expectAccessible } from '../support/accessible.js';
import { reachTime, typeDetails, WidgetPage } from '../support/booking-widget.js';

describe('the clocks of a booking', () => {
  let page: WidgetPage;

  beforeEach(() => {
    page = new WidgetPage();
  });

  afterEach(() => page.close());

  it('L21: shows both clocks to somebody elsewhere, and sends the same instant', async () => {
    page.open('America/New_York');
    await page.visitor.presses(/Consultation/);
    await page.visitor.sees('Times in New York (Eastern Standard Time, UTC−5). The small ');
    await page.visitor.sees(': Belgrade (Central European Standard Time, UTC+1).');
    await page.visitor.presses('03:30, 09:30 Belgrade');
    await typeDetails(page.visitor);
    await page.visitor.presses('Review');
    await page.visitor.sees(/Wednesday,? 25 November 2026, 03:30 in New York/);
    await page.visitor.sees(/Wednesday,? 25 November 2026, 09:30 in Belgrade/);
    await page.visitor.presses('Book it');
    await page.visitor.sees('You are booked');
    expect(page.proxy.bookings[0]?.request).to.include({
      startsAt: '2026-11-25T08:30:00Z',
      timeZone: 'America/New_York',
    });
  });

  it('moves the times to another zone when it is chosen', async () => {
    page.open();
    await reachTime(page.visitor);
    await page.visitor.sees('All times: Belgrade (Central European Standard Time, UTC+1).');
    await page.visitor.presses('Change time zone');
    await page.visitor.types('Show times in', 'kyoto');
    await page.visitor.sees('same time as Tokyo');
    await sendKeys({ press: 'Enter' });
    await page.visitor.sees('Times in Tokyo (Japan Standard Time, UTC+9).');
    await page.visitor.button('17:30, 09:30 Belgrade');
  });

  it('shows one’s own time small beside the place’s, and hears each time as one sentence', async () => {
    page.open('');
    await page.visitor.presses(/^.*Massage/);
    await page.visitor.presses('Continue');
    page.element.timeZone = 'Asia/Tokyo';
    await page.visitor.button('17:30, 09:30 Belgrade, $90.00');
    await expectAccessible(page.element);
    page.element.timeZone = '';
    await page.visitor.button('09:30, $90.00');
  });

  for (const deviceNow of [
    '2026-11-23T04:00:00Z',
    '2026-11-26T04:00:00Z',
    '2027-02-10T12:00:00Z',
  ]) {
    it(`L17: begins where the proxy says, however wrong the device’s clock is: ${deviceNow}`, async () => {
      Date.now = () => Date.parse(deviceNow);
      page.open();
      await reachTime(page.visitor);
      await page.visitor.sees('November 2026');
      await page.visitor.sees(/Wednesday,? 25 November/);
      const [days] = page.visitor.all('amelia-month-calendar');
      expect(days?.shadowRoot?.querySelector('[aria-current=date]')?.textContent).to.include('24');
    });
  }

  it('goes on by the customer’s clock where the browser does not know the site’s zone', async () => {
    page.proxy.siteDifference = { timeZone: 'Moon/Tranquility' };
    page.open('');
    await reachTime(page.visitor);
    await page.visitor.sees('All times: Belgrade (Central European Standard Time, UTC+1).');
  });

  it('goes on by the site’s clock where the proxy does not know the device’s zone', async () => {
    page.proxy.troubles.push({
      path: '/v1/availability',
      code: 'invalid-input',
      pointer: '/timeZone',
    });
    page.open('Asia/Tokyo');
    await reachTime(page.visitor);
    await page.visitor.presses(/^09:30/);
    await typeDetails(page.visitor);
    await page.visitor.presses('Review');
    await page.visitor.presses('Book it');
    await page.visitor.sees('You are booked, Jordan');
    expect(page.proxy.bookings[0]?.request.timeZone).to.equal('Europe/Belgrade');
  });
});
