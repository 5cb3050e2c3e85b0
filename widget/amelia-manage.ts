import { Task } from '@lit/task';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Catalog } from '../proxy/contract/catalog.js';
import type { ManagedBooking, PurchaseAppointmentAnswer } from '../proxy/contract/manage.js';
import type { Site } from '../proxy/contract/site.js';
import { BookingApi } from './api/booking-api.js';
import { ManageApi, type ManageKey } from './api/manage-api.js';
import { define } from './define.js';
import { setClocks } from './flow/clocks.js';
import { toShownSite } from './load-business.js';
import { ManageController, type ManageHost } from './manage/manage-controller.js';
import type { ManageRequestEvent } from './manage/manage-request.js';
import {
  renderLoadError,
  renderScreen,
  renderSkeleton,
  toScreenName,
} from './manage/manage-screens.js';
import { createManageState, type ManageNotice } from './manage/manage-state.js';
import { isThere, type ManageElement, type ManageView } from './manage/manage-view.js';
import {
  AmeliaCancelledEvent,
  AmeliaRescheduledEvent,
  toBookedEvent,
} from './manage/public-events.js';
import { readManageHash, toManageAddress } from './manage-link.js';
import { ownAddress, toProxyAddress } from './own-address.js';
import { toManageWords } from './text/en/manage.js';
import type { OwnStrings } from './text/own-strings.js';
import { Wording } from './text/wording.js';
import { isZone, toDeviceZone } from './time/zone.js';
import './ui/notice.js';
import { styles } from './amelia-manage.styles.js';
import { base, skeleton } from './ui/base.styles.js';
import { LiveRegion } from './ui/live-region.js';
import { tokens } from './ui/tokens.styles.js';

/**
 * A booking that was made, opened by the link in its confirmation: it is shown, moved and
 * cancelled here, and the rest of a package is booked.
 *
 * `<script type="module" src="https://book.example.com/manage.js"></script><amelia-manage></amelia-manage>`
 *
 * @tag amelia-manage
 * @fires {AmeliaRescheduledEvent} amelia-rescheduled - an appointment was moved.
 * @fires {AmeliaCancelledEvent} amelia-cancelled - a booking was cancelled.
 * @fires {AmeliaBookedEvent} amelia-booked - an appointment of a package was booked.
 *
 * @cssproperty --amelia-accent - the one colour that makes it the page's own.
 * @cssproperty --amelia-on-accent - text on that colour; black or white by itself.
 * @cssproperty --amelia-surface - the background; the page's own by default.
 * @cssproperty --amelia-text - the colour of text; the page's own by default.
 * @cssproperty --amelia-radius - corners of cards and buttons, 12px.
 */
export class AmeliaManage extends LitElement implements ManageHost {
  static override styles = [tokens, base, skeleton, styles];

  /** Where the proxy is; by default where this script came from, which a package can’t know. */
  @property() proxy: string = ownAddress;
  /** The zone to show times in at first; by default the place's, or the device's where there is none. */
  @property({ attribute: 'time-zone' }) timeZone = '';
  /** `light` or `dark`; by default as the page has it. */
  @property({ reflect: true }) theme = 'auto';
  /** Sentences that replace the widget's own. */
  @property({ attribute: false }) strings: OwnStrings = {};
  /** What opens the booking where the page's address does not. */
  @property({ attribute: false }) link: ManageKey | null = null;

  @query('.screen') private readonly screenElement!: ManageElement | null;

  /** What is known of the business; it stays while another booking loads. */
  @state() private business: { site: Site; catalog: Catalog } | null = null;

  manageApi = new ManageApi(this.proxy);
  #api = new BookingApi(this.proxy);
  readonly #wording = new Wording(this);
  /** Of the screen that was shown last; empty: none was. */
  #shownScreen = '';
  #shownNotice: ManageNotice | null = null;
  /** Whether the customer has just pressed what led here: on the page itself, not to the page. */
  #isPressed = false;
  readonly #live = new LiveRegion(this);
  readonly #controller = new ManageController(this, createManageState(toDeviceZone() ?? 'UTC'));

