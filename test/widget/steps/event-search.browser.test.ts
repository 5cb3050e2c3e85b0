import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { expectAccessible } from '../../support/accessible.js';
import { about, EventStepPage, evenings } from '../../support/event-step-page.js';

describe('<amelia-event-step>, searched', () => {
  let page: EventStepPage;

  beforeEach(() => {
    page = new EventStepPage();
  });

  afterEach(() => page.close());

  it('asks no search of anybody where a glance takes in everything', async () => {
    await page.openMany(8, about('Wine', 'Crafts'));
    expect(page.visitor.all('input')).to.be.empty;
    expect(page.visitor.buttons('Show more')).to.be.empty;
  });

  it('is accessible with all that narrows it, and with more to show', async () => {
    page.proxy.eventsPerPage = 3;
    page.proxy.events = evenings(9);
    await page.open(about('Wine', 'Crafts'));
    await page.visitor.button('Show more');
    await page.visitor.presses('Wine');
    await page.visitor.sees('The first 3 events');
    await expectAccessible(page.step);
  });

  it('searches once nothing more is typed, and keeps the old list until then', async () => {
    await page.openMany(60);
    await page.types('wine');
    await page.visitor.until(() => page.field.value === 'wine', 'what is typed');
    expect(page.cards).to.have.length(25);
    expect(page.asked).to.have.length(1);
    await page.pauses();
    await page.visitor.until(
      () => page.names.every((name) => name.startsWith('Wine')),
      'wine alone',
    );
    await page.visitor.sees('The first 25 events');
    expect(page.asked.map(({ searchParams }) => searchParams.get('search'))).to.deep.equal([
      null,
      'wine',
    ]);
  });

  it('breaks off what is overtaken: the last search counts', async () => {
    await page.openMany(60);
    await page.types('wine');
    await page.pauses();
    await page.types(' evening 3');
    await page.pauses();
    await page.visitor.sees('6 events');
    expect(page.names.slice(0, 2)).to.deep.equal(['Wine evening 3', 'Wine evening 31']);
  });

  it('says in words that nothing was found, and leads back to everything', async () => {
    await page.openMany(60);
    await page.types('xyz');
    await page.pauses();
    await page.visitor.sees('Nothing found for “xyz”.');
    expect(page.cards).to.be.empty;
    await expectAccessible(page.step);
    await page.visitor.presses('Show all events');
    await page.visitor.until(() => page.cards.length === 25, 'all events');
    expect(page.field.value).to.equal('');
    expect(page.field.matches(':focus')).to.equal(true);
  });

  it('goes on to the first one found with Enter, without a pause', async () => {
    await page.openMany(60);
    await page.types('pottery');
    await sendKeys({ press: 'Enter' });
    await page.visitor.until(
      () => page.focused === 0 && page.names[0] === 'Pottery evening 2',
      'the first',
    );
    await sendKeys({ press: 'Enter' });
    expect(page.requests.at(-1)).to.deep.include({
      type: 'choose-event',
      event: page.proxy.events[1],
    });
  });

  it('clears with a button and with Escape', async () => {
    await page.openMany(60);
    await page.types('wine');
    await page.visitor.presses('Clear');
    await page.visitor.until(() => page.field.value === '', 'an empty field');
    await page.types('wine');
    await sendKeys({ press: 'Escape' });
    await page.visitor.until(() => page.field.value === '', 'an empty field');
    await page.visitor.until(() => page.visitor.text.includes('Pottery'), 'everything');
  });

  it('shows what one tag is about, by mouse and by keyboard', async () => {
    await page.openMany(60, about('Wine', 'Crafts', 'Dance'));
    await page.visitor.presses('Crafts');
    await page.visitor.until(
      () => page.names.every((name) => name.startsWith('Pottery')),
      'crafts',
    );
    expect((await page.visitor.button('Crafts')).getAttribute('aria-pressed')).to.equal('true');
    (await page.visitor.button('Dance')).focus();
    await sendKeys({ press: 'Enter' });
    await page.visitor.sees('There is nothing about “Dance” at the moment.');
    await page.visitor.presses('All');
    await page.visitor.until(() => page.cards.length === 25, 'everything');
  });

  it('keeps the old list where a search does not come', async () => {
    await page.openMany(60);
    page.proxy.troubles.push({ path: '/v1/events', code: 'upstream-timeout' });
    await page.types('wine');
    await page.pauses();
    await page.visitor.sees('The booking system takes too long to answer.');
    expect(page.cards).to.have.length(25);
    await page.visitor.presses('Try again');
    await page.visitor.until(
      () => page.names.every((name) => name.startsWith('Wine')),
      'wine alone',
    );
  });
});
