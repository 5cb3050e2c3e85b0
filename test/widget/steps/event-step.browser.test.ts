import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { AmeliaEvent } from '../../../proxy/contract/events.js';
import type { BookingView } from '../../../widget/flow/booking-view.js';
import type { FlowRequest } from '../../../widget/flow/flow-request.js';
import '../../../widget/steps/event-step.js';
import type { EventCard } from '../../../widget/steps/event-card.js';
import type { EventStep } from '../../../widget/steps/event-step.js';
import { expectAccessible } from '../../support/accessible.js';
import { anEventsView } from '../../support/event-view.js';
import { FakeProxy } from '../../support/fake-proxy.js';
import { follow } from '../../support/flow.js';
import { anEvent, catalog } from '../../support/studio.js';
import { Visitor } from '../../support/visitor.js';

/** So many evenings, one a day; every other one is about wine. */
function evenings(count: number): AmeliaEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2026, 11, 1 + index)).toISOString().slice(0, 10);
    return anEvent({
      id: index + 1,
      name: `${index % 2 ? 'Pottery' : 'Wine'} evening ${index + 1}`,
      tags: [index % 2 ? 'Crafts' : 'Wine'],
      periods: [{ startsAt: `${day}T17:00:00Z`, endsAt: `${day}T19:00:00Z` }],
    });
  });
}

