import { expect } from 'chai';
import type { BookedAppointment, Receipt } from '../../../proxy/contract/booking.js';
import type { BookingView } from '../../../widget/flow/booking-view.js';
import '../../../widget/steps/after-booking.js';
import { expectAccessible } from '../../support/accessible.js';
import { FakeProxy } from '../../support/fake-proxy.js';
import { aServiceView } from '../../support/view.js';
import { Visitor } from '../../support/visitor.js';

const manage = { token: 'a-token-of-thirty-two-characters', expiresAt: '2027-11-24T10:00:00Z' };
const hash = `#amelia-manage=901.${manage.token}`;

function anAppointment(difference: Partial<BookedAppointment> = {}): BookedAppointment {
  return {
    bookingId: 901,
    title: 'Massage & tea, 50+',
    startsAt: '2026-11-25T08:30:00Z',
    endsAt: '2026-11-25T09:30:00Z',
    employee: 'Mia Johnson',
    location: 'Main street',
    ...difference,
  };
}

function aReceipt(difference: Partial<Receipt> = {}): Receipt {
  return {
    id: 901,
    kind: 'appointment',
    status: 'approved',
    title: 'Massage & tea, 50+',
    appointments: [anAppointment()],
    timeZone: 'Europe/Belgrade',
    totalMinor: 9000,
    dueMinor: 9000,
    currency: 'USD',
    customer: { firstName: 'Jordan', lastName: 'Parker', email: 'jordan.parker@example.test' },
    manage,
    purchase: null,
    ...difference,
  };
}

