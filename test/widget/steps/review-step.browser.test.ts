import { expect } from 'chai';
import type { Service } from '../../../proxy/contract/catalog.js';
import type { Choice } from '../../../widget/flow/choice.js';
import '../../../widget/steps/done-step.js';
import '../../../widget/steps/more-steps.js';
import { toServiceParts } from '../../../widget/steps/review-parts.js';
import '../../../widget/steps/review-step.js';
import { expectAccessible } from '../../support/accessible.js';
import { anExtra, aService, aSlot, catalog, site } from '../../support/studio.js';
import { aServiceView } from '../../support/view.js';
import { Visitor } from '../../support/visitor.js';

const vat = { name: 'VAT', kind: 'percentage', value: 20, isIncluded: false } as const;
const included = { ...vat, isIncluded: true };
const towel = anExtra({ maxQuantity: 3 });
const massage = aService({
  id: 9,
  name: 'Massage',
  durations: [{ seconds: 3600, priceMinor: 9000 }],
  persons: { min: 1, max: 4 },
  pricedPerPerson: true,
  extras: [towel],
});
const weeks = Array.from(
  { length: 8 },
  (_, week) => `${new Date(Date.UTC(2026, 10, 25 + 7 * week, 8, 30)).toISOString().slice(0, 19)}Z`,
);
const series = {
  cycle: 'weekly',
  every: 1,
  times: 8,
  dates: weeks.slice(1).map((wantedAt) => ({ wantedAt, slot: aSlot(wantedAt) })),
} as const;

describe('the price and the facts, once more', () => {
  let step: HTMLElement;
  let visitor: Visitor;

  function review(
    choice: Partial<Choice>,
    service: Service = massage,
    ownZone = 'Europe/Belgrade',
  ) {
    const view = aServiceView({
      serviceId: 9,
      ownZone,
      site: { ...site, coupons: true },
      catalog: { ...catalog, services: [service] },
    });
    const slot = aSlot('2026-11-25T08:30:00Z');
    const state = { ...view.state, choice: { ...view.state.choice, slot, ...choice } };
    const element = document.createElement('amelia-review-step');
    element.view = { ...view, state };
    element.parts = toServiceParts({ ...view, state });
    document.body.append(element);
    step = element;
    visitor = new Visitor(element);
    return element.updateComplete;
  }

  afterEach(() => step.remove());

  it('tells each part: people, extras, dates, coupon, tax on top, and the total', async () => {
    const coupon = { code: 'WELCOME10', percent: 10, minor: 0, uses: 2 };
    const choice = { persons: 2, extras: [{ id: 8, quantity: 2 }], series, coupon };
    await review(choice, { ...massage, tax: vat });
    await visitor.sees(/Massage, 1 hour × 2 people × 8 dates ?\$1,440\.00/);
    await visitor.sees(/2 × Hot towel × 8 dates ?\$80\.00/);
    await visitor.sees(/Code WELCOME10 +Remove +−\$38\.00 ?for the first 2 of 8 dates/);
    await visitor.sees(/VAT ?\$280\.80/);
    await visitor.sees(/Total, paid on site ?\$1,762\.80/);
    await expectAccessible(step);
  });

  it('tells quietly what tax is within', async () => {
    await review({}, { ...massage, tax: included });
    await visitor.sees('includes VAT $15.00');
    await expectAccessible(step);
  });

  it('stays free where nothing is to pay, and asks for no code', async () => {
    await review({}, aService({ id: 9, durations: [{ seconds: 900, priceMinor: 0 }] }));
    await visitor.sees(/Total, nothing to pay ?Free/);
    expect(visitor.buttons('Have a code?')).to.deep.equal([]);
  });

  it('lists all dates of a series under their number', async () => {
    await review({ series }, massage, 'America/New_York');
    await visitor.sees('8 dates');
    const [details] = visitor.all('details') as HTMLDetailsElement[];
    expect(details?.open).to.equal(true);
    await visitor.sees('Wed 2 Dec, 09:30 Belgrade · 03:30 New York');
    expect(visitor.all('li')).to.have.length(8);
    await expectAccessible(step);
  });

  it('folds the dates of a long series', async () => {
    const dates = [...series.dates, ...series.dates];
    await review({ series: { ...series, times: 15, dates } });
    await visitor.sees('15 dates');
    const [details] = visitor.all('details') as HTMLDetailsElement[];
    expect(details?.open).to.equal(false);
  });

  it('shows what is booked of a series, short, with the total of all', async () => {
    await review({ series });
    step.remove();
    const done = document.createElement('amelia-done-step');
    const view = aServiceView();
    const appointments = weeks.map((startsAt, index) => ({
      bookingId: index + 1,
      title: 'Massage',
      startsAt,
      endsAt: startsAt.replace('08:30', '09:30'),
      employee: index === 3 ? 'Ana Petrović' : 'Mia Johnson',
      location: 'Main street',
    }));
    const receipt = {
      id: 1,
      kind: 'appointment',
      status: 'approved',
      title: 'Massage',
      appointments,
      timeZone: 'Europe/Belgrade',
      totalMinor: 72_000,
      dueMinor: 72_000,
      currency: 'USD',
      customer: { firstName: 'Jordan', lastName: 'Parker', email: 'j@example.test' },
      manage: null,
      purchase: null,
    } as const;
    done.view = { ...view, state: { ...view.state, step: 'done', receipt: { ...receipt } } };
    document.body.append(done);
    step = done;
    visitor = new Visitor(done);
    await visitor.sees('Massage, 1 hour');
    expect(visitor.all('li')).to.have.length(8);
    await visitor.sees('Wed 16 Dec, 09:30 · Ana Petrović');
    await visitor.sees('Main street, Main street 5');
    await visitor.sees('$720.00');
    await expectAccessible(done);
  });
});
