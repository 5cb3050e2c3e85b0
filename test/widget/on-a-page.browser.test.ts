import { expect } from 'chai';
import '../../widget/amelia-booking.js';
import type { AmeliaBooking } from '../../widget/amelia-booking.js';
import type { PublicEvents } from '../../widget/entries/public-types.js';
import { reachReview, reachTime, typeDetails } from '../support/booking-widget.js';
import { FakeProxy } from '../support/fake-proxy.js';
import { Visitor } from '../support/visitor.js';

const address = location.href;
const jordan = { firstName: 'Jordan', lastName: 'Parker', email: 'jordan.parker@example.test' };

describe('a page that books', () => {
  let proxy: FakeProxy;
  let element: AmeliaBooking;
  let visitor: Visitor;
  let leaving: AbortController;

  function open(attributes: Record<string, string> = {}) {
    element = document.createElement('amelia-booking');
    element.lang = 'en-GB';
    element.timeZone = 'Europe/Belgrade';
    element.proxy = 'https://book.example.test/';
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
    visitor = new Visitor(element);
  }

  function hear<Name extends keyof PublicEvents>(name: Name): PublicEvents[Name][] {
    const heard: PublicEvents[Name][] = [];
    const { signal } = leaving;
    const listen = (event: Event) => heard.push(event as PublicEvents[Name]);
    document.body.addEventListener(name, listen, { signal });
    return heard;
  }

  const field = async (label: string) => (await visitor.field(label)) as HTMLInputElement;

  beforeEach(() => {
    proxy = new FakeProxy().start();
    leaving = new AbortController();
  });

  afterEach(() => {
    leaving.abort();
    element.remove();
    proxy.stop();
    delete window.dataLayer;
    history.replaceState(null, '', address);
  });

  it('hears of each screen, the chosen time, and the booking, and nothing of the person', async () => {
    open();
    const shown = hear('amelia-step-shown');
    const chosen = hear('amelia-slot-chosen');
    const submitted = hear('amelia-submit');
    const booked = hear('amelia-booked');
    await reachReview(visitor);
    await visitor.presses(/^Book it/);
    await visitor.sees('You are booked');
    expect(shown.map(({ step, position, count }) => `${step} ${position}/${count}`)).to.deep.equal([
      'service 1/4',
      'time 2/4',
      'details 3/4',
      'review 4/4',
      'done 4/4',
    ]);
    expect(chosen).to.have.length(1);
    expect(chosen[0]).to.include({
      serviceId: 1,
      timeZone: 'Europe/Belgrade',
      kind: 'appointment',
    });
    expect(chosen[0]?.startsAt).to.equal(proxy.bookings[0]?.request && startOf(proxy));
    expect(submitted[0]).to.include({ totalMinor: 3500, currency: 'USD', customer: null });
    expect(booked[0]).to.include({ kind: 'appointment', totalMinor: 3500, customer: null });
    const told = JSON.stringify([...shown, ...chosen, ...submitted, ...booked]);
    expect(told).not.to.match(/jordan|parker|example\.test/i);
  });

  it('hears who has booked only where it asks for that', async () => {
    open({ 'tell-customer': '' });
    const booked = hear('amelia-booked');
    await reachReview(visitor);
    await visitor.presses(/^Book it/);
    await visitor.sees('You are booked');
    expect(booked[0]?.customer).to.include(jordan);
  });

  it('may keep a booking from being sent, and it can be sent then', async () => {
    open();
    element.addEventListener('amelia-submit', (event) => event.preventDefault(), { once: true });
    await reachReview(visitor);
    await visitor.presses(/^Book it/);
    await element.updateComplete;
    expect(proxy.bookings).to.be.empty;
    await visitor.presses(/^Book it/);
    await visitor.sees('You are booked');
    expect(proxy.bookings).to.have.length(1);
  });

  it('hears why a booking was not made', async () => {
    open();
    const failed = hear('amelia-failed');
    await reachReview(visitor);
    proxy.troubles.push({ path: '/v1/bookings', code: 'upstream-unavailable' });
    await visitor.presses(/^Book it/);
    await visitor.sees('The booking system does not answer right now.');
    expect(failed.map(({ code, serviceId }) => [code, serviceId])).to.deep.equal([
      ['upstream-unavailable', 1],
    ]);
  });

  it('has what happens in its dataLayer, where it wants that', async () => {
    open({ 'data-layer': '' });
    await reachTime(visitor);
    await visitor.until(() => (window.dataLayer?.length ?? 0) >= 1, 'an entry');
    expect(window.dataLayer?.at(-1)).to.deep.equal({
      event: 'amelia_step_shown',
      kind: 'appointment',
      step: 'time',
      position: 2,
      count: 4,
    });
  });

  it('fills in what it knows of the customer, and locks what is not theirs to change', async () => {
    open({ customer: JSON.stringify(jordan), locked: 'email' });
    await reachTime(visitor);
    await visitor.presses(/^09:30/);
    expect((await field('First name')).value).to.equal('Jordan');
    expect((await field('First name')).readOnly).to.equal(false);
    expect((await field('E-mail')).value).to.equal(jordan.email);
    expect((await field('E-mail')).readOnly).to.equal(true);
    await visitor.presses('Review');
    await visitor.sees('Is this right?');
  });

  it('locks nothing that would keep the customer from booking', async () => {
    open({ customer: JSON.stringify({ email: 'jordan@' }), locked: 'email firstName' });
    await reachTime(visitor);
    await visitor.presses(/^09:30/);
    expect((await field('E-mail')).readOnly).to.equal(false);
    expect((await field('First name')).readOnly).to.equal(false);
  });

  it('sends along where the customer came from', async () => {
    history.replaceState(null, '', '?utm_source=news&gclid=secret');
    open({ parameters: '{"branch":"Old town"}' });
    await reachReview(visitor);
    await visitor.presses(/^Book it/);
    await visitor.sees('You are booked');
    expect(proxy.bookings[0]?.request.parameters).to.deep.equal({
      branch: 'Old town',
      utm_source: 'news',
    });
  });

  it('offers one employee alone, and books with them', async () => {
    open({ employee: '2' });
    await visitor.presses(/Massage/);
    await visitor.sees('Where?');
    expect(visitor.text).not.to.contain('Mia Johnson');
    expect(visitor.text).not.to.contain('Consultation');
  });

  it('goes straight to its service, where there is no way back to a list', async () => {
    open({ service: '1' });
    await visitor.sees('When suits you?');
    expect(visitor.focusedHeading).to.equal(null);
    expect(visitor.buttons('Back')).to.be.empty;
    await visitor.presses(/^09:30/);
    await typeDetails(visitor);
    await visitor.presses('Review');
    await visitor.presses(/^Book it/);
    await visitor.presses('Book another');
    await visitor.sees('When suits you?');
  });

  it('W5: takes nothing but numbers from its address', async () => {
    history.replaceState(null, '', '?amelia-service=%3Csvg%20onload%3Dalert(1)%3E');
    open();
    await visitor.sees('What would you like to book?');
    expect(visitor.all('svg')).to.be.empty;
  });

  it('leads its visitor back to a step, and begins anew', async () => {
    open();
    await reachReview(visitor);
    element.goTo('details');
    await visitor.sees('Who is coming?');
    element.reset();
    await visitor.sees('What would you like to book?');
    await reachTime(visitor);
    await visitor.presses(/^09:30/);
    expect((await field('First name')).value).to.equal('');
  });
});

function startOf({ bookings }: FakeProxy): string {
  const request = bookings[0]?.request;
  return request?.kind === 'appointment' ? request.startsAt : '';
}
