import { expect } from 'chai';
import '../../widget/amelia-booking.js';
import '../../widget/amelia-manage.js';
import { toProxyAddress } from '../../widget/proxy-address.js';
import { FakeProxy } from '../support/fake-proxy.js';
import { aService } from '../support/studio.js';
import { Visitor } from '../support/visitor.js';

/** Markup that would run where it was taken for some. */
const hostile =
  '"><script>window.isRun=1</script><svg onload="window.isRun=1"><marquee>x</marquee>';

describe('what a page, its address or the site says', () => {
  const told: unknown[] = [];
  const tell = console.error;
  const here = location.href;
  let proxy: FakeProxy;
  let element: HTMLElement;
  let visitor: Visitor;

  function open(tag: string, attributes: Record<string, string>) {
    element = document.createElement(tag);
    element.lang = 'en-GB';
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
    visitor = new Visitor(element);
  }

  /** Nothing was made of it that a text is not. */
  function expectNoMarkup() {
    expect(visitor.all('script, svg[onload], marquee')).to.deep.equal([]);
    expect(window).not.to.have.property('isRun');
  }

  beforeEach(() => {
    proxy = new FakeProxy().start();
    told.length = 0;
    console.error = (line: unknown) => told.push(line);
  });

  afterEach(() => {
    element?.remove();
    proxy.stop();
    console.error = tell;
    history.replaceState(null, '', here);
  });

  const addresses = [
    'javascript:window.isRun=1',
    ' JavaScript:window.isRun=1',
    'data:text/html,x',
    '//evil.example.test',
    String.raw`\\evil.example.test`,
    String.raw`/\evil.example.test`,
    '/\t/evil.example.test',
    'ftp://evil.example.test',
    'blob:https://evil.example.test/x',
    `blob:${location.origin}/x`,
    'https://',
    'http://[',
    '',
  ];
  for (const address of addresses) {
    it(`W4: asks no proxy at ${JSON.stringify(address)}, and says why`, async () => {
      for (const tag of ['amelia-booking', 'amelia-manage']) {
        if (tag === 'amelia-manage') location.hash = `#amelia-manage=9.${'t'.repeat(40)}`;
        open(tag, { proxy: address });
        await visitor.sees('its attribute "proxy" must be the address of the booking proxy');
        element.remove();
      }
      expect(told.join()).to.contain('proxy="https://book.example.com"');
      expect(proxy.asked).to.deep.equal([]);
      expect(window).not.to.have.property('isRun');
    });
  }

  it('W4: takes an address of the web, or a path of its own server', () => {
    const taken: [written: string, address: string][] = [
      ['https://book.example.test', 'https://book.example.test/'],
      ['HTTPS://book.example.test/booking', 'https://book.example.test/booking/'],
      [' http://127.0.0.1:8787/ ', 'http://127.0.0.1:8787/'],
      ['/booking', `${location.origin}/booking/`],
      ['booking', new URL('booking/', document.baseURI).href],
    ];
    for (const [written, address] of taken) expect(toProxyAddress(written)).to.equal(address);
  });

  it('W4: is text where a service or its category is called like markup', async () => {
    proxy.catalogDifference = {
      services: [aService({ name: hostile, summary: hostile })],
      categories: [{ id: 1, name: hostile }],
    };
    open('amelia-booking', { proxy: 'https://book.example.test' });
    await visitor.sees(hostile);
    expectNoMarkup();
    (await visitor.button(/<script>/)).click();
    await visitor.sees('When suits you?');
    await visitor.sees('Soonest');
    expectNoMarkup();
  });

  it('W4: is text, or nothing, in every other attribute', async () => {
    const names = ['mode', 'kind', 'service', 'category', 'employee', 'location', 'event']
      .concat('package', 'time-zone', 'theme', 'locked', 'customer', 'parameters', 'manage-page')
      .map((name) => [name, hostile]);
    open('amelia-booking', { proxy: 'https://book.example.test', ...Object.fromEntries(names) });
    await visitor.presses(/Consultation/);
    await visitor.presses(/^09:30/);
    await visitor.field('Last name');
    expectNoMarkup();
  });

  it('W5: makes no markup of the page’s own address', async () => {
    const names = ['amelia-service', 'amelia-event', 'amelia-kind', 'utm_source', 'lang'];
    const search = new URLSearchParams(names.map((name) => [name, hostile]));
    history.replaceState(null, '', `?${search}`);
    open('amelia-booking', { proxy: 'https://book.example.test' });
    await visitor.button(/Consultation/);
    expect(visitor.text).not.to.contain('isRun');
    expectNoMarkup();
    const asked = proxy.asked.map((address) => decodeURIComponent(address.href)).join();
    expect(asked).not.to.contain('isRun');
  });

  it('W5: makes none of a link to a booking that somebody has written themselves', async () => {
    history.replaceState(null, '', `#amelia-manage=${hostile}`);
    open('amelia-booking', { proxy: 'https://book.example.test' });
    await visitor.sees('Open this page by the link that you were given');
    expect(visitor.text).not.to.contain('isRun');
    expectNoMarkup();
  });
});
