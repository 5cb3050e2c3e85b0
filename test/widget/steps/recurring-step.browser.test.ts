import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Availability, AvailabilityQuery } from '../../../proxy/contract/availability.js';
import type { Catalog, Recurring } from '../../../proxy/contract/catalog.js';
import { ApiError } from '../../../widget/api/errors.js';
import { transition } from '../../../widget/flow/booking-machine.js';
import type { BookingState } from '../../../widget/flow/booking-state.js';
import type { ServiceView } from '../../../widget/flow/booking-view.js';
import type { FlowRequest } from '../../../widget/flow/flow-request.js';
import '../../../widget/steps/recurring-step.js';
import type { RecurringStep } from '../../../widget/steps/recurring-step.js';
import type { SeriesDateRow } from '../../../widget/steps/series-date.js';
import { expectAccessible } from '../../support/accessible.js';
import { aService, aSlot, catalog } from '../../support/studio.js';
import { aServiceView } from '../../support/view.js';
import { Visitor } from '../../support/visitor.js';

const recurring: Recurring = {
  cycles: ['daily', 'weekly', 'monthly'],
  onTaken: 'both',
  payEach: false,
};
/** Tuesday, ten o'clock in Belgrade. */
const first = aSlot('2026-12-15T09:00:00Z');
/** Free from nine to noon on every day, but for what is taken. */
const freeHours = ['08', '09', '10', '11'];

