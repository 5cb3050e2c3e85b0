import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../widget/amelia-booking.js';
import type { AmeliaBooking } from '../../widget/amelia-booking.js';
import { expectAccessible } from '../support/accessible.js';
import { FakeProxy } from '../support/fake-proxy.js';
import { Visitor } from '../support/visitor.js';

const services = 'What would you like to book?';
const times = 'When suits you?';
const address = location.href;

describe('a booking in a dialog', () => {
  let proxy: FakeProxy;
  let element: AmeliaBooking;
  let visitor: Visitor;
  let opener: HTMLButtonElement;

  async function open(attributes: Record<string, string>) {
    element = document.createElement('amelia-booking');
    element.id = 'booking';
    element.lang = 'en-GB';
    element.proxy = 'https://book.example.test/';
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    visitor = new Visitor(element);
    document.body.append(element);
    await visitor.until(dialog, 'a dialog');
  }

  const dialog = () => visitor.all('dialog')[0] as HTMLDialogElement | undefined;
  const isOpen = () => dialog()?.open ?? false;
  const isFocused = (heading: string) =>
    visitor.until(() => visitor.focusedHeading === heading, `${heading} focused`);

  beforeEach(() => {
    proxy = new FakeProxy().start();
    opener = document.createElement('button');
    opener.textContent = 'Book a visit';
    opener.dataset.ameliaOpen = 'booking';
    document.body.append(opener);
  });

  afterEach(() => {
    element.remove();
    opener.remove();
    proxy.stop();
    history.replaceState(null, '', address);
  });

  it('opens for the page’s own button by keyboard, and gives the focus back', async () => {
    await open({ mode: 'dialog' });
    opener.focus();
    await sendKeys({ press: 'Enter' });
    await visitor.sees(services);
    await isFocused(services);
    await expectAccessible(element);
    await sendKeys({ press: 'Escape' });
    await visitor.until(() => !isOpen(), 'the dialog closed');
    expect(document.activeElement).to.equal(opener);
  });

  it('asks the proxy for nothing before somebody is about to open it', async () => {
    await open({ mode: 'dialog' });
    expect(proxy.asked).to.be.empty;
    opener.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await visitor.until(() => proxy.asked.length > 0, 'a request');
    expect(isOpen()).to.equal(false);
  });

  it('keeps what was chosen while it is closed', async () => {
    await open({ mode: 'dialog' });
    opener.click();
    await visitor.presses(/Consultation/);
    await isFocused(times);
    await visitor.presses('Close');
    expect(isOpen()).to.equal(false);
    opener.click();
    await visitor.until(isOpen, 'the dialog');
    await isFocused(times);
  });

  it('closes for a click beside it, and for none in it', async () => {
    await open({ mode: 'dialog' });
    opener.click();
    const heading = await visitor.until(() => visitor.all('h2')[0] as HTMLElement, 'a heading');
    heading.click();
    expect(isOpen()).to.equal(true);
    dialog()?.click();
    expect(isOpen()).to.equal(false);
  });

  it('opens for its own button, which says so', async () => {
    await open({ mode: 'button' });
    const own = await visitor.button('Book now');
    expect(own.getAttribute('aria-haspopup')).to.equal('dialog');
    await expectAccessible(element);
    own.focus();
    await sendKeys({ press: 'Space' });
    await isFocused(services);
    await sendKeys({ press: 'Escape' });
    await visitor.until(() => own.matches(':focus'), 'the button focused');
  });

  it('opens for the command of a button, as browsers know them by now', async () => {
    await open({ mode: 'dialog' });
    const command = (name: string) =>
      element.dispatchEvent(Object.assign(new Event('command'), { command: name, source: opener }));
    command('--open');
    await visitor.until(isOpen, 'the dialog');
    command('--close');
    expect(isOpen()).to.equal(false);
  });

  it('opens for a link that leads to a service, and for a method', async () => {
    history.replaceState(null, '', '?amelia-service=1');
    await open({ mode: 'dialog' });
    await visitor.sees(times);
    await visitor.until(isOpen, 'the dialog');
    element.close();
    await element.open();
    expect(isOpen()).to.equal(true);
  });

  it('tells the page that it was opened and closed', async () => {
    await open({ mode: 'dialog' });
    const heard: string[] = [];
    for (const name of ['amelia-opened', 'amelia-closed'] as const) {
      document.addEventListener(name, ({ type }) => heard.push(type), { once: true });
    }
    opener.click();
    await visitor.until(isOpen, 'the dialog');
    element.close();
    await visitor.until(() => heard.length === 2, 'both events');
    expect(heard).to.deep.equal(['amelia-opened', 'amelia-closed']);
  });

  it('leaves the page’s buttons alone once it is gone', async () => {
    await open({ mode: 'dialog' });
    element.remove();
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    expect(opener.dispatchEvent(click)).to.equal(true);
  });
});
