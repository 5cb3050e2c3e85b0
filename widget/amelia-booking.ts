import { Task } from '@lit/task';
import { html, nothing, type PropertyValues } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { Catalog } from '../proxy/contract/catalog.js';
import { BookingApi } from './api/booking-api.js';
import { BookingSettings } from './booking-settings.js';
import { define } from './define.js';
import { hasDraft } from './draft/draft-key.js';
import { type Asked, isNarrow, toAsked, waysIn } from './flow/asked.js';
import { BookingController, type BookingHost } from './flow/booking-controller.js';
import { createBookingState } from './flow/booking-state.js';
import type { BookingView } from './flow/booking-view.js';
import { toClocks } from './flow/clocks.js';
import { toSentence } from './flow/failure.js';
import type { FlowRequestEvent } from './flow/flow-request-event.js';
import { type FlowKind, type StepName, toSteps } from './flow/flows.js';
import type { LoadedRules } from './flow/kind-rules.js';
import type { Sender } from './flow/request-common.js';
import { toWayIn, type WayIn } from './flow/way-in.js';
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
import { toProxyAddress } from './own-address.js';
import { ShownScreen } from './shown-screen.js';
import { AmeliaStepShownEvent } from './step-shown-event.js';
import { loadKind, loadNext, type Screen } from './steps/load-step.js';
import type { StepElement } from './steps/step-element.js';
import { toCountry } from './text/locale.js';
import { Wording } from './text/wording.js';
import { isZone, toDeviceZone } from './time/zone.js';
import './ui/notice.js';
import { styles } from './amelia-booking.styles.js';
import { base, skeleton } from './ui/base.styles.js';
import { LiveRegion } from './ui/live-region.js';
import { tokens } from './ui/tokens.styles.js';
import type { DialogPlacing } from './ways/dialog-placing.js';

/**
 * A whole booking: what, when, who, confirmed.
 *
 * `<script type="module" src="https://book.example.com/widget.js"></script><amelia-booking></amelia-booking>`
 *
 * @tag amelia-booking
 * @fires {AmeliaStepShownEvent} amelia-step-shown - a screen is there.
 * @fires {AmeliaSlotChosenEvent} amelia-slot-chosen - a time was chosen.
 * @fires {AmeliaSubmitEvent} amelia-submit - a booking is about to be sent; can be prevented.
 * @fires {AmeliaBookedEvent} amelia-booked - a booking was made.
 * @fires {AmeliaFailedEvent} amelia-failed - it was not, or nobody knows yet.
 * @fires {AmeliaOpenedEvent} amelia-opened - the dialog is open.
 * @fires {AmeliaClosedEvent} amelia-closed - the dialog is closed again.
 *
 * @csspart dialog - what is inside the dialog.
 * @csspart open - the button that opens it, with `mode="button"`.
 *
 * @cssproperty --amelia-accent - the one colour that makes it the page's own.
 * @cssproperty --amelia-on-accent - text on that colour; black or white by itself.
 * @cssproperty --amelia-surface - the background; the page's own by default.
 * @cssproperty --amelia-text - the colour of text; the page's own by default.
 * @cssproperty --amelia-radius - corners of cards and buttons, 12px.
 * @cssproperty --amelia-z-index - how far in front the button of `mode="button"` is, 999.
 */
export class AmeliaBooking extends BookingSettings implements BookingHost {
  static override styles = [tokens, base, skeleton, styles];

  @query('.step') private readonly stepElement!: StepElement | null;

  /** What was loaded last; it stays on the screen while it is loaded anew. */
  @state() private loaded: Business | null = null;

  api = new BookingApi(this.proxy);
  /** What the page and its link ask for. */
  #asked: Asked = toAsked(this, '');
  /** The catalogue with no more in it than is asked for. */
  #offered: Catalog | null = null;
  #isLimited = false;
  /** The screen that was shown last. */
  #presented: Screen | null = null;
  /** Whether what is loaded next must not come from the browser's cache. */
  #isRenewing = false;
  /** Whether what was chosen before a reload is on its way back: until then no screen is shown. */
  #isRestoring = false;
  /** Holds the flow in a dialog, where the page wants one: few pages load its code. */
  #placing: Promise<DialogPlacing | null> | null = null;
  #placed: DialogPlacing | null = null;
  readonly #wording = new Wording(this);
  readonly #screens = new ShownScreen(this, this.#wording);
  readonly #flow = new BookingController(this, createBookingState(toDeviceZone() ?? 'UTC'));

