import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Slot } from '../../proxy/contract/availability.js';
import type { Id } from '../../proxy/contract/catalog.js';
import type { Zone } from '../../proxy/contract/time.js';
import { define } from '../define.js';
import { toDays } from '../flow/fetch-month.js';
import { findService } from '../flow/flows.js';
import { FreeTimes } from '../steps/free-times.js';
import { times } from '../steps/free-times.styles.js';
import { styles as receiptFacts } from '../steps/receipt-facts.styles.js';
import type { Month } from '../time/plain-date.js';
import { base, skeleton } from '../ui/base.styles.js';
import { chips } from '../ui/chips.styles.js';
import { grouped } from '../ui/field.styles.js';
import { renderFailedChange } from './failed-change.js';
import { toLeftFacts } from './left-facts.js';
import { allowsEmployeeChoice, toLeftPairs, toLeftTimes } from './left-times.js';
import { styles } from './manage.styles.js';
import { isDoubtful } from './manage-machine.js';
import type { LeftChoice, ManageScreen } from './manage-state.js';
import { ManageElement, type ManageView } from './manage-view.js';
import { toServiceName } from './purchase-left.js';
import { renderReview } from './review.js';
import { renderUnderTimes } from './times-frame.js';

type BookScreen = Extract<ManageScreen, { name: 'book' }>;

/** One more appointment of a package: with whom and where as far as that is open, when, booked. */
export class LeftScreen extends ManageElement {
  static override styles = [base, chips, skeleton, times, grouped, receiptFacts, styles];

  @property({ attribute: false }) view!: ManageView;
  @property({ attribute: false }) screen!: BookScreen;

  readonly #times = new FreeTimes(this, {
    fetchMonth: (month, zone, signal) => this.#fetchMonth(month, zone, signal),
    takeZone: (timeZone) => this.request({ type: 'choose-zone', timeZone }),
  });

  override willUpdate(changed: PropertyValues<this>) {
    const { clocks, state } = this.view;
    const { choice, slot } = this.screen;
    const before = changed.get('screen');
    const isTaken = state.notice?.kind === 'taken';
    const wasTaken = changed.get('view')?.state.notice?.kind === 'taken';
    const isNew = before?.choice !== choice || (isTaken && !wasTaken);
    if (changed.has('screen') && isNew) this.#times.start(clocks.first, slot?.startsAt);
    else this.#times.moveTo(clocks.first, slot?.startsAt);
  }

  override render() {
    const { slot } = this.screen;
    return slot ? this.#renderReview(slot) : this.#renderTimes();
  }

  #renderTimes() {
    const { view } = this;
    const times = this.#times;
    return html`<h2 tabindex="-1">${view.strings.time.heading}</h2>
      <p class="lead">${this.#serviceName}</p>
      ${this.#renderFailure()} ${this.#renderPairs()} ${times.renderFailure()}
      ${times.render({ choose: (slot) => this.request({ type: 'choose-slot', slot }) })}
      ${renderUnderTimes(times, view, (request) => this.request(request))}`;
  }

  /** With whom and where, each where the package leaves several. */
  #renderPairs() {
    const { managed, catalog, strings } = this.view;
    const { options } = strings;
    const { choice } = this.screen;
    const { serviceId, employeeId, locationId } = choice;
    const ofPlace = toLeftPairs({ ...choice, employeeId: null }, managed, catalog);
    const ofEmployee = toLeftPairs({ ...choice, locationId: null }, managed, catalog);
    const asksWhom = allowsEmployeeChoice(serviceId, managed, catalog);
    return [
      this.#renderChoice(
        options.employee,
        options.anyone,
        asksWhom
          ? catalog.employees.filter(({ id }) => ofPlace.some((pair) => pair[0] === id))
          : [],
        employeeId,
        (id) => ({ ...choice, employeeId: id }),
      ),
      this.#renderChoice(
        options.location,
        options.anywhere,
        catalog.locations.filter(({ id }) => ofEmployee.some((pair) => pair[1] === id)),
        locationId,
        (id) => ({ ...choice, locationId: id }),
      ),
    ];
  }

  #renderChoice(
    legend: string,
    open: string,
    named: readonly { id: Id; name: string }[],
    chosen: Id | null,
    choose: (id: Id | null) => LeftChoice,
  ) {
    if (named.length < 2 && chosen === null) return nothing;
    const each = [{ id: null, name: open }, ...named];
    return html`<fieldset>
      <legend>${legend}</legend>
      <div class="chips">
        ${each.map(
          ({ id, name }) => html`<button
            class="chip"
            aria-pressed=${id === chosen}
            @click=${() => this.request({ type: 'choose-pair', ...choose(id) })}
          >
            <span class="when">${name}</span>
          </button>`,
        )}
      </div>
    </fieldset>`;
  }

  #renderReview(slot: Slot) {
    const { view } = this;
    const { state, words } = view;
    return renderReview({
      heading: words.bought.review,
      lead: this.#serviceName,
      failure: this.#renderFailure(),
      facts: toLeftFacts(this.screen.choice, slot, view),
      isSending: state.isSending,
      isClosed: isDoubtful(state),
      words: { ...words.bought, other: words.move.other },
      request: (request) => this.request(request),
    });
  }

  #renderFailure() {
    return renderFailedChange(this.view, () => this.request({ type: 'see-again' }));
  }

  get #serviceName(): string {
    return toServiceName(this.screen.choice.serviceId, this.view);
  }

  async #fetchMonth(month: Month, zone: Zone, signal: AbortSignal) {
    const { api, catalog, managed } = this.view;
    const { serviceId, employeeId, locationId } = this.screen.choice;
    const answer = await api.fetchAvailability(
      {
        serviceId,
        employeeId: employeeId ?? undefined,
        locationId: locationId ?? undefined,
        ...toDays(month, zone),
      },
      signal,
    );
    const seconds = findService({ serviceId }, catalog)?.durations[0]?.seconds ?? 0;
    return toLeftTimes(answer, serviceId, managed, seconds);
  }
}

define('amelia-left-screen', LeftScreen);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-left-screen': LeftScreen;
  }
}
