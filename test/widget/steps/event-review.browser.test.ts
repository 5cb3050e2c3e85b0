import { expect } from 'chai';
import { render } from 'lit';
import type { Receipt } from '../../../proxy/contract/booking.js';
import type { AmeliaEvent } from '../../../proxy/contract/events.js';
import type { BookingState } from '../../../widget/flow/booking-state.js';
import type { EventView } from '../../../widget/flow/booking-view.js';
import type { Choice } from '../../../widget/flow/choice.js';
import type { FlowRequest } from '../../../widget/flow/flow-request.js';
import '../../../widget/steps/booking-summary.js';
import '../../../widget/steps/done-step.js';
import { renderStep } from '../../../widget/steps/event-steps.js';
import '../../../widget/steps/more-steps.js';
import { expectAccessible } from '../../support/accessible.js';
import { festival } from '../../support/attending.js';
import { anEventView, followEvent } from '../../support/event-view.js';
import { FakeProxy } from '../../support/fake-proxy.js';
import { jordan } from '../../support/playing.js';
import { anEvent, catalog, site } from '../../support/studio.js';
import { Visitor } from '../../support/visitor.js';

const tickets = [
  { id: 1, quantity: 2 },
  { id: 2, quantity: 1 },
];
const weekend = [
  { startsAt: '2026-12-18T16:00:00Z', endsAt: '2026-12-20T21:00:00Z' },
  { startsAt: '2026-12-31T19:00:00Z', endsAt: '2027-01-01T02:00:00Z' },
];
const course = anEvent({
  customFieldIds: [4],
  periods: weekend,
});
const diet = {
  id: 4,
  label: 'What do you eat?',
  contentHtml: '',
  type: 'text',
  required: false,
  options: [],
} as const;

let shown: HTMLElement;
let visitor: Visitor;
let requests: FlowRequest[];

afterEach(() => shown?.remove());

interface Shown {
  event: AmeliaEvent;
  choice?: Partial<Choice>;
  state?: Partial<BookingState>;
  ownZone?: string;
}

function aView({ event, choice, state, ownZone = 'Europe/Belgrade' }: Shown) {
  const view = anEventView(event, {
    ownZone,
    site: { ...site, coupons: true },
    catalog: { ...catalog, customFields: [{ ...diet, options: [] }] },
  });
  return {
    ...view,
    state: {
      ...view.state,
      step: 'review',
      ...state,
      choice: { ...view.state.choice, customer: jordan, ...choice },
    } as BookingState,
  };
}

function show(element: HTMLElement) {
  document.body.append(element);
  shown = element;
  visitor = new Visitor(element);
}

/** A place where the screen is drawn anew with each view, as the flow draws it. */
function aPlace(view: EventView): HTMLElement & { view: EventView } {
  const place = document.createElement('div');
  return Object.defineProperty(Object.assign(place, { view }), 'view', {
    get: () => view,
    set(next: EventView) {
      view = next;
      render(renderStep('review', next), place);
    },
  });
}

describe('the review of an event', () => {
  async function review(given: Shown) {
    const view = aView(given);
    const place = aPlace(view);
    requests = followEvent(place, view);
    show(place);
    await visitor.sees('Is this right?');
  }

  it('tells once more when and where it is, who comes, and each line of the price', async () => {
    await review({ event: festival, choice: { tickets } });
    await visitor.sees('Tuesday, 15 December 2026, 18:00 – 20:30 in Belgrade');
    await visitor.sees('Event Festival');
    await visitor.sees('Where Main street, Main street 5');
    await visitor.sees('Tickets 2 × Adult, 1 × Child');
    await visitor.sees('Name Jordan Parker');
    await visitor.sees(/2 × Adult ?\$40\.00/);
    await visitor.sees(/Total, paid on site ?\$45\.00/);
    await expectAccessible(shown);
  });

  it('tells the people where there are no tickets, all dates, and what was answered', async () => {
    await review({ event: course, choice: { persons: 3, answers: { 4: 'No meat' } } });
    await visitor.sees('People 3');
    await visitor.sees('2 dates, Friday, 18 December 2026 – Thursday, 31 December 2026');
    await visitor.sees('Fri 18 Dec, 17:00 – Sun 20 Dec, 22:00');
    await visitor.sees('Thu 31 Dec, 20:00 – Fri 1 Jan, 03:00');
    await visitor.sees('What do you eat? No meat');
    await visitor.sees(/Wine tasting × 3 people ?\$45\.00/);
    await expectAccessible(shown);
  });

  it('is begun at its heading', async () => {
    await review({ event: anEvent() });
    await shown.querySelector('amelia-review-step')?.focusHeading();
    expect(visitor.focusedHeading).to.equal('Is this right?');
  });

  it('says what it costs by now, and books it for that', async () => {
    const quote = {
      lines: [{ kind: 'event', unitMinor: 1700, persons: 1, amountMinor: 1700 }] as const,
      totalMinor: 1700,
    };
    const notice = { kind: 'price-changed', reason: 'price-changed', shownMinor: 1500 } as const;
    await review({ event: anEvent(), state: { quote, notice } });
    await visitor.sees('It is now $17.00 instead of $15.00.');
    await visitor.presses('Book it for $17.00');
    expect(requests.at(-1)?.type).to.equal('submit');
  });

  it('asks about a code for this event', async () => {
    const proxy = new FakeProxy().start();
    proxy.coupons.push({ code: 'TENTH', percent: 10, minor: 0, uses: 1 });
    try {
      await review({ event: festival, choice: { tickets } });
      await visitor.presses('Have a code?');
      await visitor.types('Your code', 'TENTH');
      await visitor.presses('Apply');
      await visitor.sees('−$4.50');
      await visitor.sees(/Total, paid on site ?\$40\.50/);
      expect(proxy.couponsAsked).to.deep.equal([
        { code: 'TENTH', kind: 'event', id: 7, email: jordan.email },
      ]);
    } finally {
      proxy.stop();
    }
  });

  it('says that it is booked already, and leads to the details', async () => {
    const notice = { kind: 'failed', failure: 'looks-like-duplicate' } as const;
    await review({ event: anEvent(), state: { notice } });
    await visitor.sees('You have already booked this event with this e-mail address.');
    expect(visitor.buttons('Try again')).to.have.length(0);
    await visitor.button('See other events');
    await expectAccessible(shown);
    await visitor.presses('Your details');
    expect(requests.at(-1)).to.deep.equal({ type: 'go-to', step: 'details' });
  });

  it('leads from a limit to the other events, never to times', async () => {
    const notice = { kind: 'failed', failure: 'limit-reached' } as const;
    await review({ event: anEvent(), state: { notice } });
    await visitor.sees('You already have as many bookings as one person can have.');
    expect(visitor.buttons('See all times')).to.have.length(0);
    await visitor.presses('See other events');
    expect(requests.at(-1)).to.deep.equal({ type: 'go-to', step: 'event' });
  });

  it('offers no list where the page has chosen the event', async () => {
    const notice = { kind: 'failed', failure: 'limit-reached' } as const;
    await review({ event: anEvent(), state: { notice, isFixed: true } });
    await visitor.sees(/one person can have\. Nothing was booked\. Event/);
    expect(visitor.buttons('See other events')).to.have.length(0);
  });

  it('tries again where the proxy could not be reached', async () => {
    const notice = { kind: 'failed', failure: 'upstream-timeout' } as const;
    await review({ event: anEvent(), state: { notice } });
    await visitor.presses('Try again');
    expect(requests.at(-1)?.type).to.equal('submit');
  });
});