  readonly #live = new LiveRegion(this);
  readonly #renderManaged = toManagedPlace(this);
  readonly #load = new Task(this, {
    args: () => [this.proxy, this.#wording.lang, this.#isWanted] as const,
    task: async ([proxy, lang, isWanted], { signal }) => {
      if (!isWanted) return;
      this.#asked = toAsked(this, location.search);
      this.api = new BookingApi(toProxyAddress(proxy), lang);
      const isFirst = !this.loaded;
      const [loaded] = await Promise.all([
        loadBusiness(this.api, {
          signal,
          cache: this.#isRenewing ? 'reload' : 'default',
          toWayIn: ({ kinds }) => toWayIn(this.#asked, kinds),
        }),
        this.#wording.loadFirst(),
        this.dataLayer && import('./data-layer.js').then((layer) => layer.fillDataLayer(this)),
      ]);
      this.#isRenewing = false;
      await this.#offer(loaded);
      this.loaded = loaded;
      if (!toDeviceZone()) this.#flow.setZones({ ownZone: this.loaded.site.timeZone });
      if (isFirst) this.#begin();
      if (this.catalog)
        loadNext(this.#toWayIn(this.loaded), this.#toLoaded(this.loaded, this.catalog));
      if (isFirst && hasDraft(this)) await this.#restore();
    },
  });

  /**
   * Opens the dialog; in the page itself, goes to where it stands.
   *
   * @param opener - what gets the focus back once it is closed; by default what has it now.
   */
  async open(opener: HTMLElement | null = null): Promise<void> {
    const placing = await this.#place();
    if (placing) return placing.open(opener);
    this.scrollIntoView({ block: 'start' });
    await this.focusStep();
  }

  /** Closes the dialog. What was chosen and typed stays. */
  close(): void {
    this.#placed?.close();
  }

  /** Goes back to a step that is behind: `service`, `time`, `details`, … */
  goTo(step: StepName): void {
    this.#flow.request({ type: 'go-to', step });
  }

  /** Begins anew, as the page has it; nothing that was chosen or typed stays. */
  reset(): void {
    if (this.loaded) this.#flow.restart(this.#toWayIn(this.loaded));
  }

  get catalog(): Catalog | null {
    return this.#offered;
  }

  get bookingLocale(): string {
    return this.#wording.locale;
  }

  get currency(): string {
    return this.loaded?.site.currency.code ?? '';
  }

  get sender(): Sender {
    return {
      locale: this.bookingLocale,
      phoneCountry: this.loaded?.site.defaultCountry ?? toCountry(navigator.language),
      parameters: this.parameters ?? {},
      search: location.search,
      isLimited: this.#isLimited,
    };
  }

  loadRules(kind: FlowKind): Promise<LoadedRules> {
    import('./draft/keep-draft.js').then(
      (draft) => draft.keepDraft(this, this.#flow),
      () => {},
    );
    return loadKind[kind]();
  }

  renewCatalog(): Promise<void> {
    this.#isRenewing = true;
    return this.#load.run();
  }

  whenNotLoaded(tryAgain: () => void): void {
    this.#screens.fail(tryAgain);
  }

  /** Begins at the heading of the screen that is there. */
  async focusStep(): Promise<void> {
    await this.stepElement?.focusHeading();
  }

  override connectedCallback() {
    super.connectedCallback();
    // Moved within the page: what was broken off is begun again.
    if (this.hasUpdated && !this.loaded && this.#isWanted) void this.#load.run();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#load.abort();
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('timeZone')) {
      this.#flow.setZones({ askedZone: isZone(this.timeZone) ? this.timeZone : null });
    }
    if (this.hasUpdated && waysIn.some((name) => changed.has(name))) void this.#askAnew();
    if (changed.has('customer') || changed.has('locked')) {
      this.#flow.prefill(this.customer ?? {}, this.#locked);
    }
    void this.#follow();
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has('mode')) void this.#place();
    const { current } = this.#screens;
    if (!current || current === this.#presented) return;
    const isFirst = !this.#presented;
    this.#presented = current;
    this.#tellStep(current.step);
    // What the page opens with takes nobody's focus; in a dialog it does.
    if (!isFirst || this.#placed?.isOpen) void this.#presentStep();
  }

  override render() {
    // What is told stands in the dialog too: beside an open one nothing is heard.
    const content = [this.#renderShown(), this.#live.render()];
    if (this.#isInline) return content;
    const { strings, direction } = this.#wording;
    return this.#placed?.render({ content, strings, direction });
  }

  #renderShown() {
    const { current, loadAgain } = this.#screens;
    const view = this.#view;
    const { strings: words } = this.#wording;
    const managed = loadAgain ? null : this.#renderManaged();
    if (managed) return managed;
    if (view && (current || loadAgain)) return this.#renderFlow(view);
    if (view) return renderSkeleton(words);
    return this.#load.render({
      initial: () => renderSkeleton(words),
      pending: () => renderSkeleton(words),
      error: (error) => renderBroken(toSentence(error, words), words, () => this.#tryAgain()),
    });
  }

  #renderFlow(view: BookingView) {
    const { current, kept, loadAgain } = this.#screens;
    const { strings: words, language, direction, hasRest } = this.#wording;
    const steps = toSteps(view.state, view.catalog);
    return html`<div
      class="frame"
      lang=${language}
      dir=${direction ?? nothing}
      role="region"
      aria-label=${words.label}
      @flow-request=${({ request }: FlowRequestEvent) => this.#flow.request(request)}
    >
      ${renderAside(steps, view, hasRest)} ${renderBar(steps, view, hasRest)}
      <div class="main" aria-busy=${view.state.step !== current?.step}>
        ${
          loadAgain || !current
            ? renderFailure(words.problems.offline ?? '', words, () => loadAgain?.())
            : [renderSwitch(current.step, view), renderScreens(current, kept, view)]
        }
        <slot name="captcha"></slot>
      </div>
    </div>`;
  }

  get #view(): BookingView | null {
    const { api, bookingLocale, loaded, catalog } = this;
    if (!loaded || !catalog) return null;
    const { strings: words } = this.#wording;
    const { site } = loaded;
    const { state } = this.#flow;
    return {
      api,
      site: { ...site, kinds: [...this.#toWayIn(loaded).kinds] },
      catalog,
      state,
      clocks: toClocks(state, site, catalog),
      strings: words,
      format: this.#wording.format,
      locale: bookingLocale,
      locked: this.#locked,
      managePage: this.managePage,
    };
  }

  get #locked(): string[] {
    return this.locked.split(/\s+/);
  }

  #toWayIn({ site }: Business): WayIn {
    return toWayIn(this.#asked, site.kinds);
  }

  #toLoaded({ site }: Business, catalog: Catalog) {
    return { site, catalog, ...this.#flow.state };
  }

  async #askAnew(): Promise<void> {
    this.#asked = toAsked(this, location.search);
    if (this.loaded) await this.#offer(this.loaded);
    this.#begin();
  }

  /** Takes out of what is there what is not asked for. */
  async #offer({ catalog }: Business): Promise<void> {
    const { api } = this;
    const asked = this.#asked;
    const limits = isNarrow(asked) ? await import('./flow/limit-catalog.js') : null;
    this.#offered = limits?.limitCatalog(catalog, asked) ?? catalog;
    this.#isLimited = limits?.isLimited(asked) ?? false;
    if (limits) api.refine = (free) => limits.limitSlots(free, asked);
  }

