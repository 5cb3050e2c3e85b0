import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { AmeliaEvent } from '../../../proxy/contract/events.js';
import type { BookingState } from '../../../widget/flow/booking-state.js';
import type { FlowRequest } from '../../../widget/flow/flow-request.js';
import '../../../widget/steps/tickets-step.js';
import type { TicketsStep } from '../../../widget/steps/tickets-step.js';
import { expectAccessible } from '../../support/accessible.js';
import { adult, child, festival } from '../../support/attending.js';
import { anEventView, followEvent } from '../../support/event-view.js';
import { FakeProxy } from '../../support/fake-proxy.js';
import { anEvent } from '../../support/studio.js';
import { Visitor } from '../../support/visitor.js';

const soldOut = { id: 3, name: 'Early bird', priceMinor: 300, placesLeft: 0 };
const evenings = Array.from({ length: 20 }, (_, index) => {
  const day = new Date(Date.UTC(2026, 11, 14 + index)).toISOString().slice(0, 10);
  return { startsAt: `${day}T17:00:00Z`, endsAt: `${day}T19:30:00Z` };
});

describe('<amelia-tickets-step>', () => {
  let proxy: FakeProxy;
  let step: TicketsStep;
  let visitor: Visitor;
  let requests: FlowRequest[];

  beforeEach(() => {
    proxy = new FakeProxy().start();
  });

  afterEach(() => {
    step.remove();
    proxy.stop();
  });

  /** @param now - the event as the proxy tells it now, where that is another. */
  async function open(
    event: AmeliaEvent,
    difference: Partial<BookingState> = {},
    { now = event, ownZone = 'Europe/Belgrade' }: { now?: AmeliaEvent; ownZone?: string } = {},
  ) {
    proxy.events = [now];
    const view = anEventView(event, { ownZone });
    step = document.createElement('amelia-tickets-step');
    requests = followEvent(step, { ...view, state: { ...view.state, ...difference } });
    document.body.append(step);
    visitor = new Visitor(step);
    await visitor.until(() => requests.find(({ type }) => type === 'renew-event'), 'a renewal');
    await step.updateComplete;
  }

  const last = () => requests.at(-1);
  const focused = () => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.getAttribute('aria-label');
  };

  it('tells all of an event: when, where, how many places, what it is about', async () => {
    await open(anEvent({ tags: ['Wine', 'Evening'] }));
    expect(visitor.all('h2')[0]?.textContent).to.equal('Wine tasting');
    await visitor.sees('Tuesday, 15 December 2026, 18:00 – 20:30 in Belgrade');
    await visitor.sees('Where Main street, Main street 5');
    await visitor.sees('Places 20 left');
    await visitor.sees('About Wine, Evening');
    expect(visitor.all('.about p')[0]?.textContent).to.equal('Six wines, and what goes with them.');
    await expectAccessible(step);
  });

  it('opens links of the description beside the booking', async () => {
    const descriptionHtml = '<p><a href="https://example.test/">More</a></p>';
    await open(anEvent({ descriptionHtml }));
    const [link] = visitor.all('.about a') as HTMLAnchorElement[];
    expect(link?.target).to.equal('_blank');
    expect(link?.rel).to.equal('noopener noreferrer');
  });

  it('tells both clocks, and both days of what goes past midnight', async () => {
    const periods = [{ startsAt: '2026-12-31T19:00:00Z', endsAt: '2027-01-01T02:00:00Z' }];
    await open(anEvent({ periods }), {}, { ownZone: 'America/New_York' });
    await visitor.sees(
      'Thursday, 31 December 2026, 20:00 – Friday, 1 January 2027, 03:00 in Belgrade',
    );
    await visitor.sees('Thursday, 31 December 2026, 14:00 – 21:00 in New York');
  });

  it('tells the night in which the clocks are changed as they show it', async () => {
    const periods = [{ startsAt: '2027-03-27T22:00:00Z', endsAt: '2027-03-28T03:00:00Z' }];
    await open(anEvent({ periods }));
    await visitor.sees('Saturday, 27 March 2027, 23:00 – Sunday, 28 March 2027, 05:00 in Belgrade');
  });

  it('folds many dates', async () => {
    await open(anEvent({ periods: evenings }));
    await visitor.sees('20 dates, Monday, 14 December 2026 – Saturday, 2 January 2027');
    const [details] = visitor.all('details') as HTMLDetailsElement[];
    expect(details?.open).to.equal(false);
    expect(visitor.all('li')).to.have.length(20);
    await expectAccessible(step);
  });

  it('shows a few dates at once', async () => {
    await open(anEvent({ periods: evenings.slice(0, 3) }), {}, { ownZone: 'America/New_York' });
    const [details] = visitor.all('details') as HTMLDetailsElement[];
    expect(details?.open).to.equal(true);
    await visitor.sees('Tue 15 Dec, 18:00 – 20:30 Belgrade');
    await visitor.sees('12:00 – 14:30 New York');
    await expectAccessible(step);
  });

  it('asks how many come, with the price of each and of all', async () => {
    await open(anEvent());
    await visitor.sees('$15.00 each');
    await visitor.presses('One person more');
    await visitor.presses('One person more');
    expect(last()).to.deep.equal({ type: 'keep-places', persons: 3, tickets: [] });
    await visitor.sees('$45.00');
    await visitor.presses('Continue');
    expect(last()).to.deep.equal({ type: 'choose-places', persons: 3, tickets: [] });
  });

  it('says where the price is for all together', async () => {
    await open(anEvent({ pricedPerPerson: false, priceMinor: 4000 }));
    await visitor.sees('The price is for all of you.');
    await visitor.presses('One person more');
    await visitor.sees('$40.00');
  });

  it('asks nothing where one comes alone, and says what is free', async () => {
    await open(anEvent({ priceMinor: 0, persons: { min: 1, max: 1 } }));
    expect(visitor.all('amelia-quantity-field')).to.have.length(0);
    await visitor.sees('Free');
    await visitor.presses('Continue');
    expect(last()).to.deep.equal({ type: 'choose-places', persons: 1, tickets: [] });
  });

  describe('with tickets', () => {
    const event = { ...festival, tickets: [soldOut, adult, child] };

    it('shows each with its price, few places, and what is sold out', async () => {
      await open(event);
      await visitor.sees('Up to 4 in one booking.');
      await visitor.sees(/Early bird\s+\$3\.00\s+Sold out/);
      await visitor.sees(/Adult\s+\$20\.00/);
      await visitor.sees('$5.00 · 2 left');
      expect(visitor.all('amelia-quantity-field')).to.have.length(2);
      await visitor.sees('No ticket chosen yet');
      await expectAccessible(step);
    });

    it('counts no more than there are of each, nor in all', async () => {
      await open(event);
      for (let count = 0; count < 3; count++) await visitor.presses('Child: one more');
      for (let count = 0; count < 3; count++) await visitor.presses('Adult: one more');
      expect(step.view.state.choice.tickets).to.deep.equal([
        { id: 1, quantity: 2 },
        { id: 2, quantity: 2 },
      ]);
      await visitor.sees('$50.00');
      await expectAccessible(step);
    });

    it('says calmly that one has to be chosen, beside the tickets, and goes there', async () => {
      await open(event);
      await visitor.presses('Continue');
      await visitor.sees('Please choose at least one.');
      await step.updateComplete;
      expect(focused()).to.equal('Adult');
      expect(requests.map(({ type }) => type)).to.not.include('choose-places');
      await expectAccessible(step);
    });

    it('is chosen by keyboard alone', async () => {
      await open(event);
      await visitor.presses('Continue');
      await step.updateComplete;
      await sendKeys({ press: 'ArrowUp' });
      await sendKeys({ press: 'ArrowUp' });
      await visitor.sees('$40.00');
      // Past the button beside it, what counts the other ticket, and the way back.
      for (let count = 0; count < 6; count++) await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      expect(last()).to.deep.equal({
        type: 'choose-places',
        persons: 1,
        tickets: [{ id: 1, quantity: 2 }],
      });
    });

    it('says where each kind is paid but once', async () => {
      await open({ ...event, pricedPerPerson: false });
      await visitor.sees('The price of each kind is for all of you.');
    });
  });

  describe('that cannot be booked', () => {
    it('says why, and offers the others', async () => {
      await open(anEvent({ status: 'full', placesLeft: 0 }));
      await visitor.sees('This event is fully booked.');
      expect(visitor.buttons('Continue')).to.have.length(0);
      await visitor.presses('See other events');
      expect(last()).to.deep.equal({ type: 'go-back' });
      await expectAccessible(step);
    });

    it('says when it opens', async () => {
      await open(anEvent({ status: 'not-yet-open', opensAt: '2026-12-01T08:00:00Z' }));
      await visitor.sees('Booking opens on Tuesday, 1 December 2026, 09:00 in Belgrade.');
    });

    it('offers no list that the page has not', async () => {
      await open(anEvent({ status: 'cancelled' }), { isFixed: true });
      await visitor.sees('This event has been cancelled.');
      expect(visitor.all('button')).to.have.length(0);
    });
  });

  describe('that changed meanwhile', () => {
    it('is shown as it is now, with no more than is left', async () => {
      const now = { ...festival, tickets: [{ ...adult, placesLeft: 1 }, child] };
      await open(festival, {}, { now });
      await visitor.sees('$20.00 · 1 left');
    });

    it('says what was refused, and how many places are left now', async () => {
      const notice = { kind: 'failed', failure: 'not-enough-places' } as const;
      await open(anEvent(), { notice }, { now: anEvent({ placesLeft: 2 }) });
      await visitor.sees('There are not enough places left for this. Nothing was booked.');
      await visitor.sees('There are 2 places left now.');
      expect(visitor.buttons('Continue')).to.have.length(1);
      await expectAccessible(step);
    });

    it('says once that the last places went', async () => {
      const notice = { kind: 'failed', failure: 'event-full' } as const;
      await open(anEvent(), { notice }, { now: anEvent({ status: 'full', placesLeft: 0 }) });
      await visitor.sees('The last places have just been taken.');
      expect(visitor.text).to.not.include('fully booked');
      await visitor.button('See other events');
    });

    it('says that it has moved, and shows when it is now', async () => {
      const notice = { kind: 'failed', failure: 'time-changed' } as const;
      const periods = [{ startsAt: '2026-12-16T17:00:00Z', endsAt: '2026-12-16T19:30:00Z' }];
      await open(anEvent(), { notice }, { now: anEvent({ periods }) });
      await visitor.sees('This event has been moved to another time.');
      await visitor.sees('Wednesday, 16 December 2026, 18:00 – 20:30 in Belgrade');
    });
  });

  it('says that an event is gone, and keeps quiet where it only could not be looked at', async () => {
    const view = anEventView();
    const show = async () => {
      step = document.createElement('amelia-tickets-step');
      requests = followEvent(step, view);
      document.body.append(step);
      visitor = new Visitor(step);
      await step.updateComplete;
    };
    proxy.troubles.push({ path: '/v1/events/1', code: 'upstream-unavailable' });
    await show();
    await visitor.until(() => proxy.troubles.length === 0, 'the failure');
    await step.updateComplete;
    expect(visitor.all('amelia-notice')).to.have.length(0);
    await visitor.button('Continue');
    step.remove();
    await show();
    await visitor.sees('This event is not there any more.');
    expect(visitor.buttons('Continue')).to.have.length(0);
    await visitor.button('See other events');
  });
});