describe('an event that is booked', () => {
  const about = { bookingId: 5, title: 'Festival', employee: null, location: 'Old town hall' };
  const receipt: Receipt = {
    id: 5,
    kind: 'event',
    status: 'approved',
    title: 'Festival',
    appointments: weekend.map((period) => ({ ...about, ...period })),
    timeZone: 'America/New_York',
    totalMinor: 4500,
    dueMinor: 4500,
    currency: 'USD',
    customer: { firstName: 'Jordan', lastName: 'Parker', email: jordan.email },
    manage: null,
    purchase: null,
  };

  async function finish(booked: Receipt, given: Shown) {
    const step = document.createElement('amelia-done-step');
    step.view = aView({ ...given, state: { step: 'done', receipt: booked } });
    show(step);
    await visitor.sees('You are booked, Jordan');
  }

  it('is told with all its dates, its own place, and who comes', async () => {
    await finish(receipt, {
      event: festival,
      choice: { tickets },
      ownZone: 'America/New_York',
    });
    await visitor.sees('Event Festival');
    await visitor.sees('Fri 18 Dec, 17:00 – Sun 20 Dec, 22:00 Belgrade');
    await visitor.sees('Fri 11:00 – Sun 16:00 New York');
    await visitor.sees('Where Old town hall');
    await visitor.sees('Tickets 2 × Adult, 1 × Child');
    await visitor.sees('Total $45.00');
    expect(visitor.text).to.not.match(/Service|hrs/);
    await expectAccessible(shown);
  });

  it('is told on both clocks where it is one date', async () => {
    const one = { ...receipt, appointments: [{ ...about, ...anEvent().periods[0] }] } as Receipt;
    await finish(one, { event: anEvent(), choice: { persons: 2 }, ownZone: 'America/New_York' });
    await visitor.sees('Tuesday, 15 December 2026, 18:00 – 20:30 in Belgrade');
    await visitor.sees('Tuesday, 15 December 2026, 12:00 – 14:30 in New York');
    await visitor.sees('People 2');
    await expectAccessible(shown);
  });
});

describe('the summary of an event', () => {
  async function sumUp(given: Shown): Promise<void> {
    const summary = document.createElement('amelia-booking-summary');
    summary.view = aView(given);
    show(summary);
    await summary.updateComplete;
    await visitor.sees('Event');
  }

  it('tells which, when, where, who comes, and what it costs', async () => {
    await sumUp({ event: festival, choice: { tickets } });
    await visitor.sees('Event Festival');
    await visitor.sees('When Tue 15 Dec, 18:00 – 20:30');
    await visitor.sees('Where Main street, Main street 5');
    await visitor.sees('Tickets 2 × Adult, 1 × Child');
    await visitor.sees('Total $45.00');
    await expectAccessible(shown);
  });

  it('tells how many dates there are, and no sum before a ticket is chosen', async () => {
    await sumUp({ event: { ...festival, periods: weekend } });
    await visitor.sees('Dates 2');
    expect(visitor.text).to.not.match(/Total|Tickets/);
  });

  it('tells how many people come', async () => {
    await sumUp({ event: anEvent({ pricedPerPerson: false }), choice: { persons: 4 } });
    await visitor.sees('People 4');
    await visitor.sees('Total $15.00');
  });
});