  readonly #load = new Task(this, {
    autoRun: false,
    args: () => [this.proxy, this.#controller.state.key, this.#wording.lang] as const,
    task: async ([proxy, key, lang], { signal }) => {
      const base = toProxyAddress(proxy);
      this.#api = new BookingApi(base, lang);
      this.manageApi = new ManageApi(base, lang);
      if (!key) return;
      const [site, catalog, managed] = await Promise.all([
        this.#api.fetchSite(signal),
        this.#api.fetchCatalog(signal),
        this.manageApi.fetchBooking(key, signal),
        this.#wording.loadFirst(),
        this.#wording.loadRest(),
      ]);
      // What tells its dates comes with the screens of events.
      if (managed.booking.kind === 'event') await import('./steps/event-periods.js');
      signal.throwIfAborted();
      this.business = { site: toShownSite(site), catalog };
      this.#controller.request({ type: 'show-booking', managed });
    },
  });

  renewBooking(): void {
    void this.#load.run();
  }

  whenKeyChanged(key: ManageKey): void {
    // The old link goes from the history too, so that the way back does not lead to it.
    if (readManageHash(location.hash)) {
      history.replaceState(history.state, '', toManageAddress(key));
    }
  }

  whenRescheduled({ booking }: ManagedBooking): void {
    this.dispatchEvent(new AmeliaRescheduledEvent(booking));
  }

  whenCancelled({ booking }: ManagedBooking): void {
    this.dispatchEvent(new AmeliaCancelledEvent(booking));
  }

  whenBooked(answer: PurchaseAppointmentAnswer): void {
    this.dispatchEvent(toBookedEvent(answer));
  }

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#followLink);
    // What is drawn first is what a server draws, which sees no link.
    void this.updateComplete.then(() => {
      this.#followLink();
      this.requestUpdate();
    });
    this.#isPressed = navigator.userActivation?.isActive ?? false;
    // Moved within the page: what was broken off is begun again.
    if (this.hasUpdated && !this.#controller.state.managed) void this.#load.run();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#followLink);
    this.#load.abort();
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('timeZone')) {
      this.#controller.setAskedZone(isZone(this.timeZone) ? this.timeZone : null);
    }
    if (!this.hasUpdated) return;
    if (changed.has('link')) this.#followLink();
    const isOther = changed.has('proxy') || this.#wording.lang !== this.#api.lang;
    if (this.#api.lang && isOther) this.renewBooking();
  }

  override updated() {
    const { state } = this.#controller;
    const shown = state.managed ? toScreenName(state) : '';
    // What the page opens with takes nobody's focus.
    const isOther = this.#shownScreen === '' ? this.#isPressed : shown !== this.#shownScreen;
    const hasFailed = state.notice?.kind === 'failed' && state.notice !== this.#shownNotice;
    if (shown) this.#shownScreen = shown;
    this.#shownNotice = state.notice;
    if (shown && isOther) void this.#presentScreen();
    else if (shown && hasFailed) void this.#keepFocus();
  }

  override render() {
    const { strings: words } = this.#wording;
    const view = this.#view;
    const failed = this.#load.render({
      error: (error) => renderLoadError(error, words, this.#tryAgain),
    });
    return html`<div
      class="main"
      lang=${this.#wording.language}
      dir=${this.#wording.direction ?? nothing}
      role="region"
      aria-label=${toManageWords(words).manage.label}
      @manage-request=${({ request }: ManageRequestEvent) => this.#controller.request(request)}
    >
      ${
        // Asked for once more, and failed: what is known stays.
        view ? [failed, renderScreen(view)] : this.#renderWaiting(failed)
      }
    </div>
    ${this.#live.render()}`;
  }

  /** Nothing is known yet: it loads, or could not be loaded, or there is nothing to load. */
  #renderWaiting(failed: TemplateResult | undefined) {
    const { strings: words } = this.#wording;
    if (this.hasUpdated && !this.#controller.state.key) {
      return html`<amelia-notice><p>${toManageWords(words).manage.noLink}</p></amelia-notice>`;
    }
    return failed ?? renderSkeleton(words);
  }

  get #view(): ManageView | null {
    const { state } = this.#controller;
    const { key, managed } = state;
    if (!this.business || !key || !managed) return null;
    const { manageApi } = this;
    const api = this.#api;
    const { strings: words } = this.#wording;
    const { site, catalog } = this.business;
    const { locale } = this.#wording;
    return {
      api,
      manageApi,
      site,
      catalog,
      state,
      key,
      managed,
      clocks: setClocks(state, site, isThere(state, managed, catalog)),
      strings: words,
      words: toManageWords(words),
      format: this.#wording.format,
      locale,
    };
  }

  /** The page's address counts first; where it ends with something else, what is shown stays. */
  readonly #followLink = () => {
    const key = readManageHash(location.hash) ?? this.link ?? this.#controller.state.key;
    this.#controller.request({ type: 'follow-link', key });
  };

  readonly #tryAgain = async () => {
    await this.#load.run();
    await this.#presentScreen();
  };

  /** What was pressed may go with what has failed: then it goes on at the heading. */
  async #keepFocus(): Promise<void> {
    await this.updateComplete;
    await this.screenElement?.updateComplete;
    if (document.activeElement === document.body) await this.#presentScreen();
  }

  /** A new screen begins at its heading, for the eye and for a screen reader. */
  async #presentScreen(): Promise<void> {
    this.#live.clear();
    await this.updateComplete;
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
    await this.screenElement?.focusHeading();
  }
}

define('amelia-manage', AmeliaManage);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-manage': AmeliaManage;
  }
}
