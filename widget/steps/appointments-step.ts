import { html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import type { Slot } from '../../proxy/contract/availability.js';
import type { PackageItem } from '../../proxy/contract/catalog.js';
import type { Instant } from '../../proxy/contract/time.js';
import { define } from '../define.js';
import type { PackageView } from '../flow/booking-view.js';
import type { ScheduledAppointment } from '../flow/choice.js';
import type { FlowRequest } from '../flow/flow-request.js';
import type { FlowRequestEvent } from '../flow/flow-request-event.js';
import { countItem, countMissing, isScheduled } from '../flow/package-items.js';
import { toPackageSlots } from '../flow/package-slots.js';
import { type AppointmentDraft, toAppointmentView } from '../flow/package-view.js';
import { toPackageWords } from '../text/en/packages.js';
import '../ui/announcement.js';
import { base } from '../ui/base.styles.js';
import '../ui/notice.js';
import './appointment-options.js';
import type { ChangeWhomEvent } from './appointment-options.js';
import { styles } from './appointments-step.styles.js';
import './booking-summary.js';
import './item-appointments.js';
import type { EditAppointmentEvent } from './item-appointments.js';
import './package-about.js';
import { StepElement } from './step-element.js';
import './time-step.js';

/** The appointment whose time is being chosen; `index` null: it is one more. */
interface Edited {
  draft: AppointmentDraft;
  index: number | null;
}

/** When the appointments of a package are: as many now as one likes and the package allows. */
export class AppointmentsStep extends StepElement<PackageView> {
  static override styles = [base, styles];

  /** null: the list of all is shown. */
  @state() private edited: Edited | null = null;
  /** Whether going on was tried: then it is told what is missing. */
  @state() private isTried = false;

  override willUpdate(changed: PropertyValues<this>) {
    // A page may take another package while a calendar is open.
    const before = changed.get('view');
    if (before && before.package.id !== this.view.package.id) this.edited = null;
  }

  override render() {
    return this.edited ? this.#renderTimes(this.edited) : this.#renderList();
  }

  override async focusHeading(): Promise<void> {
    await super.focusHeading();
    await this.renderRoot.querySelector('amelia-time-step')?.focusHeading();
  }

  #renderList() {
    const { view } = this;
    const words = toPackageWords(view.strings).appointments;
    const later = this.#laterLine;
    return html`<h2 tabindex="-1">${words.heading}</h2>
      <amelia-package-about .view=${view}></amelia-package-about>
      ${this.#renderRefusal()}
      <form novalidate @submit=${this.#handleSubmit}>
        ${view.package.items.map((item) => this.#renderItem(item))}
        <p class="later">${later}<amelia-announcement .sentence=${later}></amelia-announcement></p>
        <div class="foot">
          ${this.renderBack()}
          <button class="primary">${view.strings.continue}</button>
        </div>
      </form>`;
  }

  #renderItem(item: PackageItem) {
    return html`<amelia-item-appointments
      .view=${this.view}
      .item=${item}
      ?tried=${this.isTried}
      @edit-appointment=${({ draft, index }: EditAppointmentEvent) => this.#edit({ draft, index })}
      @flow-request=${({ request }: FlowRequestEvent) => this.#handleRemoval(request)}
    ></amelia-item-appointments>`;
  }

  #renderRefusal() {
    const { state, strings } = this.view;
    if (state.notice?.kind !== 'failed') return nothing;
    const { failure } = state.notice;
    const { packageProblems } = toPackageWords(strings);
    return html`<amelia-notice>
      <p>${packageProblems[failure] ?? strings.problems[failure] ?? strings.problem}</p>
    </amelia-notice>`;
  }

  /** A screen within this one: whom, where and when, for one appointment. */
  #renderTimes({ draft, index }: Edited) {
    const { view } = this;
    const own = toAppointmentView(draft, view);
    const item = view.package.items.find(({ serviceId }) => serviceId === draft.serviceId);
    if (!own || !item) return nothing;
    const { scheduled } = view.state.choice;
    const others = scheduled.filter((_, place) => place !== index);
    const refusedAt = toRefusedAt(draft, index === null ? undefined : scheduled[index]);
    const { catalog } = view;
    const { expiry } = view.package;
    return html`<amelia-time-step
      .view=${own}
      .refine=${(free: Parameters<typeof toPackageSlots>[0]) =>
        toPackageSlots(free, own.service, { others, expiry, refusedAt, catalog })}
      @flow-request=${({ request }: FlowRequestEvent) => this.#handleTimeRequest(request)}
    >
      <amelia-appointment-options
        .view=${own}
        .item=${item}
        @change-whom=${({ chosen }: ChangeWhomEvent) =>
          this.#change({ draft: { ...draft, ...chosen, slot: null }, index })}
      ></amelia-appointment-options>
    </amelia-time-step>`;
  }

  /** How many must have a time now, and how many may wait. */
  get #laterLine(): string {
    const { view } = this;
    const { scheduled } = view.state.choice;
    const { items, sharedQuantity } = view.package;
    const counts = items.map((item) => countItem(item, view.package, scheduled).later);
    const later =
      sharedQuantity === null ? counts.reduce((sum, count) => sum + count, 0) : (counts[0] ?? 0);
    const missing = countMissing(view.package, scheduled);
    const words = toPackageWords(view.strings).appointments;
    const lines = [missing > 0 ? words.toChoose(missing) : '', later > 0 ? words.later(later) : ''];
    return lines.filter(Boolean).join(' ') || words.allNow;
  }

  /** What the calendar asks for is decided here: only its zone is everybody's. */
  #handleTimeRequest(request: FlowRequest) {
    if (request.type === 'choose-slot') return this.#schedule(request.slot);
    if (request.type === 'go-back') return this.#edit(null);
    this.request(request);
  }

  /** What moves up where one was removed must not get the second click of a double click. */
  #handleRemoval(request: FlowRequest) {
    this.request(request);
    this.renderRoot.querySelector('form')?.animate({ pointerEvents: ['none', 'none'] }, 500);
  }

  #schedule(slot: Slot) {
    if (!this.edited) return;
    const { draft, index } = this.edited;
    this.#edit(null);
    this.request({ type: 'schedule', appointment: { ...draft, slot }, index });
  }

  #change(edited: Edited) {
    this.edited = edited;
  }

  /** Another screen begins at its heading, for the eye and for a screen reader. */
  #edit(edited: Edited | null) {
    this.edited = edited;
    // An alert that comes back with the list would be announced once more.
    this.isTried = false;
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
    void this.focusHeading();
  }

  async #handleSubmit(event: SubmitEvent) {
    event.preventDefault();
    const { choice } = this.view.state;
    if (isScheduled(this.view.package, choice.scheduled)) {
      return this.request({ type: 'enter-appointments' });
    }
    this.isTried = true;
    await this.updateComplete;
    const items = [...this.renderRoot.querySelectorAll('amelia-item-appointments')];
    items.find(({ isUnsettled }) => isUnsettled)?.focus();
  }
}

/** Somebody else may be free when those are not that it was to be with. */
function toRefusedAt(
  { employeeId }: AppointmentDraft,
  before: ScheduledAppointment | undefined,
): Instant | null {
  return before?.gone && before.employeeId === employeeId ? before.slot.startsAt : null;
}

define('amelia-appointments-step', AppointmentsStep);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-appointments-step': AppointmentsStep;
  }
}
