import { css, html, LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Id, PackageItem } from '../../proxy/contract/catalog.js';
import { define } from '../define.js';
import type { ServiceView } from '../flow/booking-view.js';
import '../ui/announcement.js';
import { base } from '../ui/base.styles.js';
import { grouped } from '../ui/field.styles.js';
import { findLost, renderOptionCards, toEmployeeCards, toLocationCards } from './option-cards.js';
import { optionCards } from './option-cards.styles.js';

/** With whom an appointment is to be, and where; null: anyone, anywhere. */
export interface WhomAndWhere {
  employeeId: Id | null;
  locationId: Id | null;
}

/** Somebody else, or another place, was chosen. */
export class ChangeWhomEvent extends Event {
  constructor(readonly chosen: WhomAndWhere) {
    super('change-whom');
  }
}

/**
 * With whom and where an appointment of a package is to be: as far as the package leaves it open.
 *
 * @fires change-whom - with both as they are chosen now.
 */
export class AppointmentOptions extends LitElement {
  static override styles = [
    base,
    grouped,
    optionCards,
    css`
      .status {
        font-size: 0.875em;
        color: var(--_mute);
      }
    `,
  ];

  @property({ attribute: false }) view!: ServiceView;
  @property({ attribute: false }) item!: PackageItem;

  /** What a choice has undone. */
  @state() private status = '';

  override render() {
    const { view } = this;
    const { choice } = view.state;
    const { employee, location } = view.strings.options;
    const employees = this.item.allowsEmployeeChoice ? toEmployeeCards(view) : [];
    const choose = (change: Partial<WhomAndWhere>) => this.#choose(change);
    return html`${renderOptionCards('employeeId', employee, employees, choice, choose)}
    ${renderOptionCards('locationId', location, toLocationCards(view), choice, choose)}
    <p class="status">${this.status}<amelia-announcement .sentence=${this.status}></amelia-announcement></p>`;
  }

  /** The last choice counts: what does not go with it is open again. */
  #choose(change: Partial<WhomAndWhere>) {
    const { employeeId, locationId } = this.view.state.choice;
    const next: WhomAndWhere = { employeeId, locationId, ...change };
    const { status, opened } = findLost(this.view, next, change);
    this.status = status;
    this.dispatchEvent(new ChangeWhomEvent({ ...next, ...opened }));
  }
}

define('amelia-appointment-options', AppointmentOptions);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-appointment-options': AppointmentOptions;
  }
  interface HTMLElementEventMap {
    'change-whom': ChangeWhomEvent;
  }
}
