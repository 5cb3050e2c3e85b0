import { Task } from '@lit/task';
import { html, LitElement, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Receipt } from '../proxy/contract/booking.js';
import type { Catalog } from '../proxy/contract/catalog.js';
import { BookingApi } from './api/booking-api.js';
import { define } from './define.js';
import { BookingController, type BookingHost } from './flow/booking-controller.js';
import { createBookingState } from './flow/booking-state.js';
import type { BookingView } from './flow/booking-view.js';
import { toClocks } from './flow/clocks.js';
import { toSentence } from './flow/failure.js';
import type { FlowRequestEvent } from './flow/flow-request-event.js';
import { type FlowKind, toSteps } from './flow/flows.js';
import type { LoadedRules } from './flow/kind-rules.js';
import { toWayIn } from './flow/way-in.js';
import {
  renderAside,
  renderBar,
  renderBroken,
  renderFailure,
  renderScreens,
  renderSkeleton,
  renderSwitch,
} from './frame.js';
import { type Business, loadBusiness } from './load-business.js';
import { toManagedPlace } from './managed-place.js';
import { ownAddress, toProxyAddress } from './own-address.js';
import { AmeliaBookedEvent } from './public-events.js';
import { loadKind, loadNext, loadStep, type Screen } from './steps/load-step.js';
import type { StepElement } from './steps/step-element.js';
import { en, type Strings } from './text/en.js';
import { toFormat } from './text/format.js';
import { toCountry, toLocale } from './text/locale.js';
import { mergeStrings, type OwnStrings } from './text/own-strings.js';
import { isZone, toDeviceZone } from './time/zone.js';
import './ui/notice.js';
import { styles } from './amelia-booking.styles.js';
import { base, skeleton } from './ui/base.styles.js';
import { tokens } from './ui/tokens.styles.js';

/**
 * A whole booking: what, when, who, confirmed.
 *
 * `<script type="module" src="https://book.example.com/widget.js"></script><amelia-booking></amelia-booking>`
 *
 * @tag amelia-booking
 * @fires {AmeliaBookedEvent} amelia-booked - a booking was made.
 *
 * @cssproperty --amelia-accent - the one colour that makes it the page's own.
 * @cssproperty --amelia-on-accent - text on that colour; black or white by itself.
 * @cssproperty --amelia-surface - the background; the page's own by default.
 * @cssproperty --amelia-radius - corners of cards and buttons, 12px.
 */
export class AmeliaBooking extends LitElement implements BookingHost {
  static override styles = [tokens, base, skeleton, styles];

  /** Where the proxy is; by default where this script came from, which a package can’t know. */
  @property() proxy: string = ownAddress;
  /** The zone to show times in at first; by default the place's, or the device's where there is none. */
  @property({ attribute: 'time-zone' }) timeZone = '';
  /** What is booked: `appointment`, `event` or `package`; by default whatever the site has. */
  @property() kind = '';
  /** The number of an event: it is gone to at once. */
  @property({ type: Number }) event = 0;
  /** The number of a package: its appointments are gone to at once. */
  @property({ type: Number }) package = 0;
  /** `light` or `dark`; by default as the page has it. */
  @property({ reflect: true }) theme = 'auto';
  /** The page that manages bookings, http or https; by default the one that this is on. */
  @property({ attribute: 'manage-page' }) managePage = '';
  /** Sentences that replace the widget's own. */
  @property({ attribute: false }) strings: OwnStrings = {};

  @query('.step') private readonly stepElement!: StepElement | null;

  /** The screen whose code is there; it follows the flow's step. null: none is there yet. */
  @state() private screen: Screen | null = null;
  /** Tries again to load code that did not come; null: all is there. */
  @state() private loadAgain: (() => unknown) | null = null;
  /** What was loaded last; it stays on the screen while it is loaded anew. */
  @state() private loaded: Business | null = null;

  api = new BookingApi(this.proxy);
  #words: Strings = en;
  /** The screen that stays for the way back, once it was there. */
  #kept: Screen | null = null;
  /** Whether what is loaded next must not come from the browser's cache. */
  #isRenewing = false;
  readonly #flow = new BookingController(this, createBookingState(toDeviceZone() ?? 'UTC'));

  readonly #renderManaged = toManagedPlace(this);
  readonly #load = new Task(this, {
    args: () => [this.proxy] as const,
    task: async ([proxy], { signal }) => {
      this.api = new BookingApi(toProxyAddress(proxy));
      const isFirst = !this.loaded;
      this.loaded = await loadBusiness(this.api, {
        signal,
        cache: this.#isRenewing ? 'reload' : 'default',
        toWayIn: ({ kinds }) => toWayIn(this, kinds),
      });
      this.#isRenewing = false;
      if (!toDeviceZone()) this.#flow.setZones({ ownZone: this.loaded.site.timeZone });
      if (isFirst) this.#begin();
      loadNext(toWayIn(this, this.loaded.site.kinds), { ...this.loaded, ...this.#flow.state });
    },
  });

