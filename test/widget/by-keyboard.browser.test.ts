import { expect } from 'chai';
import type { Site } from '../../proxy/contract/site.js';
import { festival } from '../support/attending.js';
import { WidgetPage } from '../support/booking-widget.js';
import { Keyboard } from '../support/keyboard.js';
import { ManagePage } from '../support/manage-widget.js';
import { aPackage } from '../support/studio.js';

describe('a customer without a mouse', () => {
  let page: WidgetPage;
  let keyboard: Keyboard;

  function visit(site: Partial<Site> = {}) {
    page = new WidgetPage();
    page.proxy.siteDifference = site;
    page.proxy.events = [festival];
    page.proxy.catalogDifference = { packages: [aPackage()] };
    page.open();
    keyboard = new Keyboard(page.visitor);
  }

  afterEach(() => page.close());

  const sent = () => page.proxy.bookings.map(({ request }) => request);

  it('books an appointment on another day, sees where the focus is, and mends what was missing', async () => {
    visit();
    await keyboard.tabsTo(/Consultation/);
    keyboard.expectSeenFocus();
    await keyboard.presses('Enter');
    await keyboard.arrives('When suits you?');
    await page.visitor.button(/^09:30/);
    await keyboard.tabsTo(/^Wednesday,? 25 November 2026/);
    keyboard.expectSeenFocus();
    await keyboard.presses('ArrowRight', 'Enter');
    await page.visitor.sees(/Thursday,? 26 November/);
    await keyboard.tabsTo(/^09:30/);
    keyboard.expectSeenFocus();
    await keyboard.presses(' ');
    await keyboard.arrives('Who is coming?');
    await keyboard.enters(/^Review$/);
    await page.visitor.sees('Please tell us your first name.');
    expect(keyboard.focused?.id).to.equal('firstName');
    keyboard.expectSeenFocus();
    for (const text of ['Jordan', 'Parker', 'jordan.parker@example.test']) {
      await keyboard.types(text);
      await keyboard.presses('Tab');
    }
    await keyboard.enters(/^Review$/);
    await keyboard.arrives('Is this right?');
    await keyboard.enters(/^Book it$/);
    await keyboard.arrives('You are booked, Jordan');
    expect(page.proxy.bookedStarts).to.deep.equal(['2026-11-26T08:30:00Z']);
  });

  it('chooses with whom and where by arrow keys, and comes back with all of it kept', async () => {
    visit();
    await keyboard.enters(/Massage/);
    await keyboard.arrives('How would you like it?');
    await keyboard.tabsTo(/Anyone/);
    await keyboard.presses('ArrowDown', 'ArrowDown');
    await keyboard.enters(/^Continue$/);
    await keyboard.arrives('When suits you?');
    await keyboard.enters(/^Back$/);
    await keyboard.arrives('How would you like it?');
    await keyboard.tabsTo(/Ana Petrović/);
    expect((keyboard.focused as HTMLInputElement).checked).to.equal(true);
  });

  it('takes a time of the next month, in another time zone', async () => {
    visit();
    await keyboard.enters(/Consultation/);
    await keyboard.arrives('When suits you?');
    await page.visitor.button(/^09:30/);
    await keyboard.tabsTo(/^Wednesday,? 25 November 2026/);
    await keyboard.presses('PageDown');
    await page.visitor.sees('December 2026');
    await keyboard.presses('ArrowLeft', 'Enter');
    await page.visitor.sees(/Thursday,? 24 December/);
    await keyboard.enters(/^Change time zone$/);
    await page.visitor.until(() => keyboard.focused?.role === 'combobox', 'the list of zones');
    await keyboard.types('tokyo');
    await keyboard.presses('Enter');
    await page.visitor.sees('Tokyo (Japan Standard Time, UTC+9)');
    await keyboard.tabsTo(/^Back$/);
  });

  it('attends an event, with as many tickets as the arrow keys say', async () => {
    visit({ kinds: ['event'] });
    await keyboard.enters(/Festival/);
    await keyboard.arrives('Festival');
    await keyboard.tabsTo(/^Adult$/);
    await keyboard.presses('ArrowUp', 'ArrowUp');
    await keyboard.enters(/^Child: one more$/);
    await keyboard.enters(/^Continue$/);
    await keyboard.arrives('Who is coming?');
    await keyboard.typesDetails();
    await keyboard.arrives('Is this right?');
    await keyboard.enters(/^Book it$/);
    await keyboard.arrives('You are booked, Jordan');
    expect(sent()[0]).to.deep.include({
      kind: 'event',
      tickets: [
        { id: 1, quantity: 2 },
        { id: 2, quantity: 1 },
      ],
    });
  });

  it('buys a package and gives its first appointment a time', async () => {
    visit({ kinds: ['package'] });
    await keyboard.enters(/Calm month/);
    await keyboard.arrives('When would you like to come?');
    await keyboard.enters(/^Choose a time for Massage$/);
    await keyboard.arrives('When suits you?');
    await keyboard.enters(/^10:00/);
    await keyboard.arrives('When would you like to come?');
    await keyboard.enters(/^Continue$/);
    await keyboard.arrives('Who is coming?');
    await keyboard.typesDetails();
    await keyboard.arrives('Is this right?');
    await keyboard.enters(/^Book it$/);
    await keyboard.arrives('You are booked, Jordan');
    expect(sent()[0]).to.deep.include({
      kind: 'package',
      appointments: [{ serviceId: 2, startsAt: '2026-11-25T09:00:00Z' }],
    });
  });
});

describe('a customer without a mouse, with a booking', () => {
  let page: ManagePage;
  let keyboard: Keyboard;

  beforeEach(async () => {
    page = new ManagePage();
    page.open();
    keyboard = new Keyboard(page.visitor);
  });

  afterEach(() => page.close());

  it('moves it', async () => {
    await keyboard.enters(/^Choose another time$/);
    await keyboard.arrives('When suits you better?');
    await keyboard.enters(/^13:00/);
    await keyboard.arrives('Move it to this time?');
    await keyboard.enters(/^Move it$/);
    await keyboard.arrives('Your booking is moved');
    expect(page.proxy.managed.changes.map(({ path }) => path)).to.deep.equal([
      '/v1/bookings/901/reschedule',
    ]);
  });

  it('cancels it, after it was nearly kept', async () => {
    await keyboard.enters(/^Cancel booking$/);
    await keyboard.enters(/^Keep it$/);
    await page.visitor.until(() => keyboard.focused?.id === 'start-cancel', 'the button in focus');
    await keyboard.presses('Enter');
    await keyboard.enters(/^Cancel it$/);
    await keyboard.arrives('Your booking is cancelled');
    expect(page.proxy.managed.changes.map(({ path }) => path)).to.deep.equal([
      '/v1/bookings/901/cancel',
    ]);
  });
});
