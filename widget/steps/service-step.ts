import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Service } from '../../proxy/contract/catalog.js';
import { define } from '../define.js';
import { isBookable } from '../flow/bookable.js';
import type { BookingView } from '../flow/booking-view.js';
import '../ui/choice-card.js';
import { base } from '../ui/base.styles.js';
import { toPriceLabel } from './price.js';
import { StepElement } from './step-element.js';

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
    `,
  ];

  @property({ attribute: false }) view!: BookingView;

  override render() {
    const { strings } = this.view;
    const groups = toGroups(this.view);
    return html`<h2 tabindex="-1">${strings.service.heading}</h2>
      <p class="lead">${groups.length > 0 ? strings.service.lead : strings.service.none}</p>
      ${groups.map(
        ({ name, services }) => html`${groups.length > 1 ? html`<h3>${name}</h3>` : nothing}
          <ul aria-label=${groups.length > 1 ? name : nothing}>
            ${services.map((service) => html`<li>${this.renderService(service)}</li>`)}
          </ul>`,
      )}`;
  }

  private renderService(service: Service) {
    return html`<amelia-choice-card
      .name=${service.name}
      .detail=${toDetail(service, this.view)}
      .price=${toPriceLabel(service, this.view)}
      .picture=${service.pictureUrl ?? ''}
      ?chosen=${service.id === this.view.state.choice.serviceId}
      @click=${() => this.request({ type: 'choose-service', serviceId: service.id })}
    ></amelia-choice-card>`;
  }
}

/** `60 min · up to 10 people · A massage that …`. */
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

/** What can be booked, by category, in the catalogue's order, without empty ones. */
function toGroups({ catalog }: BookingView): { name: string; services: Service[] }[] {
  const bookable = catalog.services.filter((service) => isBookable(service));
  const known = new Set(catalog.categories.map(({ id }) => id));
  const others = bookable.filter(({ categoryId }) => !known.has(categoryId));
  return [
    ...catalog.categories.map(({ id, name }) => ({
      name,
      services: bookable.filter(({ categoryId }) => categoryId === id),
    })),
    { name: '', services: others },
  ].filter(({ services }) => services.length > 0);
}

define('amelia-service-step', ServiceStep);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-service-step': ServiceStep;
  }
}
