import '../../../widget/steps/booking-summary.js';
import { expect } from 'chai';
import type { BookingSummary } from '../../../widget/steps/booking-summary.js';
import { toChosenTitle } from '../../../widget/steps/chosen.js';
import { anExtra, aService, catalog } from '../../support/studio.js';
import { aServiceView } from '../../support/view.js';
import { Visitor } from '../../support/visitor.js';

const service = aService({
  durations: [
    { seconds: 1800, priceMinor: 3500 },
    { seconds: 3600, priceMinor: 6000 },
  ],
  extras: [
    anExtra({ id: 1, name: 'Hot towel', maxQuantity: 2 }),
    anExtra({ id: 2, name: 'Tea', priceMinor: 100 }),
  ],
});

function aChosenView() {
  const view = aServiceView({ catalog: { ...catalog, services: [service] } });
  const extras = [
    { id: 1, quantity: 2 },
    { id: 2, quantity: 1 },
  ];
  const choice = { ...view.state.choice, durationSeconds: 3600, extras };
  return { ...view, state: { ...view.state, choice } };
}

describe('the summary of chosen extras', () => {
  let summary: BookingSummary;

  afterEach(() => summary.remove());

  it('tells how long it takes, what goes with it, and what all of it costs', async () => {
    summary = document.createElement('amelia-booking-summary');
    summary.view = aChosenView();
    document.body.append(summary);
    await summary.updateComplete;
    const visitor = new Visitor(summary);
    await visitor.sees('Consultation, 1 hour');
    await visitor.sees('Extras 2 × Hot towel, Tea');
    await visitor.sees('Total $71.00');
  });
});

it('titles a choice with its duration and its extras', () => {
  const title = toChosenTitle(service, aChosenView()).replaceAll('\u00a0', ' ');
  expect(title).to.equal('Consultation, 1 hour · 2 × Hot towel, Tea');
});
