import { expect } from 'chai';
import type { Receipt } from '../../../proxy/contract/booking.js';
import type { BookingView } from '../../../widget/flow/booking-view.js';
import { findLink, showReceipt } from '../../support/after-booking-page.js';
import { listenTo } from '../../support/heard.js';
import { aReceipt, manageLink } from '../../support/receipt.js';
import { Visitor } from '../../support/visitor.js';

describe('the way back to a booking', () => {
  const hash = `#amelia-manage=9.${manageLink.token}`;
  let element: HTMLElement;
  let visitor: Visitor;

  async function show(receipt: Partial<Receipt> = {}, difference: Partial<BookingView> = {}) {
    element = await showReceipt(aReceipt(receipt), difference);
    visitor = new Visitor(element);
  }

  const link = (name: string | RegExp) => findLink(visitor, name);

  afterEach(() => {
    element.remove();
  });

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
    const said = listenTo(document);
    await visitor.presses('Copy link');
    await visitor.sees('Copied');
    restore();
    expect(copied).to.deep.equal([`https://shop.example.test/booking${hash}`]);
    expect(said).to.deep.equal(['Copied']);
  });

  it('says so where the browser would not copy', async () => {
    const restore = replaceClipboard(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    await show();
    await visitor.presses('Copy link');
    await visitor.sees('Your browser would not copy it.');
    restore();
  });
});

/** @returns what puts the browser's own back. */
function replaceClipboard(writeText: (text: string) => Promise<void>): () => void {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  return () => Reflect.deleteProperty(navigator, 'clipboard');
}
