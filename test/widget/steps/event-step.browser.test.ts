import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { expectAccessible } from '../../support/accessible.js';
import { EventStepPage, evenings } from '../../support/event-step-page.js';
import { anEventsView } from '../../support/event-view.js';
import { anEvent } from '../../support/studio.js';

describe('<amelia-event-step>', () => {
  let page: EventStepPage;

  beforeEach(() => {
    page = new EventStepPage();
  });

  afterEach(() => page.close());

  it('lists what takes place in two years from today, by month', async () => {
    page.proxy.events = [
      ...evenings(2),
      anEvent({
        id: 9,
        name: 'New year',
        periods: [{ startsAt: '2027-01-01T18:00:00Z', endsAt: '2027-01-01T20:00:00Z' }],
      }),
    ];
    await page.open();
    await page.visitor.until(() => page.cards.length === 3, 'three events');
    expect(page.visitor.all('h3').map(({ textContent }) => textContent)).to.deep.equal([
      'December 2026',
      'January 2027',
    ]);
    const { searchParams } = page.asked[0] as URL;
    expect(searchParams.get('from')).to.equal('2026-11-24');
    expect(searchParams.get('to')).to.equal('2028-11-23');
    await expectAccessible(page.step);
  });

  it('asks from the site’s today, which may be tomorrow here', async () => {
    Date.now = () => Date.parse('2026-11-24T23:30:00Z');
    await page.open(anEventsView({ ownZone: 'America/New_York' }));
    await page.visitor.sees('There are no events at the moment.');
    expect(page.asked[0]?.searchParams.get('from')).to.equal('2026-11-25');
  });

  it('hears all of an event as one button, whatever can be done with it', async () => {
    page.proxy.events = [
      anEvent({ placesLeft: 3 }),
      anEvent({ id: 2, name: 'Concert', status: 'full', pictureUrl: 'https://x.test/a.png' }),
      anEvent({ id: 3, name: 'Run', status: 'cancelled', place: null }),
    ];
    await page.open();
    await page.visitor.button(
      'Wine tasting Tue 15 Dec, 18:00 – 20:30 Main street, Main street 5 $15.00 each 3 places left',
    );
    await page.visitor.button(/^Concert .* Full$/);
    await expectAccessible(page.step);
    await page.visitor.presses('Run Tue 15 Dec, 18:00 – 20:30 Cancelled');
    expect(page.requests.at(-1)).to.deep.equal({
      type: 'choose-event',
      event: page.proxy.events[2],
    });
  });

  it('opens an event by keyboard', async () => {
    await page.openMany(2);
    await sendKeys({ press: 'Tab' });
    expect(page.focused).to.equal(0);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(page.requests.at(-1)).to.deep.include({
      type: 'choose-event',
      event: page.proxy.events[1],
    });
  });

  it('tells both times where the customer is elsewhere, and whose they are', async () => {
    page.proxy.events = evenings(1);
    await page.open(anEventsView({ ownZone: 'America/New_York' }));
    await page.visitor.sees('Times in Belgrade.');
    await page.visitor.sees('Tue 1 Dec, 18:00 – 20:00 12:00 – 14:00 New York');
    await expectAccessible(page.step);
  });

  it('shows more on demand, says how many, and goes on with the first new one', async () => {
    await page.openMany(60);
    (await page.visitor.button('Show more')).focus();
    await sendKeys({ press: 'Enter' });
    await page.visitor.until(
      () => page.cards.length === 50 && page.focused === 25,
      'the 26th focused',
    );
    await page.visitor.sees('The first 50 events');
    await page.visitor.presses('Show more');
    await page.visitor.until(() => page.cards.length === 60, 'all of them');
    await page.visitor.sees('60 events');
    expect(page.visitor.buttons('Show more')).to.be.empty;
  });

  it('has an event once that comes again on the next page', async () => {
    await page.openMany(60);
    const [first] = page.proxy.events;
    page.proxy.events = [anEvent({ id: 99, periods: first?.periods ?? [] }), ...page.proxy.events];
    await page.visitor.presses('Show more');
    await page.visitor.until(() => page.cards.length === 49, 'twenty-four new ones');
    expect(new Set(page.names).size).to.equal(49);
  });

  it('goes on to the next page where one brings nothing new', async () => {
    await page.openMany(60);
    const more = evenings(60).slice(25);
    page.proxy.events = [...evenings(25), ...evenings(25).map((each) => ({ ...each })), ...more];
    await page.visitor.presses('Show more');
    await page.visitor.until(() => page.cards.length > 25, 'new ones');
  });

  it('says calmly that nothing came, and tries again', async () => {
    page.proxy.events = evenings(3);
    page.proxy.troubles.push({ path: '/v1/events', code: 'upstream-timeout' });
    await page.open();
    await page.visitor.sees('The booking system takes too long to answer.');
    await expectAccessible(page.step);
    await page.visitor.presses('Try again');
    await page.visitor.until(() => page.cards.length === 3, 'three events');
    expect(page.visitor.all('amelia-notice')).to.be.empty;
    expect(page.visitor.focusedHeading).to.equal('What would you like to come to?');
  });

  it('keeps what is there where more of it does not come', async () => {
    await page.openMany(60);
    page.proxy.troubles.push({ path: '/v1/events', more: {}, code: 'rate-limited' });
    await page.visitor.presses('Show more');
    await page.visitor.sees('Please wait a minute and try again.');
    expect(page.cards).to.have.length(25);
    await page.visitor.presses('Try again');
    await page.visitor.until(
      () => page.cards.length === 50 && page.focused === 25,
      'the 26th focused',
    );
  });

  it('marks the event that was opened last, as it is by now', async () => {
    page.proxy.events = evenings(2);
    const view = anEventsView();
    const event = { ...(page.proxy.events[1] ?? anEvent()), placesLeft: 1 };
    view.state = { ...view.state, choice: { ...view.state.choice, event } };
    await page.open(view);
    const opened = await page.visitor.button(/1 place left$/);
    expect(opened.getAttribute('aria-current')).to.equal('true');
  });

  it('stays as it is while the screen of an event is on its way', async () => {
    await page.openMany(2, anEventsView({ ownZone: 'America/New_York' }));
    const { text } = page.visitor;
    await page.visitor.presses(/^Wine/);
    expect(page.step.view.state.step).to.equal('tickets');
    await page.step.updateComplete;
    expect(page.visitor.text).to.equal(text);
  });

  it('is the size of what comes while it loads', async () => {
    page.proxy.events = evenings(4);
    await page.open();
    // As the widget has it.
    page.step.style.lineHeight = '1.5';
    const before = page.visitor.all('.bone').map((bone) => bone.getBoundingClientRect().height);
    expect(before).to.have.length(5);
    await expectAccessible(page.step);
    await page.visitor.until(() => page.cards.length === 4, 'four events');
    const heights = page.cards.map((card) => card.getBoundingClientRect().height);
    expect(heights[0]).to.be.closeTo(before[1] ?? 0, 4);
  });
});