describe('<amelia-after-booking>', () => {
  let proxy: FakeProxy;
  let element: HTMLElement;
  let visitor: Visitor;
  let saved: { name: string; text: Promise<string> }[];
  const realClick = HTMLAnchorElement.prototype.click;

  async function show(receipt: Partial<Receipt> = {}, difference: Partial<BookingView> = {}) {
    const view = aServiceView();
    const after = document.createElement('amelia-after-booking');
    after.view = { ...view, state: { ...view.state, receipt: aReceipt(receipt) }, ...difference };
    document.body.append(after);
    element = after;
    visitor = new Visitor(after);
    await after.updateComplete;
  }

  function link(name: string | RegExp): HTMLAnchorElement | undefined {
    const links = visitor.all('a').filter((each) => each instanceof HTMLAnchorElement);
    return links.find(({ text }) => text.trim().match(name));
  }

  beforeEach(() => {
    proxy = new FakeProxy().start();
    saved = [];
    HTMLAnchorElement.prototype.click = function keep() {
      saved.push({
        name: this.download,
        text: blobs.get(this.href)?.text() ?? Promise.resolve(''),
      });
    };
  });

  afterEach(() => {
    HTMLAnchorElement.prototype.click = realClick;
    element.remove();
    proxy.stop();
  });

  const blobs = new Map<string, Blob>();
  const realCreate = URL.createObjectURL;
  before(() => {
    URL.createObjectURL = (blob) => {
      const url = realCreate.call(URL, blob);
      if (blob instanceof Blob) blobs.set(url, blob);
      return url;
    };
  });
  after(() => {
    URL.createObjectURL = realCreate;
  });

  it('saves the file that the proxy makes, for whoever has the booking’s token', async () => {
    await show();
    await visitor.presses('Add to calendar');
    const file = await visitor.until(() => saved[0], 'a saved file');
    expect(file.name).to.equal('booking.ics');
    expect(await file.text).to.equal('BEGIN:VCALENDAR of /v1/bookings/901/calendar.ics');
    expect(proxy.asked.map(({ href }) => href)).to.deep.equal([
      'https://book.example.test/v1/bookings/901/calendar.ics',
    ]);
  });

  it('says that there is no file, and tries again when it is asked to', async () => {
    proxy.troubles.push({ path: '/calendar.ics', code: 'upstream-unavailable' });
    await show();
    await visitor.presses('Add to calendar');
    await visitor.sees('The calendar file could not be made. Please try again.');
    expect(saved).to.deep.equal([]);
    await visitor.presses('Add to calendar');
    await visitor.until(() => saved[0], 'a saved file');
    await visitor.until(() => !visitor.text.includes('could not be made'), 'no more failure');
  });

  it('asks nobody for anything before a link is followed', async () => {
    await show();
    await visitor.sees('Google Calendar');
    expect(proxy.asked).to.deep.equal([]);
    expect(visitor.all('img, iframe, link, script')).to.deep.equal([]);
  });

  it('fills in Google’s page for a new entry, in UTC', async () => {
    await show();
    const google = link('Google Calendar');
    const { origin, pathname, searchParams } = new URL(google?.href ?? '');
    expect(origin + pathname).to.equal('https://calendar.google.com/calendar/render');
    expect(Object.fromEntries(searchParams)).to.deep.equal({
      action: 'TEMPLATE',
      text: 'Massage & tea, 50+',
      dates: '20261125T083000Z/20261125T093000Z',
      location: 'Main street',
      details: 'Mia Johnson',
    });
    expect(google?.target).to.equal('_blank');
    expect(google?.rel).to.equal('noopener noreferrer');
    expect(google?.ariaLabel).to.equal('Add to Google Calendar, opens in a new tab');
  });

  it('fills in Outlook’s page, where a plus would stay a plus', async () => {
    await show();
    const { href = '' } = link('Outlook') ?? {};
    expect(href).to.match(/^https:\/\/outlook\.live\.com\/calendar\/0\/deeplink\/compose\?/);
    expect(href).not.to.include('+');
    expect(Object.fromEntries(new URL(href).searchParams)).to.deep.equal({
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: 'Massage & tea, 50+',
      startdt: '2026-11-25T08:30:00Z',
      enddt: '2026-11-25T09:30:00Z',
      location: 'Main street',
      body: 'Mia Johnson',
    });
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
    await show({ appointments: [anAppointment(), anAppointment({ bookingId: 902 })] });
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
    expect(link('See it or book the rest')?.hash).to.equal(hash);
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

  describe('the way back', () => {
    it('is this very page, with the token where no server sees it', async () => {
      await show();
      const here = window.location.href.replace(/#.*$/, '');
      expect(link('Change or cancel it')?.href).to.equal(here + hash);
      await visitor.sees('keep it, for example as a bookmark');
    });

    it('is the page that the site names, whole or relative', async () => {
      const pages: [string, string][] = [
        [
          'https://shop.example.test/booking?lang=en#top',
          'https://shop.example.test/booking?lang=en',
        ],
        ['/my-booking', `${window.location.origin}/my-booking`],
      ];
      for (const [managePage, page] of pages) {
        await show({}, { managePage });
        expect(link('Change or cancel it')?.href).to.equal(page + hash);
        element.remove();
      }
    });

    it('W4: is never an address that runs as a script', async () => {
      const pages = ['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'http://['];
      for (const managePage of pages) {
        await show({}, { managePage });
        const { protocol, pathname } = link('Change or cancel it') ?? {};
        expect([protocol, pathname]).to.deep.equal([
          window.location.protocol,
          window.location.pathname,
        ]);
        element.remove();
      }
    });

    it('offers for an event what can be done with one', async () => {
      await show({ kind: 'event' });
      expect(link('See or cancel it')?.hash).to.equal(hash);
    });

    it('is copied, and says so', async () => {
      const copied: string[] = [];
      const restore = replaceClipboard(async (text) => void copied.push(text));
      await show({}, { managePage: 'https://shop.example.test/booking' });
      await visitor.presses('Copy link');
      await visitor.sees('Copied');
      restore();
      expect(copied).to.deep.equal([`https://shop.example.test/booking${hash}`]);
      expect(visitor.all('[role=status]')[0]?.textContent?.trim()).to.equal('Copied');
    });

    it('says so where the browser would not copy', async () => {
      const restore = replaceClipboard(() =>
        Promise.reject(new DOMException('', 'NotAllowedError')),
      );
      await show();
      await visitor.presses('Copy link');
      await visitor.sees('Your browser would not copy it.');
      restore();
    });
  });
});

/** @returns what puts the browser's own back. */
function replaceClipboard(writeText: (text: string) => Promise<void>): () => void {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  return () => Reflect.deleteProperty(navigator, 'clipboard');
}
