import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Instant, Zone } from '../../proxy/contract/time.js';
import { define } from '../define.js';
import type { TimesView } from '../flow/booking-view.js';
import { toZoneLabel } from '../text/zone-names.js';
import { isSameClock } from '../time/zoned.js';
import '../ui/announcement.js';
import { base } from '../ui/base.styles.js';
import { ChooseZoneEvent, type ClosePickerEvent } from '../ui/events.js';
import '../ui/notice.js';
import { styles } from './zone-note.styles.js';

type ZoneChoice = typeof import('./zone-choice.js');

/**
 * Says whose clock the times are on, and lets the customer take another.
 *
 * @fires choose-zone - with the zone.
 */
export class ZoneNote extends LitElement {
  static override styles = [base, styles];

  @property({ attribute: false }) view!: TimesView;
  /** An instant among those shown: zones change their offset over the year. */
  @property() at: Instant = '';
  /** Whether all of it happens where one can go. */
  @property({ attribute: false }) isAtPlace = false;
  /** Loads the list of zones, which few open; once it is there this costs nothing. */
  @property({ attribute: false }) loadChoice = (): Promise<ZoneChoice> =>
    import('./zone-choice.js');

  /** The list of zones, while it is open. */
  @state() private choice: ZoneChoice | null = null;
  @state() private isLoading = false;
  @state() private hasLoadFailed = false;

  override render() {
    const { strings } = this.view;
    const sentences = this.#sentences;
    return html`<div class="zone">
      <span>${sentences}</span><amelia-announcement .sentence=${sentences}></amelia-announcement>
      <button
        class="link"
        aria-expanded=${this.choice !== null}
        aria-busy=${this.isLoading}
        @pointerenter=${this.#loadAhead}
        @focus=${this.#loadAhead}
        @click=${this.#toggle}
      >
        ${strings.time.change}
      </button>
      ${this.hasLoadFailed ? this.#renderFailure() : nothing}
      ${this.choice?.renderZoneChoice(this.view, this.at, this.#handleChoose, this.#handleClose)}
    </div>`;
  }

  /** Whose clock comes first, what it is called, and whose the small one is. */
  get #sentences(): string {
    const { clocks, site, state, format, strings } = this.view;
    const { first, second } = clocks;
    const toLabel = (zone: Zone) => toZoneLabel(this.at, zone, format);
    const [large, small] = [toLabel(first), toLabel(second)];
    const { time } = strings;
    if (isSameClock(this.at, first, second)) return time.sameTime(large);
    const isPlaces = first === site.timeZone && this.isAtPlace;
    const ofOthers = isPlaces ? time.placeTime : time.otherTime;
    const ofFirst = first === state.ownZone ? time.yourTime : ofOthers;
    const ofSecond = second === state.ownZone ? time.smallYourTime : time.smallPlaceTime;
    return `${ofFirst(large)} ${ofSecond(small)}`;
  }

  #renderFailure() {
    const { strings } = this.view;
    return html`<amelia-notice tone="bad">
      <p>${strings.problems.offline}</p>
      <button class="link" @click=${this.#open}>${strings.tryAgain}</button>
    </amelia-notice>`;
  }

  /** Whoever comes near the button may press it. A failure shows when it is pressed. */
  #loadAhead() {
    this.loadChoice().catch(() => {});
  }

  #toggle() {
    if (this.choice) this.choice = null;
    else void this.#open();
  }

  async #open() {
    this.isLoading = true;
    try {
      this.choice = await this.loadChoice();
      this.hasLoadFailed = false;
    } catch {
      this.hasLoadFailed = true;
    }
    this.isLoading = false;
    await this.updateComplete;
    await this.renderRoot.querySelector('amelia-zone-picker')?.enter();
  }

  #handleChoose({ zone }: ChooseZoneEvent) {
    this.#close();
    this.dispatchEvent(new ChooseZoneEvent(zone));
  }

  #handleClose({ reason }: ClosePickerEvent) {
    if (reason === 'escape') this.#close();
    else this.choice = null;
  }

  /** Closes the list; the focus goes back to where it was opened. */
  #close() {
    this.choice = null;
    this.renderRoot.querySelector('button')?.focus();
  }
}

define('amelia-zone-note', ZoneNote);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-zone-note': ZoneNote;
  }
}
