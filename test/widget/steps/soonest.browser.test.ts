import { expect } from 'chai';
import { html, LitElement, render } from 'lit';
import type { Slot } from '../../../proxy/contract/availability.js';
import type { ServiceView } from '../../../widget/flow/booking-view.js';
import { addMonthSlots } from '../../../widget/steps/month-slots.js';
import { renderSoonest } from '../../../widget/steps/soonest.js';
import { styles } from '../../../widget/steps/time-step.styles.js';
import { base, skeleton } from '../../../widget/ui/base.styles.js';
import { chips } from '../../../widget/ui/chips.styles.js';
import { tokens } from '../../../widget/ui/tokens.styles.js';
import { aService, aSlot, catalog } from '../../support/studio.js';
import { aServiceView, type ViewDifference } from '../../support/view.js';
import { Visitor } from '../../support/visitor.js';

/** The styles that the soonest times have on their screen. */
class SoonestHost extends LitElement {
  static override styles = [tokens, base, chips, skeleton, styles];

  override render() {
    return html`<div class="soon"></div>`;
  }
}
customElements.define('soonest-host', SoonestHost);

const slots = [
  aSlot('2026-12-15T08:00:00Z', [1, 1], [2, 1]),
  aSlot('2026-12-15T14:30:00Z', [2, 1]),
  ...[1, 2, 3, 4].map((day) => aSlot(`2026-12-2${day}T08:00:00Z`, [1, 1])),
];
const first = '2026-12-15T08:00:00Z';

describe('the soonest times', () => {
  let host: SoonestHost;
  let visitor: Visitor;
  let chosen: Slot[];

  async function show(view: ServiceView, known: Slot[] | null) {
    chosen = [];
    host = new SoonestHost();
    host.style.inlineSize = '320px';
    document.body.append(host);
    await host.updateComplete;
    visitor = new Visitor(host);
    draw(view, known);
  }

  function draw(view: ServiceView, known: Slot[] | null) {
    const range = { now: first, earliest: first, latest: '2027-12-15T08:00:00Z' };
    const answer = { timeZone: view.clocks.first, ...range, slots: known ?? [] };
    const months = known && addMonthSlots(null, '2026-12', answer);
    const box = host.renderRoot.querySelector('.soon') as HTMLElement;
    render(
      renderSoonest(months, view, first, (slot) => chosen.push(slot)),
      box,
    );
  }

  const heights = (selector: string) =>
    visitor.all(selector).map((each) => Math.round(each.getBoundingClientRect().height));

  afterEach(() => host.remove());

  it('are three where one person at one place has them, by time alone', async () => {
    await show(aServiceView(), slots);
    expect(visitor.all('.chip')).to.have.length(3);
    expect(visitor.buttons('Tue 15 Dec, 09:00')).to.have.length(1);
  });

  it('are five where several have them, each with whom and at what price', async () => {
    await show(aServiceView({ serviceId: 2 }), slots);
    expect(visitor.all('.chip')).to.have.length(5);
    await visitor.presses('Tue 15 Dec, 15:30, $100.00 · Ana Petrović');
    expect(chosen).to.deep.equal([slots[1]]);
  });

  it('name nobody once somebody is chosen', async () => {
    const view = aServiceView({ serviceId: 2 });
    view.state = { ...view.state, choice: { ...view.state.choice, employeeId: 2 } };
    await show(view, slots);
    expect(visitor.text).not.to.include('Ana');
    expect(visitor.all('.chip')).to.have.length(5);
  });

  it('keep a time together, so that PM never stands alone', async () => {
    await show(aServiceView({ locale: 'en-US' }), slots);
    expect(host.renderRoot.textContent).to.include('9:00\u00a0AM');
  });

  const long = { id: 2, name: 'Maximiliane Wolfeschlegelsteinhausen-Bergerdorff' };
  const views: [string, ViewDifference][] = [
    ['on one clock', {}],
    ['on one clock, with whom', { serviceId: 2 }],
    ['on two clocks', { askedZone: 'America/New_York', locale: 'en-US' }],
    ['on two clocks, with whom', { serviceId: 2, askedZone: 'Asia/Kolkata', locale: 'en-US' }],
    [
      'with a very long name',
      {
        serviceId: 2,
        catalog: {
          ...catalog,
          services: [aService({ id: 2, offers: catalog.services[1]?.offers ?? [] })],
          employees: [1, 2].map((id) => ({ ...long, id, pictureUrl: null, descriptionHtml: '' })),
        },
      },
    ],
  ];
  for (const [how, difference] of views) {
    it(`come in the size of what stood there before, ${how}`, async () => {
      const view = aServiceView(difference);
      await show(view, null);
      const before = heights('.bone');
      draw(view, slots);
      expect(heights('.chip')).to.deep.equal(before);
      expect(before.length).to.be.greaterThan(0);
    });
  }
});
