import { html, nothing, type PropertyValues } from 'lit';
import { query } from 'lit/decorators.js';
import type { Id } from '../../proxy/contract/catalog.js';
import { define } from '../define.js';
import type { EventSearch } from '../flow/booking-state.js';
import type { FlowRequest } from '../flow/flow-request.js';
import type { FlowRequestEvent } from '../flow/flow-request-event.js';
import '../ui/announcement.js';
import { base, skeleton } from '../ui/base.styles.js';
import type { ChooseZoneEvent } from '../ui/events.js';
import '../ui/notice.js';
import './event-list.js';
import type { EventList } from './event-list.js';
import { isNarrowed, toClockSentence, toFoundWords } from './event-list-words.js';
import { EventPages, type FoundEvents, type Wait } from './event-pages.js';
import { type EventReading, toEventReading } from './event-reading.js';
import './event-search.js';
import type { EventSearchField } from './event-search.js';
import { styles } from './event-step.styles.js';
import { StepElement } from './step-element.js';

/** As many events are seen at a glance: nobody searches them. */
const glanceCount = 8;

/** Where a customer left the list to read of an event. */
interface Left {
  eventId: Id;
  /** How far below the window's upper edge the event's card was, in pixels. */
  top: number;
  wasScrolled: boolean;
}

/**
 * The first screen of events: what takes place, by date. It stays, unseen and as it was left, while
 * the screens after it are there: a long list is not made again on the way back.
 */
export class EventStep extends StepElement {
  static override styles = [base, skeleton, styles];

  @query('amelia-event-search') private readonly searchField!: EventSearchField | null;
  @query('amelia-event-list') private readonly list!: EventList | null;
  @query('.more') private readonly moreButton!: HTMLElement | null;

  readonly #pages = new EventPages(this);
  #reading?: EventReading;
  /** Whether there are more than a glance takes in; once so it stays so. */
  #isLong = false;
  /** Where to go on from, coming back. */
  #left: Left | null = null;

  /** How it is waited for more letters. */
  set wait(wait: Wait) {
    this.#pages.wait = wait;
  }

  /** On the way back whoever was further down the list goes on there, else at the heading. */
  override async focusHeading(): Promise<void> {
    await this.updateComplete;
    const { list } = this;
    const left = this.#left;
    const isBack = left?.wasScrolled && left.eventId === this.view.state.choice.event?.id;
    const card = isBack && (await list?.makeCard(left.eventId));
    if (!card) return super.focusHeading();
    card.style.scrollMarginBlockStart = `${left.top}px`;
    card.scrollIntoView({ block: 'start', behavior: 'instant' });
    card.focus({ preventScroll: true });
  }

  override shouldUpdate() {
    // Unseen, or while the next screen is on its way, it stays as it is: an event has other clocks.
    return !this.hasUpdated || this.view.state.step === 'event';
  }

  override willUpdate(changed: PropertyValues<this>) {
    const { view } = this;
    const pages = this.#pages;
    if (changed.has('view')) pages.look(view);
    this.#reading = toEventReading(view, this.#reading);
    const { found } = pages;
    this.#isLong ||=
      isNarrowed(view.state.eventSearch) ||
      (found !== null && (found.pages > 1 || found.events.length > glanceCount));
  }

  override render() {
    const { view } = this;
    const pages = this.#pages;
    const words = this.#words;
    const { found, failed } = pages;
    const isEmpty = found?.events.length === 0 && !isNarrowed(found.search);
    return html`<h2 tabindex="-1">${words.heading}</h2>
      <p class="lead">${isEmpty ? words.none : `${words.lead} ${toClockSentence(view, found)}`}</p>
      <div @flow-request=${({ request }: FlowRequestEvent) => this.#pass(request)}>
        ${
          this.#isLong
            ? html`<amelia-event-search
                .view=${view}
                @search-now=${this.#searchNow}
              ></amelia-event-search>`
            : nothing
        }
        ${this.#renderStatus()} ${failed?.loading === 'search' ? this.#renderFailure() : nothing}
        ${found ? this.#renderList(found) : failed ? nothing : this.#renderSkeleton()}
      </div>
      ${failed?.loading === 'more' ? this.#renderFailure() : nothing} ${this.#renderFoot()}`;
  }

  #renderStatus() {
    const { view } = this;
    const words = this.#words;
    const pages = this.#pages;
    const { found, hasMore } = pages;
    const narrowed = found && isNarrowed(found.search);
    const status = found ? toFoundWords(found, hasMore, words) : view.strings.loading;
    return html`<p class=${narrowed ? 'status' : 'visually-hidden'}>${status}<amelia-announcement .sentence=${status}></amelia-announcement></p>
      <button
        class="link"
        ?hidden=${!narrowed || found.events.length > 0}
        @click=${this.#showAll}
      >
        ${words.showAll}
      </button>`;
  }

