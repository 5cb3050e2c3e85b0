import { expect } from 'chai';
import type { Receipt } from '../../../proxy/contract/booking.js';
import type { BookingView } from '../../../widget/flow/booking-view.js';
import { expectAccessible } from '../../support/accessible.js';
import { findLink, showReceipt } from '../../support/after-booking-page.js';
import { FakeProxy } from '../../support/fake-proxy.js';
import { anAppointment, aReceipt } from '../../support/receipt.js';
import { SavedFiles } from '../../support/saved-files.js';
import { aServiceView } from '../../support/view.js';
import { Visitor } from '../../support/visitor.js';

describe('<amelia-after-booking>', () => {
  let proxy: FakeProxy;
  let element: HTMLElement;
  let visitor: Visitor;
  let saved: SavedFiles;

  async function show(receipt: Partial<Receipt> = {}, difference: Partial<BookingView> = {}) {
    element = await showReceipt(aReceipt(receipt), difference);
    visitor = new Visitor(element);
  }

  const link = (name: string | RegExp) => findLink(visitor, name);

  beforeEach(() => {
    proxy = new FakeProxy().start();
    saved = new SavedFiles().start();
  });

  afterEach(() => {
    element.remove();
    saved.stop();
    proxy.stop();
  });

  it('saves the file that the proxy makes, for whoever has the booking’s token', async () => {
    await show();
    await visitor.presses('Add to calendar');
    const file = await visitor.until(() => saved.files[0], 'a saved file');
    expect(file.name).to.equal('booking.ics');
    expect(await file.text).to.equal('BEGIN:VCALENDAR of /v1/bookings/9/calendar.ics');
    expect(proxy.asked.map(({ href }) => href)).to.deep.equal([
      'https://book.example.test/v1/bookings/9/calendar.ics',
    ]);
  });

  it('says that there is no file, and tries again when it is asked to', async () => {
    proxy.troubles.push({ path: '/calendar.ics', code: 'upstream-unavailable' });
    await show();
    await visitor.presses('Add to calendar');
    await visitor.sees('The calendar file could not be made. Please try again.');
    expect(saved.files).to.deep.equal([]);
    await visitor.presses('Add to calendar');
    await visitor.until(() => saved.files[0], 'a saved file');
    await visitor.until(() => !visitor.text.includes('could not be made'), 'no more failure');
  });

  it('asks nobody for anything before a link is followed', async () => {
    await show();
    await visitor.sees('Google Calendar');
    expect(proxy.asked).to.deep.equal([]);
    expect(visitor.all('img, iframe, link, script')).to.deep.equal([]);
  });

  it('fills in Google’s page for a new entry, in UTC', async () => {
    await show({ appointments: [anAppointment({ title: 'Massage & tea, 50+' })] });
    const google = link('Google Calendar');
    const { origin, pathname, searchParams } = new URL(google?.href ?? '');
    expect(origin + pathname).to.equal('https://calendar.google.com/calendar/render');
    expect(Object.fromEntries(searchParams)).to.deep.equal({
      action: 'TEMPLATE',
      text: 'Massage & tea, 50+',
      dates: '20261214T080000Z/20261214T090000Z',
      location: 'Main street 5',
      details: 'Mia Johnson',
    });
    expect(google?.target).to.equal('_blank');
    expect(google?.rel).to.equal('noopener noreferrer');
    expect(google?.ariaLabel).to.equal('Add to Google Calendar, opens in a new tab');
  });

  it('fills in Outlook’s page, where a plus would stay a plus', async () => {
    await show({ appointments: [anAppointment({ title: 'Massage & tea, 50+' })] });
    const { href = '' } = link('Outlook') ?? {};
    expect(href).to.match(/^https:\/\/outlook\.live\.com\/calendar\/0\/deeplink\/compose\?/);
    expect(href).not.to.include('+');
    expect(Object.fromEntries(new URL(href).searchParams)).to.deep.equal({
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: 'Massage & tea, 50+',
      startdt: '2026-12-14T08:00:00Z',
      enddt: '2026-12-14T09:00:00Z',
      location: 'Main street 5',
      body: 'Mia Johnson',
    });
  });

  it('takes both pages the address along that the screen tells', async () => {
    await show({ appointments: [anAppointment({ location: 'Old town' })] });
    for (const name of ['Google Calendar', 'Outlook']) {
      const { searchParams } = new URL(link(name)?.href ?? '');
      expect(searchParams.get('location')).to.equal('Old town, Kralja Petra 8');
    }
  });

  it('says nothing of an employee or a place that is not known', async () => {
    await show({ appointments: [anAppointment({ employee: null, location: null })] });
    expect(link('Google Calendar')?.href).not.to.match(/details|location|null/);
    expect(link('Outlook')?.href).not.to.match(/body|location|null/);
  });

  it('tells other companies nothing of the person, and not the way back', async () => {
    await show();
    for (const name of ['Google Calendar', 'Outlook']) {
      expect(link(name)?.href).not.to.match(/Jordan|Parker|example|token/i);
    }
  });

  it('has one file for several dates, as those pages take one at a time', async () => {
    await show({ appointments: [anAppointment(), anAppointment({ bookingId: 10 })] });
    await visitor.button('Add to calendar');
    expect(link('Google Calendar')).to.equal(undefined);
    expect(link('Outlook')).to.equal(undefined);
  });

  it('still has the links where nothing opens the booking', async () => {
    await show({ manage: null });
    expect(visitor.buttons(/./)).to.deep.equal([]);
    expect(link('Google Calendar')).not.to.equal(undefined);
    expect(link(/cancel/)).to.equal(undefined);
    await expectAccessible(element);
  });

  it('has nothing for a calendar while nothing of a package is booked', async () => {
    await show({ kind: 'package', appointments: [] });
    expect(visitor.buttons('Add to calendar')).to.deep.equal([]);
    expect(link('See it or book the rest')).not.to.equal(undefined);
  });

  it('is accessible', async () => {
    await show();
    await expectAccessible(element);
  });

  it('says it in the page’s own words', async () => {
    const { strings } = aServiceView();
    const wayBack = { calendar: 'Save the date', copy: 'Take the link' };
    await show({}, { strings: { ...strings, wayBack } });
    await visitor.button('Save the date');
    await visitor.button('Take the link');
    await visitor.sees('Change or cancel it');
  });
});
