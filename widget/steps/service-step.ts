import { css, html, nothing } from 'lit';
import type { Service } from '../../proxy/contract/catalog.js';
import { define } from '../define.js';
import type { BookingView } from '../flow/booking-view.js';
import type { FlowRequestEvent } from '../flow/flow-request-event.js';
import '../ui/choice-card.js';
import { base } from '../ui/base.styles.js';
import { toPriceLabel } from './price.js';
import { countServices, takeServices, toServiceGroups } from './service-groups.js';
import { StepElement } from './step-element.js';

/** As many services are seen at a glance. */
const glanceCount = 8;

/** What finds services; loaded where there are more than a glance takes in. */
let finder: typeof import('./service-finder.js') | undefined;

/** The first screen: what can be booked, a list to scan. */
export class ServiceStep extends StepElement {
  static override styles = [
    base,
    css`
      h3 {
        color: var(--_mute);
        margin-block: 20px 8px;
      }
      ul {
        display: grid;
        gap: 10px;
      }
      /* As high as what comes: a field and, below it, the categories. */
      :not(:defined) {
        display: block;
        padding-block-start: calc(max(16px, 1em) * 1.5 + 42px);
      }
      .by-category:not(:defined) {
        padding-block-start: calc(max(16px, 1em) * 1.5 + 98px);
      }
    `,
  ];

  override willUpdate() {
    if (!finder && this.#isLong) this.#loadFinder();
  }

  override render() {
    const { catalog, state, strings } = this.view;
    const all = toServiceGroups(catalog);
    const found = finder?.findServices(catalog, state.search) ?? all;
    const list = takeServices(state.search.limit, found).map(
      ({ name, services }) => html`${name ? html`<h3>${name}</h3>` : nothing}
        <ul aria-label=${name || nothing}>
          ${services.map((service) => html`<li>${this.#renderService(service)}</li>`)}
        </ul>`,
    );
    return html`<h2 tabindex="-1">${strings.service.heading}</h2>
      <p class="lead">${all.length > 0 ? strings.service.lead : strings.service.none}</p>
      ${
        this.#isLong
          ? html`<amelia-service-finder
              class=${all.length > 1 ? 'by-category' : ''}
              .view=${this.view}
              @flow-request=${({ request }: FlowRequestEvent) => this.request(request)}
              >${list}</amelia-service-finder
            >`
          : list
      }`;
  }

  #renderService(service: Service) {
    return html`<amelia-choice-card
      .name=${service.name}
      .detail=${toDetail(service, this.view)}
      .price=${toPriceLabel(service, this.view)}
      .picture=${service.pictureUrl ?? ''}
      ?chosen=${service.id === this.view.state.choice.serviceId}
      @click=${() => this.request({ type: 'choose-service', serviceId: service.id })}
    ></amelia-choice-card>`;
  }

  get #isLong(): boolean {
    return countServices(toServiceGroups(this.view.catalog)) > glanceCount;
  }

  #loadFinder() {
    const take = (loaded: typeof finder) => {
      finder = loaded;
      this.requestUpdate();
    };
    const loading = import('./service-finder.js');
    // Where it can't be had the list is there all the same.
    loading.then(take, () => {});
  }
}

/** `60 minutes · up to 10 people · A massage that …`. */
function toDetail(
  { durations, persons, summary }: Service,
  { format, strings }: BookingView,
): string {
  return [
    format.duration(durations[0]?.seconds ?? 0),
    persons.max > 1 ? strings.upTo(persons.max) : '',
    summary,
  ]
    .filter(Boolean)
    .join(' · ');
}

define('amelia-service-step', ServiceStep);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-service-step': ServiceStep;
  }
}