describe('<amelia-event-step>', () => {
  let proxy: FakeProxy;
  let step: EventStep;
  let visitor: Visitor;
  let requests: FlowRequest[];
  /** Ends the pauses that are waited for more letters. */
  let endPauses: (() => void)[];

  const about = (...eventTags: string[]) => anEventsView({ catalog: { ...catalog, eventTags } });

  async function open(view: BookingView = anEventsView()) {
    step = document.createElement('amelia-event-step');
    step.wait = (_, signal) =>
      new Promise((resolve, reject) => {
        endPauses.push(resolve);
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    requests = follow(step, view);
    document.body.append(step);
    visitor = new Visitor(step);
    await step.updateComplete;
  }

  async function openMany(count: number, view?: BookingView) {
    proxy.events = evenings(count);
    await open(view);
    await visitor.until(() => cards().length === Math.min(count, 25), 'the first events');
  }

  const cards = () => visitor.all('amelia-event-card') as EventCard[];
  const names = () => cards().map(({ event }) => event.name);
  const headings = () => visitor.all('h3').map(({ textContent }) => textContent);
  const field = () => visitor.all('input')[0] as HTMLInputElement;
  const focused = () => cards().findIndex((card) => card.querySelector(':focus'));
  const asked = () => proxy.asked.filter(({ pathname }) => pathname === '/v1/events');

  async function types(text: string) {
    field().focus();
    await sendKeys({ type: text });
  }

  async function pauses() {
    await visitor.until(() => endPauses.length > 0, 'a pause');
    for (const end of endPauses.splice(0)) end();
  }

  beforeEach(() => {
    proxy = new FakeProxy().start();
    endPauses = [];
  });

  afterEach(() => {
    step.remove();
    proxy.stop();
  });

  it('lists what takes place in two years from today, by month', async () => {
    proxy.events = [
      ...evenings(2),
      anEvent({
        id: 9,
        name: 'New year',
        periods: [{ startsAt: '2027-01-01T18:00:00Z', endsAt: '2027-01-01T20:00:00Z' }],
      }),
    ];
    await open();
    await visitor.until(() => cards().length === 3, 'three events');
    expect(headings()).to.deep.equal(['December 2026', 'January 2027']);
    const { searchParams } = asked()[0] as URL;
    expect(searchParams.get('from')).to.equal('2026-11-24');
    expect(searchParams.get('to')).to.equal('2028-11-23');
    await expectAccessible(step);
  });

  it('asks from the site’s today, which may be tomorrow here', async () => {
    Date.now = () => Date.parse('2026-11-24T23:30:00Z');
    await open(anEventsView({ ownZone: 'America/New_York' }));
    await visitor.sees('There are no events at the moment.');
    expect(asked()[0]?.searchParams.get('from')).to.equal('2026-11-25');
  });

  it('hears all of an event as one button, whatever can be done with it', async () => {
    proxy.events = [
      anEvent({ placesLeft: 3 }),
      anEvent({ id: 2, name: 'Concert', status: 'full', pictureUrl: 'https://x.test/a.png' }),
      anEvent({ id: 3, name: 'Run', status: 'cancelled', place: null }),
    ];
    await open();
    await visitor.button(
      'Wine tasting Tue 15 Dec, 18:00 – 20:30 Main street, Main street 5 $15.00 each 3 places left',
    );
    await visitor.button(/^Concert .* Full$/);
    await expectAccessible(step);
    await visitor.presses('Run Tue 15 Dec, 18:00 – 20:30 Cancelled');
    expect(requests.at(-1)).to.deep.equal({ type: 'choose-event', event: proxy.events[2] });
  });

  it('opens an event by keyboard', async () => {
    await openMany(2);
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(0);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(requests.at(-1)).to.deep.include({ type: 'choose-event', event: proxy.events[1] });
  });

  it('tells both times where the customer is elsewhere, and whose they are', async () => {
    proxy.events = evenings(1);
    await open(anEventsView({ ownZone: 'America/New_York' }));
    await visitor.sees('Times in Belgrade.');
    await visitor.sees('Tue 1 Dec, 18:00 – 20:00 12:00 – 14:00 New York');
    await expectAccessible(step);
  });

  it('asks no search of anybody where a glance takes in everything', async () => {
    await openMany(8, about('Wine', 'Crafts'));
    expect(visitor.all('input')).to.be.empty;
    expect(visitor.buttons('Show more')).to.be.empty;
  });

  it('shows more on demand, says how many, and goes on with the first new one', async () => {
    await openMany(60);
    (await visitor.button('Show more')).focus();
    await sendKeys({ press: 'Enter' });
    await visitor.until(() => cards().length === 50 && focused() === 25, 'the 26th focused');
    await visitor.sees('The first 50 events');
    await visitor.presses('Show more');
    await visitor.until(() => cards().length === 60, 'all of them');
    await visitor.sees('60 events');
    expect(visitor.buttons('Show more')).to.be.empty;
  });

  it('has an event once that comes again on the next page', async () => {
    await openMany(60);
    const [first] = proxy.events;
    proxy.events = [anEvent({ id: 99, periods: first?.periods ?? [] }), ...proxy.events];
    await visitor.presses('Show more');
    await visitor.until(() => cards().length === 49, 'twenty-four new ones');
    expect(new Set(names()).size).to.equal(49);
  });

  it('goes on to the next page where one brings nothing new', async () => {
    await openMany(60);
    const more = evenings(60).slice(25);
    proxy.events = [...evenings(25), ...evenings(25).map((each) => ({ ...each })), ...more];
    await visitor.presses('Show more');
    await visitor.until(() => cards().length > 25, 'new ones');
  });

  it('is accessible with all that narrows it, and with more to show', async () => {
    proxy.eventsPerPage = 3;
    proxy.events = evenings(9);
    await open(about('Wine', 'Crafts'));
    await visitor.button('Show more');
    await visitor.presses('Wine');
    await visitor.sees('The first 3 events');
    await expectAccessible(step);
  });

  it('searches once nothing more is typed, and keeps the old list until then', async () => {
    await openMany(60);
    await types('wine');
    await visitor.until(() => field().value === 'wine', 'what is typed');
    expect(cards()).to.have.length(25);
    expect(asked()).to.have.length(1);
    await pauses();
    await visitor.until(() => names().every((name) => name.startsWith('Wine')), 'wine alone');
    await visitor.sees('The first 25 events');
    expect(asked().map(({ searchParams }) => searchParams.get('search'))).to.deep.equal([
      null,
      'wine',
    ]);
  });

  it('breaks off what is overtaken: the last search counts', async () => {
    await openMany(60);
    await types('wine');
    await pauses();
    await types(' evening 3');
    await pauses();
    await visitor.sees('6 events');
    expect(names().slice(0, 2)).to.deep.equal(['Wine evening 3', 'Wine evening 31']);
  });

  it('says in words that nothing was found, and leads back to everything', async () => {
    await openMany(60);
    await types('xyz');
    await pauses();
    await visitor.sees('Nothing found for “xyz”.');
    expect(cards()).to.be.empty;
    await expectAccessible(step);
    await visitor.presses('Show all events');
    await visitor.until(() => cards().length === 25, 'all events');
    expect(field().value).to.equal('');
    expect(field().matches(':focus')).to.equal(true);
  });

  it('goes on to the first one found with Enter, without a pause', async () => {
    await openMany(60);
    await types('pottery');
    await sendKeys({ press: 'Enter' });
    await visitor.until(() => focused() === 0 && names()[0] === 'Pottery evening 2', 'the first');
    await sendKeys({ press: 'Enter' });
    expect(requests.at(-1)).to.deep.include({ type: 'choose-event', event: proxy.events[1] });
  });

  it('clears with a button and with Escape', async () => {
    await openMany(60);
    await types('wine');
    await visitor.presses('Clear');
    await visitor.until(() => field().value === '', 'an empty field');
    await types('wine');
    await sendKeys({ press: 'Escape' });
    await visitor.until(() => field().value === '', 'an empty field');
    await visitor.until(() => visitor.text.includes('Pottery'), 'everything');
  });

  it('shows what one tag is about, by mouse and by keyboard', async () => {
    await openMany(60, about('Wine', 'Crafts', 'Dance'));
    await visitor.presses('Crafts');
    await visitor.until(() => names().every((name) => name.startsWith('Pottery')), 'crafts');
    expect((await visitor.button('Crafts')).getAttribute('aria-pressed')).to.equal('true');
    (await visitor.button('Dance')).focus();
    await sendKeys({ press: 'Enter' });
    await visitor.sees('There is nothing about “Dance” at the moment.');
    await visitor.presses('All');
    await visitor.until(() => cards().length === 25, 'everything');
  });

  it('says calmly that nothing came, and tries again', async () => {
    proxy.events = evenings(3);
    proxy.troubles.push({ path: '/v1/events', code: 'upstream-timeout' });
    await open();
    await visitor.sees('The booking system takes too long to answer.');
    await expectAccessible(step);
    await visitor.presses('Try again');
    await visitor.until(() => cards().length === 3, 'three events');
    expect(visitor.all('amelia-notice')).to.be.empty;
    expect(visitor.focusedHeading).to.equal('What would you like to come to?');
  });

  it('keeps what is there where more of it does not come', async () => {
    await openMany(60);
    proxy.troubles.push({ path: '/v1/events', more: {}, code: 'rate-limited' });
    await visitor.presses('Show more');
    await visitor.sees('Please wait a minute and try again.');
    expect(cards()).to.have.length(25);
    await visitor.presses('Try again');
    await visitor.until(() => cards().length === 50 && focused() === 25, 'the 26th focused');
  });

  it('keeps the old list where a search does not come', async () => {
    await openMany(60);
    proxy.troubles.push({ path: '/v1/events', code: 'upstream-timeout' });
    await types('wine');
    await pauses();
    await visitor.sees('The booking system takes too long to answer.');
    expect(cards()).to.have.length(25);
    await visitor.presses('Try again');
    await visitor.until(() => names().every((name) => name.startsWith('Wine')), 'wine alone');
  });

  it('marks the event that was opened last, as it is by now', async () => {
    proxy.events = evenings(2);
    const view = anEventsView();
    const event = { ...(proxy.events[1] ?? anEvent()), placesLeft: 1 };
    view.state = { ...view.state, choice: { ...view.state.choice, event } };
    await open(view);
    const opened = await visitor.button(/1 place left$/);
    expect(opened.getAttribute('aria-current')).to.equal('true');
  });

  it('stays as it is while the screen of an event is on its way', async () => {
    await openMany(2, anEventsView({ ownZone: 'America/New_York' }));
    const { text } = visitor;
    await visitor.presses(/^Wine/);
    expect(step.view.state.step).to.equal('tickets');
    await step.updateComplete;
    expect(visitor.text).to.equal(text);
  });

  it('is the size of what comes while it loads', async () => {
    proxy.events = evenings(4);
    await open();
    // As the widget has it.
    step.style.lineHeight = '1.5';
    const before = visitor.all('.bone').map((bone) => bone.getBoundingClientRect().height);
    expect(before).to.have.length(5);
    await expectAccessible(step);
    await visitor.until(() => cards().length === 4, 'four events');
    const heights = cards().map((card) => card.getBoundingClientRect().height);
    expect(heights[0]).to.be.closeTo(before[1] ?? 0, 4);
  });
});
