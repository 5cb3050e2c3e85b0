import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { PackageItem } from '../../proxy/contract/catalog.js';
import { define } from '../define.js';
import type { PackageView } from '../flow/booking-view.js';
import type { ScheduledAppointment } from '../flow/choice.js';
import { FlowRequestEvent } from '../flow/flow-request-event.js';
import { countItem } from '../flow/package-items.js';
import { type AppointmentDraft, toAppointmentView } from '../flow/package-view.js';
import { toPackageWords } from '../text/en/packages.js';
import { base } from '../ui/base.styles.js';
import { findPlace, toEmployeeLabel } from './chosen.js';
import { styles } from './item-appointments.styles.js';
import { toItemTitle } from './package-words.js';
import { toBothClocks, toSecondTime, toShortWhen, writeSecondCity } from './when.js';

/** An appointment is to be given a time, or another one. */
export class EditAppointmentEvent extends Event {
  constructor(
    readonly draft: AppointmentDraft,
    /** Its place among all of the package; null: it is one more. */
    readonly index: number | null,
  ) {
    super('edit-appointment');
  }
}

/** An appointment of the package, and its place among all of them. */
interface Placed {
  appointment: ScheduledAppointment;
  index: number;
}

/**
 * One service of a package: the appointments of it that have their time, and a button for one more.
 *
 * @fires edit-appointment
 * @fires flow-request - where one is removed.
 */
export class ItemAppointments extends LitElement {
  static override styles = [base, styles];

  @property({ attribute: false }) view!: PackageView;
  @property({ attribute: false }) item!: PackageItem;
  /** Whether going on was tried. */
  @property({ type: Boolean }) tried = false;

  /** Takes the focus to what is to be done next. */
  override focus(options?: FocusOptions) {
    const wanted = this.renderRoot.querySelector<HTMLElement>('.gone .link, .add');
    (wanted ?? this.renderRoot.querySelector<HTMLElement>('h3'))?.focus(options);
  }

  /** Whether something must be done here before it can go on. */
  get isUnsettled(): boolean {
    return this.#count.missing > 0 || this.#placed.some(({ appointment }) => appointment.gone);
  }

  override render() {
    const { item, view } = this;
    const count = this.#count;
    const placed = this.#placed;
    const words = toPackageWords(view.strings).appointments;
    return html`<section aria-labelledby="title">
      <div class="head">
        <h3 id="title" tabindex="-1">${toItemTitle(item.serviceId, view)}</h3>
        <p class="count">${this.#countLine}</p>
      </div>
      <ul role="list" ?hidden=${placed.length === 0}>
        ${placed.map((each) => html`<li>${this.#renderRow(each)}</li>`)}
      </ul>
      ${count.addable > 0 ? this.#renderAdd() : nothing}
      <p class="message" role="alert">${
        this.tried && count.missing > 0 ? words.missing(count.missing, this.#serviceName) : ''
      }</p>
    </section>`;
  }

  #renderAdd() {
    const words = toPackageWords(this.view.strings).appointments;
    const toLabel = this.#count.now > 0 ? words.chooseAnother : words.choose;
    const { serviceId } = this.item;
    const draft = { serviceId, employeeId: null, locationId: null, slot: null };
    return html`<button
      type="button"
      class="add"
      @click=${() => this.dispatchEvent(new EditAppointmentEvent(draft, null))}
    >
      ${toLabel(this.#serviceName)}
    </button>`;
  }

  #renderRow({ appointment, index }: Placed) {
    const { view } = this;
    const { slot, gone } = appointment;
    const words = toPackageWords(view.strings).appointments;
    const when = toShortWhen(slot.startsAt, view);
    const second = toSecondTime(toBothClocks(slot.startsAt, view), view);
    const about = html`<span class="visually-hidden"> ${when}</span>`;
    return html`<div class="row ${gone ? 'gone' : ''}">
      <div class="words">
        <p class="when">
          ${when}${second ? html`<span class="visually-hidden">, </span><small>${writeSecondCity(view)(second)}</small>` : nothing}
        </p>
        <p class="note">${toWhomAndWhere(appointment, view)}</p>
        ${
          gone
            ? html`<p class="gone-note" role="alert">${view.strings.slotGone[gone](when, null)} ${words.mend}</p>`
            : nothing
        }
      </div>
      <div class="buttons">
        <button
          type="button"
          class="link"
          @click=${() => this.dispatchEvent(new EditAppointmentEvent(toDraft(appointment), index))}
        >
          <span>${words.change}${about}</span>
        </button>
        <button type="button" class="link" @click=${(event: MouseEvent) => this.#unschedule(event, index)}>
          <span>${words.remove}${about}</span>
        </button>
      </div>
    </div>`;
  }

  get #count() {
    return countItem(this.item, this.view.package, this.view.state.choice.scheduled);
  }

  /** How many have their time now, how many must have one, and how many may wait. */
  get #countLine(): string {
    const { view } = this;
    const count = this.#count;
    const words = toPackageWords(view.strings).appointments;
    const { max } = this.item.scheduleNow;
    if (max === 0) return words.onlyLater;
    const isShared = view.package.sharedQuantity !== null;
    // What is shared is left to all of them together.
    const counted = words.counted(count.now, isShared ? 0 : count.later, count.missing);
    const isFull = count.addable === 0 && count.later > 0;
    return isFull ? `${counted}. ${words.atMost(max)}` : counted;
  }

  get #serviceName(): string {
    const { services } = this.view.catalog;
    return services.find(({ id }) => id === this.item.serviceId)?.name ?? '';
  }

  /** The soonest first. */
  get #placed(): Placed[] {
    return this.view.state.choice.scheduled
      .map((appointment, index) => ({ appointment, index }))
      .filter(({ appointment }) => appointment.serviceId === this.item.serviceId)
      .toSorted((one, other) =>
        one.appointment.slot.startsAt < other.appointment.slot.startsAt ? -1 : 1,
      );
  }

  async #unschedule({ detail }: MouseEvent, index: number) {
    // The second click of a double click is on the one below, which has moved up.
    if (detail > 1) return;
    this.dispatchEvent(new FlowRequestEvent({ type: 'unschedule', index }));
    // Its buttons go with it.
    await this.updateComplete;
    this.focus();
  }
}

/** A time that went is not offered again as the chosen one. */
function toDraft({ gone, slot, ...chosen }: ScheduledAppointment): AppointmentDraft {
  return { ...chosen, slot: gone ? null : slot };
}

function toWhomAndWhere(appointment: ScheduledAppointment, view: PackageView): string {
  const own = toAppointmentView(appointment, view);
  if (!own) return '';
  return [toEmployeeLabel(own), findPlace(own)?.name].filter(Boolean).join(' · ');
}

define('amelia-item-appointments', ItemAppointments);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-item-appointments': ItemAppointments;
  }
  interface HTMLElementEventMap {
    'edit-appointment': EditAppointmentEvent;
  }
}
