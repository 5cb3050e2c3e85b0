import { expect } from 'chai';
import type { Choice } from '../../../widget/flow/choice.js';
import '../../../widget/steps/booking-summary.js';
import { toTotalLine } from '../../../widget/steps/chosen-total.js';
import { expectAccessible } from '../../support/accessible.js';
import { anExtra, aService, aSlot, catalog } from '../../support/studio.js';
import { aServiceView } from '../../support/view.js';
import { Visitor } from '../../support/visitor.js';

const rest = anExtra({ name: 'Rest', durationSeconds: 900 });
const facial = aService({
  id: 9,
  name: 'Facial',
  durations: [{ seconds: 3600, priceMinor: 5500 }],
  extras: [rest],
  tax: { name: 'VAT', kind: 'percentage', value: 20, isIncluded: false },
});

describe('<amelia-booking-summary>', () => {
  let summary: HTMLElement;

  function aView(choice: Partial<Choice> = {}) {
    const view = aServiceView({ serviceId: 9, catalog: { ...catalog, services: [facial] } });
    return { ...view, state: { ...view.state, choice: { ...view.state.choice, ...choice } } };
  }

  async function sumUp(choice: Partial<Choice>): Promise<string> {
    const element = document.createElement('amelia-booking-summary');
    element.view = aView(choice);
    document.body.append(element);
    summary = element;
    await element.updateComplete;
    return new Visitor(element).text.replaceAll('\u00a0', ' ');
  }

  afterEach(() => summary?.remove());

  it('tells how long it takes with its extras, and what tax came on top', async () => {
    const text = await sumUp({ extras: [{ id: 8, quantity: 1 }] });
    expect(text).to.include('Facial, 1 hour 15 minutes');
    expect(text).to.include('Total $71.00 with VAT');
    await expectAccessible(summary);
  });

  it('tells how many dates a series has', async () => {
    const slot = aSlot('2026-12-02T08:00:00Z');
    const later = aSlot('2026-12-09T08:00:00Z');
    const dates = [{ wantedAt: later.startsAt, slot: later }];
    const text = await sumUp({ slot, series: { cycle: 'weekly', every: 1, times: 2, dates } });
    expect(text).to.include('Dates 2');
    expect(text).to.include('Total $132.00 with VAT');
  });

  it('names the tax beside the options too', () => {
    expect(toTotalLine(aView()).replaceAll('\u00a0', ' ')).to.equal('$66.00 with VAT · 1 hour');
  });
});