  get catalog(): Catalog | null {
    return this.loaded?.catalog ?? null;
  }

  get bookingLocale(): string {
    return toLocale(this);
  }

  get phoneCountry(): string | null {
    return this.loaded?.site.defaultCountry ?? toCountry(navigator.language);
  }

  loadRules(kind: FlowKind): Promise<LoadedRules> {
    return loadKind[kind]();
  }

  renewCatalog(): Promise<void> {
    this.#isRenewing = true;
    return this.#load.run();
  }

  whenNotLoaded(tryAgain: () => void): void {
    this.loadAgain = () => {
      this.loadAgain = null;
      tryAgain();
    };
  }

  whenBooked(receipt: Receipt): void {
    this.dispatchEvent(new AmeliaBookedEvent(receipt));
  }

  override connectedCallback() {
    super.connectedCallback();
    // Moved within the page: what was broken off is begun again.
    if (this.hasUpdated && !this.loaded) void this.#load.run();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#load.abort();
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('timeZone')) {
      this.#flow.setZones({ askedZone: isZone(this.timeZone) ? this.timeZone : null });
    }
    if (changed.has('strings')) this.#words = mergeStrings(en, this.strings);
    if (this.loaded && (changed.has('kind') || changed.has('event') || changed.has('package')))
      this.#begin();
    if (this.#flow.state.step !== this.screen?.step) void this.#showStep();
  }

  override updated(changed: PropertyValues) {
    // What the page opens with takes nobody's focus.
    if (changed.get('screen')) void this.#presentStep();
  }

  override render() {
    const { screen } = this;
    const view = this.#view;
    const words = this.#words;
    const managed = this.loadAgain ? null : this.#renderManaged();
    if (managed) return managed;
    if (view && (screen || this.loadAgain)) return this.#renderFlow(view);
    if (view) return renderSkeleton(words);
    return this.#load.render({
      initial: () => renderSkeleton(words),
      pending: () => renderSkeleton(words),
      error: (error) => renderBroken(toSentence(error, words), words, () => this.#tryAgain()),
    });
  }

  #renderFlow(view: BookingView) {
    const { screen } = this;
    const words = this.#words;
    const steps = toSteps(view.state, view.catalog);
    return html`<div
      class="frame"
      role="region"
      aria-label=${words.label}
      @flow-request=${({ request }: FlowRequestEvent) => this.#flow.request(request)}
    >
      ${renderAside(steps, view)} ${renderBar(steps, view)}
      <div class="main" aria-busy=${view.state.step !== screen?.step}>
        ${
          this.loadAgain || !screen
            ? renderFailure(words.problems.offline ?? '', words, () => this.loadAgain?.())
            : [renderSwitch(screen.step, view), renderScreens(screen, this.#kept, view)]
        }
        <slot name="captcha"></slot>
      </div>
    </div>`;
  }

  get #view(): BookingView | null {
    if (!this.loaded) return null;
    const { api, bookingLocale } = this;
    const words = this.#words;
    const { site, catalog } = this.loaded;
    const { state } = this.#flow;
    const { kinds } = toWayIn(this, site.kinds);
    return {
      api,
      site: { ...site, kinds: [...kinds] },
      catalog,
      state,
      clocks: toClocks(state, site, catalog),
      strings: words,
      format: toFormat(bookingLocale),
      locale: bookingLocale,
      managePage: this.managePage,
    };
  }

  #begin() {
    if (this.loaded) this.#flow.begin(toWayIn(this, this.loaded.site.kinds));
  }

  async #tryAgain(): Promise<void> {
    await this.#load.run();
    await this.updateComplete;
    // The button is gone; whoever pressed it goes on from the first heading.
    await this.stepElement?.focusHeading();
  }

  async #showStep(): Promise<void> {
    const { state } = this.#flow;
    if (!this.loaded) return;
    try {
      const screen = await loadStep(state.step, { ...this.loaded, ...state });
      this.loadAgain = null;
      // It may have been asked for several times while it was on its way.
      if (state.step !== this.screen?.step) this.screen = screen;
      if (screen.isKept) this.#kept = screen;
    } catch {
      this.loadAgain = () => this.#showStep();
    }
  }

  /** A new screen begins at its heading, for the eye and for a screen reader. */
  async #presentStep(): Promise<void> {
    const { top } = this.getBoundingClientRect();
    if (top < 0) this.scrollIntoView({ block: 'start' });
    await this.stepElement?.focusHeading();
  }
}

define('amelia-booking', AmeliaBooking);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-booking': AmeliaBooking;
  }
}
