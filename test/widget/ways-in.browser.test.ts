import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../widget/amelia-booking.js';
import type { AmeliaBooking } from '../../widget/amelia-booking.js';
import { expectAccessible } from '../support/accessible.js';
import { FakeProxy } from '../support/fake-proxy.js';
import { anEvent } from '../support/studio.js';
import { Visitor } from '../support/visitor.js';

const events = 'What would you like to come to?';
const services = 'What would you like to book?';
const places = 'How many are you?';

describe('the ways into a booking', () => {
  let proxy: FakeProxy;
  let element: AmeliaBooking;
  let visitor: Visitor;

  async function open(attributes: Record<string, string> = {}) {
    element = document.createElement('amelia-booking');
    element.lang = 'en-GB';
    element.proxy = 'https://book.example.test/';
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
    visitor = new Visitor(element);
  }

  const heading = () => visitor.all('h2:not([inert] *)')[0]?.textContent;
  const isSwitched = () => visitor.buttons('Appointments').length > 0;
  const request = (detail: object) =>
    visitor
      .all('.step')[0]
      ?.dispatchEvent(
        Object.assign(new Event('flow-request', { bubbles: true }), { request: detail }),
      );

  beforeEach(() => {
    proxy = new FakeProxy().start();
    proxy.siteDifference = { kinds: ['appointment', 'event'] };
    proxy.events = [anEvent(), anEvent({ id: 7, name: 'Concert' })];
  });

  afterEach(() => {
    element.remove();
    proxy.stop();
  });

  it('offer both kinds where the site has both, services first', async () => {
    await open();
    await visitor.sees(services);
    const switched = await visitor.button('Appointments');
    expect(switched.getAttribute('aria-pressed')).to.equal('true');
    await expectAccessible(element);
    await visitor.presses('Events');
    await visitor.button(/^Concert/);
    await visitor.until(() => visitor.focusedHeading === events, 'the heading focused');
    expect((await visitor.button('Events')).getAttribute('aria-pressed')).to.equal('true');
    await expectAccessible(element);
  });

  it('lead from one kind to the other and back by keyboard', async () => {
    await open();
    (await visitor.button('Events')).focus();
    await sendKeys({ press: 'Enter' });
    await visitor.until(() => visitor.focusedHeading === events, 'the heading focused');
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    await sendKeys({ press: 'Space' });
    await visitor.until(() => visitor.focusedHeading === services, 'the heading focused');
  });

  it('show the steps of the kind', async () => {
    await open();
    await visitor.sees(/1Service 2Time/);
    await visitor.presses('Events');
    await visitor.sees(/1Event 2Places 3Your details 4Review/);
  });

  it('switch kinds on the first screens alone', async () => {
    await open();
    await visitor.presses('Events');
    await visitor.presses(/^Concert/);
    await visitor.sees(places);
    expect(isSwitched()).to.equal(false);
  });

  it('begin with events where the site has nothing else', async () => {
    proxy.siteDifference = { kinds: ['event'] };
    await open();
    await visitor.button(/^Concert/);
    expect(heading()).to.equal(events);
    expect(isSwitched()).to.equal(false);
    expect(visitor.focusedHeading).to.equal(null);
  });

  it('ask nothing about events where the site has none', async () => {
    proxy.siteDifference = { kinds: ['appointment'] };
    await open();
    await visitor.sees(services);
    await visitor.presses(/Consultation/);
    await visitor.sees('When suits you?');
    expect(proxy.asked.some(({ pathname }) => pathname === '/v1/events')).to.equal(false);
  });

  for (const [kind, first] of [
    ['event', events],
    ['appointment', services],
  ] as const) {
    it(`begin with the kind that the page asks for: ${kind}`, async () => {
      await open({ kind });
      await visitor.sees(first);
      expect(isSwitched()).to.equal(false);
    });
  }

  it('take no kind for one that there is not', async () => {
    await open({ kind: 'parties', event: 'many' });
    await visitor.sees(services);
    await visitor.button('Events');
  });

  it('go straight to the event that the page asks for, which takes no focus', async () => {
    await open({ event: '7' });
    await visitor.sees(places);
    await visitor.sees(/1Places 2Your details 3Review/);
    expect(visitor.focusedHeading).to.equal(null);
    expect(proxy.asked.some(({ pathname }) => pathname === '/v1/events')).to.equal(false);
    await expectAccessible(element);
  });

  it('say that an event is gone, and lead to all others', async () => {
    await open({ event: '5' });
    await visitor.sees('This event is not there any more.');
    await expectAccessible(element);
    await visitor.presses('Show all events');
    await visitor.button(/^Concert/);
    await visitor.until(() => visitor.focusedHeading === events, 'the heading focused');
  });

  it('try again where the event did not come', async () => {
    proxy.troubles.push({ path: '/v1/events/7', code: 'upstream-timeout' });
    await open({ event: '7' });
    await visitor.sees('The booking system takes too long to answer.');
    await visitor.presses('Try again');
    await visitor.sees(places);
  });

  it('follow the page while nothing is chosen', async () => {
    await open();
    await visitor.sees(services);
    element.setAttribute('kind', 'event');
    await visitor.sees(events);
    element.setAttribute('event', '7');
    await visitor.sees(places);
    element.removeAttribute('event');
    element.setAttribute('kind', 'appointment');
    await visitor.sees(services);
  });

  it('leave what was chosen as it is, whatever the page asks for then', async () => {
    await open();
    await visitor.presses(/Consultation/);
    await visitor.sees('When suits you?');
    element.setAttribute('kind', 'event');
    element.setAttribute('event', '7');
    await element.updateComplete;
    expect(heading()).to.equal('When suits you?');
  });

  it('are as they were left on the way back from an event', async () => {
    proxy.events = Array.from({ length: 60 }, (_, index) =>
      anEvent({ id: index + 1, name: `Evening ${index + 1}.` }),
    );
    await open({ kind: 'event' });
    await visitor.presses('Show more');
    const opened = await visitor.button(/^Evening 40\./);
    opened.scrollIntoView({ block: 'center' });
    const { top } = opened.getBoundingClientRect();
    opened.click();
    await visitor.sees(places);
    request({ type: 'go-back' });
    await visitor.until(() => opened.matches(':focus'), 'the event that was opened focused');
    expect(opened.getBoundingClientRect().top).to.be.closeTo(top, 2);
    expect(visitor.all('amelia-event-card')).to.have.length(50);
    expect(proxy.asked.filter(({ pathname }) => pathname === '/v1/events')).to.have.length(2);
  });

  it('keep what is typed before the rest of the code is there', async () => {
    proxy.siteDifference = { kinds: ['event'] };
    proxy.events = Array.from({ length: 20 }, (_, index) => anEvent({ id: index + 1 }));
    await open();
    const field = await visitor.until(() => visitor.all('input')[0] as HTMLInputElement, 'a field');
    field.focus();
    await sendKeys({ type: 'wine' });
    expect(field.value).to.equal('wine');
  });

  it('begin anew with a list that is asked for again', async () => {
    await open({ kind: 'event' });
    await visitor.presses(/^Concert/);
    await visitor.sees(places);
    proxy.events = [anEvent({ id: 8, name: 'Dance' })];
    request({ type: 'start-over' });
    await visitor.button(/^Dance/);
    expect(visitor.buttons(/^Concert/)).to.be.empty;
    await visitor.until(() => visitor.focusedHeading === events, 'the heading focused');
  });

  it('forget a search when the kind is switched', async () => {
    proxy.events = Array.from({ length: 20 }, (_, index) => anEvent({ id: index + 1 }));
    await open();
    await visitor.presses('Events');
    const field = await visitor.until(() => visitor.all('input')[0] as HTMLInputElement, 'a field');
    field.focus();
    await sendKeys({ type: 'xyz' });
    await visitor.presses('Appointments');
    await visitor.sees(services);
    await visitor.presses('Events');
    await visitor.until(() => visitor.focusedHeading === events, 'the heading focused');
    await visitor.until(() => visitor.all('amelia-event-card').length === 20, 'all events');
    expect(field.value).to.equal('');
  });
});
