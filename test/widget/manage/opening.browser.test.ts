import { expect } from 'chai';
import type { AmeliaManage } from '../../../widget/amelia-manage.js';
import { expectAccessible } from '../../support/accessible.js';
import { openWidget } from '../../support/booking-widget.js';
import { aManaged, aToken } from '../../support/fake-managed.js';
import { FakeProxy } from '../../support/fake-proxy.js';
import { followLink, leaveLink, ManagePage, openManage } from '../../support/manage-widget.js';
import { Visitor } from '../../support/visitor.js';

describe('a link to a booking', () => {
  let proxy: FakeProxy;
  let element: HTMLElement;
  let visitor: Visitor;

  beforeEach(() => {
    proxy = new FakeProxy().start();
    proxy.managed.keep(aToken('mine'), aManaged());
  });

  afterEach(() => {
    element.remove();
    proxy.stop();
    leaveLink();
  });

  function open(): AmeliaManage {
    const opened = openManage();
    element = opened;
    visitor = new Visitor(opened);
    return opened;
  }

  it('is asked for where the page was opened without one, and nobody is asked anything', async () => {
    open();
    await visitor.sees('Open this page by the link that you were given when you booked.');
    expect(proxy.asked).to.deep.equal([]);
    await expectAccessible(element);
  });

  it('that comes later opens its booking', async () => {
    open();
    await visitor.sees('Open this page by the link');
    followLink();
    await visitor.button('Choose another time');
  });

  it('may come from the page itself, by a property', async () => {
    const opened = open();
    opened.link = { id: 901, token: aToken('mine') };
    await visitor.button('Choose another time');
    expect(location.hash).to.equal('');
  });

  it('that was changed on its way opens nothing, and says so', async () => {
    followLink(901, aToken('forged'));
    open();
    await visitor.sees('This link does not open a booking.');
    expect(visitor.buttons('Try again')).to.deep.equal([]);
    await expectAccessible(element);
  });

  for (const [code, sentence] of [
    ['token-expired', 'This link is too old to open the booking.'],
    ['not-found', 'The business does not have this booking any more.'],
  ] as const) {
    it(`that leads to nothing any more says so: ${code}`, async () => {
      proxy.troubles.push({ path: '/v1/bookings/901', code });
      followLink();
      open();
      await visitor.sees(sentence);
      await expectAccessible(element);
    });
  }

  it('opens on the next try where the network was gone', async () => {
    proxy.troubles.push({ path: '/v1/bookings/901' });
    followLink();
    open();
    await visitor.sees('We can’t reach the booking service.');
    await visitor.presses('Try again');
    await visitor.button('Choose another time');
  });

  it('of before a move shows where the booking is now', async () => {
    const key = { id: 901, token: aToken('mine') };
    const page = open();
    page.link = key;
    await visitor.presses('Choose another time');
    await visitor.presses(/^13:00/);
    await visitor.presses('Move it');
    await visitor.sees('Your booking is moved');
    element.remove();
    followLink();
    open();
    await visitor.sees(/15 December 2026, 13:00 in Belgrade/);
  });

  it('shows the booking in place of the flow, and the flow again after it', async () => {
    followLink();
    element = openWidget();
    visitor = new Visitor(element);
    await visitor.button('Choose another time');
    expect(visitor.text).not.to.include('What would you like to book?');
    await expectAccessible(element);
    location.hash = '';
    await visitor.sees('What would you like to book?');
  });

  it('takes the page’s own words in place of the widget’s', async () => {
    followLink();
    open().strings = { move: { action: 'Termin verschieben' } };
    await visitor.button('Termin verschieben');
    await visitor.button('Cancel booking');
  });
});

describe('the calendar file of a booking', () => {
  it('is fetched by its token and saved', async () => {
    const page = new ManagePage();
    page.open();
    const saved: string[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(this.download);
    };
    await page.visitor.presses('Add to calendar');
    await page.visitor.until(() => saved.length > 0, 'the file saved');
    page.proxy.troubles.push({ path: '/calendar.ics' });
    await page.visitor.presses('Add to calendar');
    await page.visitor.sees('The calendar file could not be made.');
    expect(saved).to.deep.equal(['booking.ics']);
    HTMLAnchorElement.prototype.click = click;
    page.close();
  });
});