  #begin() {
    if (this.loaded) this.#flow.begin(this.#toWayIn(this.loaded));
  }

  async #restore(): Promise<void> {
    this.#isRestoring = true;
    await import('./draft/restore-draft.js')
      .then((draft) => draft.restoreDraft(this, this.#flow))
      // A draft is a comfort: without it the booking begins anew.
      .catch(() => {});
    this.#isRestoring = false;
    this.requestUpdate();
  }

  async #tryAgain(): Promise<void> {
    await this.#load.run();
    await this.updateComplete;
    // The button is gone; whoever pressed it goes on from the first heading.
    await this.focusStep();
  }

  async #follow(): Promise<void> {
    const { loaded, catalog } = this;
    if (!loaded || !catalog || this.#isRestoring) return;
    await this.#screens.follow(
      () => this.#flow.state.step,
      () => this.#toLoaded(loaded, catalog),
    );
  }

  #tellStep(step: StepName) {
    const { catalog } = this;
    const { state } = this.#flow;
    if (!catalog) return;
    const steps = toSteps(state, catalog);
    // The last two are no steps to take.
    const count = steps.length - 2;
    const position = Math.min(steps.indexOf(step) + 1, count);
    this.dispatchEvent(new AmeliaStepShownEvent({ kind: state.kind, step, position, count }));
  }

  /** A new screen begins at its heading, for the eye and for a screen reader. */
  async #presentStep(): Promise<void> {
    this.#live.clear();
    if (this.#placed) this.#placed.scrollToTop();
    else if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
    await this.focusStep();
  }

  get #isInline(): boolean {
    return this.mode !== 'dialog' && this.mode !== 'button';
  }

  get #isWanted(): boolean {
    return this.#isInline || (this.#placed?.isWanted ?? false);
  }

  /** Loads what holds a dialog, once; null: the flow stands in the page. */
  async #place(): Promise<DialogPlacing | null> {
    if (this.#isInline) return null;
    this.#placing ??= import('./ways/dialog-placing.js').then(
      ({ DialogPlacing }) => {
        this.#placed = new DialogPlacing(this);
        this.requestUpdate();
        void this.#placed.followLink();
        return this.#placed;
      },
      // It is tried again with the next who wants to open it.
      () => {
        this.#placing = null;
        return null;
      },
    );
    return this.#placing;
  }
}

define('amelia-booking', AmeliaBooking);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-booking': AmeliaBooking;
  }
}