describe('<amelia-recurring-step>', () => {
  let step: RecurringStep;
  let visitor: Visitor;
  let state: BookingState;
  let around: Catalog;
  let view: ServiceView;
  let asked: AvailabilityQuery[];
  let taken: string[];
  let latest: string;
  let failures: number;

  beforeEach(() => {
    asked = [];
    taken = [];
    latest = '2027-12-01T00:00:00Z';
    failures = 0;
  });

  afterEach(() => step.remove());

  async function fetchAvailability(query: AvailabilityQuery): Promise<Availability> {
    asked.push(query);
    if (failures > 0) {
      failures -= 1;
      throw new ApiError('upstream-unavailable', null);
    }
    const slots: Availability['slots'] = [];
    const toMs = Math.min(Date.parse(query.to), Date.parse(latest));
    for (let dayMs = Date.parse(query.from); dayMs <= toMs; dayMs += 86_400_000) {
      const day = new Date(dayMs).toISOString().slice(0, 10);
      const free = freeHours.map((hour) => `${day}T${hour}:00:00Z`);
      slots.push(...free.filter((at) => !taken.includes(at)).map((at) => aSlot(at)));
    }
    const now = '2026-12-01T00:00:00Z';
    return { timeZone: query.timeZone, now, earliest: now, latest, slots };
  }

  /** Shows the step as the flow would: what it asks for happens, and comes back to it. */
  async function begin(difference: Partial<Recurring> = {}) {
    const service = aService({ recurring: { ...recurring, ...difference } });
    around = { ...catalog, services: [service] };
    view = aServiceView({ catalog: around });
    view.api.fetchAvailability = fetchAvailability;
    state = {
      ...view.state,
      step: 'recurring',
      choice: { ...view.state.choice, slot: first },
    };
    await show();
  }

  async function show() {
    step = document.createElement('amelia-recurring-step');
    step.view = { ...view, state };
    step.addEventListener('flow-request', ({ request }) => play(request));
    document.body.append(step);
    visitor = new Visitor(step);
    await step.updateComplete;
  }

  function play(request: FlowRequest) {
    state = transition(state, request, around);
    step.view = { ...view, state };
  }

  const rows = () => visitor.all('amelia-series-date') as SeriesDateRow[];
  const toText = (row: Element | undefined) =>
    row ? new Visitor(row).text.replaceAll(' ,', ',') : '';
  const inRow = (index: number) => new Visitor(rows()[index] as Element);

  async function repeat(cycle: string, times: number) {
    (await visitor.field(cycle)).click();
    await visitor.sees('How many times?');
    for (let more = 4; more < times; more += 1) await visitor.presses('One time more');
    await visitor.until(() => rows().length === times, `${times} dates`);
    await visitor.until(() => !visitor.text.includes('Looking'), 'what is free');
  }

  it('is just once by default: one click on, and nothing is asked for', async () => {
    await begin();
    expect((await visitor.field('Just once')).checked).to.equal(true);
    await visitor.presses('Continue');
    expect(state).to.deep.include({ step: 'details' });
    expect(state.choice.series).to.equal(null);
    expect(asked).to.deep.equal([]);
    await expectAccessible(step);
  });

  it('offers only what the service allows', async () => {
    await begin({ cycles: ['weekly'] });
    expect(visitor.text).to.include('Weekly');
    expect(visitor.text).not.to.include('Monthly');
  });

  it('asks once for eight weeks, with all that was chosen', async () => {
    await begin();
    await repeat('Weekly', 8);
    expect(asked).to.have.length(1);
    expect(asked[0]).to.include({ serviceId: 1, timeZone: 'Europe/Belgrade', persons: 1 });
    await visitor.sees('Every week, 8 times, until Tue 2 Feb');
    await visitor.sees('All of these are free.');
    await visitor.sees('Total, 8 dates');
    await visitor.sees('$280.00');
  });

  it('moves what is taken, as the service says, and tells so', async () => {
    taken = ['2026-12-29T09:00:00Z', '2027-01-12T09:00:00Z', '2027-01-12T08:00:00Z'];
    await begin();
    await repeat('Weekly', 8);
    await visitor.sees('2 dates were taken; they have the nearest free times.');
    expect(toText(rows()[2])).to.include('Tue 29 Dec, 09:00');
    expect(toText(rows()[2])).to.include('Moved: Tue 29 Dec, 10:00 was taken');
    expect(toText(rows()[4])).to.include('Tue 12 Jan, 11:00');
    await expectAccessible(step);
  });

  it('takes another time by hand, leaves one out, and keeps all of it back and forth', async () => {
    taken = ['2026-12-29T09:00:00Z'];
    await begin();
    await repeat('Weekly', 8);
    await inRow(1).presses(/^Change Tue 22 Dec/);
    await inRow(1).sees('Tuesday 22 December');
    await expectAccessible(step);
    await inRow(1).presses('Later day');
    await inRow(1).sees('Wednesday 23 December');
    await inRow(1).presses('12:00');
    await visitor.until(() => toText(rows()[1]).includes('Wed 23 Dec, 12:00'), 'the new time');
    expect(toText(rows()[1])).to.include('Instead of Tue 22 Dec, 10:00');
    await inRow(5).presses(/^Leave out/);
    await visitor.sees('Left out');
    await visitor.sees('Total, 7 dates');
    await expectAccessible(step);

    const { series } = state.choice;
    const before = asked.length;
    await visitor.presses('Continue');
    expect(state.step).to.equal('details');
    step.remove();
    play({ type: 'go-back' });
    await show();
    await visitor.sees('Instead of Tue 22 Dec, 10:00');
    await visitor.sees('Left out');
    expect(state.choice.series).to.deep.equal(series);
    expect(asked).to.have.length(before);

    await inRow(5).presses(/^Bring back/);
    await visitor.sees('Total, 8 dates');
  });

  it('does not go on while a date has no time, and leads to it', async () => {
    taken = ['2026-12-29T09:00:00Z'];
    await begin({ onTaken: 'none' });
    await repeat('Weekly', 4);
    await visitor.sees('1 date still needs a time.');
    await visitor.presses('Continue');
    expect(state.step).to.equal('recurring');
    const focused = rows()[2]?.shadowRoot?.activeElement;
    expect(focused?.textContent).to.match(/^\s*Change/);
    await inRow(2).presses(/^Change/);
    await inRow(2).presses('11:00');
    await visitor.until(() => !visitor.text.includes('still needs'), 'a time for each');
    await visitor.presses('Continue');
    expect(state.step).to.equal('details');
  });

  it('is shortened with one press to what can be booked', async () => {
    latest = '2027-01-20T00:00:00Z';
    await begin();
    await repeat('Weekly', 8);
    await visitor.sees('2 dates are too far ahead to book yet.');
    await expectAccessible(step);
    await visitor.presses('Make it 6 times');
    await visitor.until(() => rows().length === 6, 'six dates');
    expect(visitor.text).not.to.include('too far ahead');
    await visitor.presses('Continue');
    expect(state.step).to.equal('details');
  });

  it('says what could not be asked, and asks for that again', async () => {
    failures = 1;
    await begin();
    (await visitor.field('Monthly')).click();
    await visitor.sees('The booking system does not answer right now.');
    await visitor.sees('Not known yet');
    expect(rows().filter((row) => row.row.state === 'free').length).to.be.greaterThan(1);
    await expectAccessible(step);
    await visitor.presses('Try again');
    await visitor.sees('All of these are free.');
    expect(visitor.text).not.to.include('does not answer');
  });

  it('opens the date that went meanwhile, and tells of it', async () => {
    await begin();
    await repeat('Weekly', 4);
    step.remove();
    const slots = state.choice.series?.dates ?? [];
    const at = slots[1]?.slot?.startsAt ?? '';
    state = { ...state, step: 'review' };
    taken = [at];
    play({
      type: 'refused',
      failure: 'slot-taken',
      problem: {
        type: 'urn:x',
        title: '',
        requestId: 'r',
        status: 409,
        code: 'slot-taken',
        errors: [{ pointer: '/recurring/1/startsAt', code: 'taken' }],
      },
    });
    await show();
    await visitor.sees('Someone just took Tue 29 Dec, 10:00.');
    await visitor.sees('Choose another time for it; the other dates are kept.');
    await inRow(2).presses('11:00');
    await visitor.until(() => !visitor.text.includes('Someone just took'), 'it settled');
    await visitor.presses('Continue');
    expect(state.step).to.equal('details');
  });

  it('is chosen, changed and left out by keyboard', async () => {
    await begin();
    (await visitor.field('Just once')).focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await visitor.sees('Every week, 4 times');
    await visitor.sees('All of these are free.');
    (await inRow(1).button(/^Change/)).focus();
    await sendKeys({ press: 'Enter' });
    await inRow(1).sees('Tuesday 22 December');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await inRow(1).sees('Wednesday 23 December');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await visitor.until(() => toText(rows()[1]).includes('Wed 23 Dec, 09:00'), 'the new time');
    expect(rows()[1]?.shadowRoot?.activeElement?.textContent).to.match(/^\s*Change/);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await inRow(1).sees('Left out');
    expect(rows()[1]?.shadowRoot?.activeElement?.textContent).to.match(/^\s*Bring back/);
  });

  it('asks for nothing once it is left', async () => {
    let isAborted = false;
    await begin();
    view.api.fetchAvailability = (_, signal) =>
      new Promise((_, reject) => {
        signal?.addEventListener('abort', () => {
          isAborted = true;
          reject(signal.reason);
        });
        asked.push({} as AvailabilityQuery);
      });
    (await visitor.field('Weekly')).click();
    await visitor.until(() => asked.length > 0, 'a request');
    step.remove();
    expect(isAborted).to.equal(true);
  });
});