  #renderList(found: FoundEvents) {
    return html`<amelia-event-list
      aria-busy=${this.#pages.loading === 'search'}
      .found=${found}
      .reading=${this.#reading}
      .chosen=${this.view.state.choice.event}
    ></amelia-event-list>`;
  }

  /** A month, and cards of the size of those that come. */
  #renderSkeleton() {
    return html`<div class="bones" aria-hidden="true">
      <div class="bone month"></div>
      ${Array.from({ length: 4 }, () => html`<div class="bone"></div>`)}
    </div>`;
  }

  #renderFailure() {
    const { strings } = this.view;
    const { failure, loading } = this.#pages.failed ?? {};
    return html`<amelia-notice tone="bad">
      <p>${(failure && strings.problems[failure]) ?? strings.problem}</p>
      <button
        class="link"
        @click=${loading === 'more' ? this.#showMore : this.#tryAgain}
      >
        ${strings.tryAgain}
      </button>
    </amelia-notice>`;
  }

  #renderFoot() {
    const { view } = this;
    const pages = this.#pages;
    const words = this.#words;
    const { loading, failed, hasMore } = pages;
    const [first] = pages.found?.events ?? [];
    return html`<button
        class="quiet more"
        ?hidden=${!hasMore || failed?.loading === 'more'}
        aria-disabled=${loading === 'more'}
        @click=${this.#showMore}
      >
        ${loading === 'more' ? view.strings.loading : words.more}
      </button>
      ${
        first
          ? html`<amelia-zone-note
              .view=${view}
              .at=${first.periods[0]?.startsAt ?? ''}
              @choose-zone=${({ zone }: ChooseZoneEvent) =>
                this.request({ type: 'choose-zone', timeZone: zone })}
            ></amelia-zone-note>`
          : nothing
      }`;
  }

  get #words(): EventReading['words'] {
    return (this.#reading ?? toEventReading(this.view)).words;
  }

  #pass(request: FlowRequest) {
    if (request.type === 'choose-event') this.#leave(request.event.id);
    this.request(request);
  }

  #leave(eventId: Id) {
    const wasScrolled = this.getBoundingClientRect().top < 0;
    const { top = 0 } = this.list?.findCard(eventId)?.getBoundingClientRect() ?? {};
    this.#left = { eventId, top, wasScrolled };
  }

  #look(search: EventSearch) {
    this.request({ type: 'keep-event-search', search });
  }

  #showAll() {
    this.#look({ text: '', tag: null });
    this.searchField?.focus();
  }

  async #searchNow(): Promise<void> {
    await this.#pages.hurry();
    await this.updateComplete;
    const [first] = this.#pages.found?.events ?? [];
    if (first && !this.#pages.failed) (await this.list?.makeCard(first.id))?.focus();
  }

  async #tryAgain(): Promise<void> {
    // The button goes; whoever pressed it goes on from the heading.
    await super.focusHeading();
    await this.#pages.hurry();
  }

  async #showMore(): Promise<void> {
    if (this.#pages.loading) return;
    const loading = this.#pages.more();
    await this.updateComplete;
    this.moreButton?.focus({ preventScroll: true });
    const first = await loading;
    await this.updateComplete;
    // Whoever has gone elsewhere meanwhile is not called back.
    const { activeElement } = this.renderRoot as ShadowRoot;
    const isWaiting = activeElement === this.moreButton || !activeElement;
    // Where none came, and the button goes, it is the last one there is.
    const next = first ?? (this.#pages.hasMore ? undefined : this.#pages.found?.events.at(-1));
    if (next && isWaiting) (await this.list?.makeCard(next.id))?.focus();
  }
}

define('amelia-event-step', EventStep);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-event-step': EventStep;
  }
}
