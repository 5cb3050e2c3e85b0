import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AmeliaEvent } from '../../proxy/contract/events.js';
import { maxEventDays } from '../../proxy/contract/events.js';
import { toInstant } from '../../proxy/contract/instant.js';
import type { Day, Zone } from '../../proxy/contract/time.js';
import type { EventSearch } from '../flow/booking-state.js';
import type { BookingView } from '../flow/booking-view.js';
import { toFailure } from '../flow/failure.js';
import { fetchEvents } from '../flow/fetch-events.js';
import type { Failure } from '../text/failure.js';
import { addDays } from '../time/plain-date.js';
import { toDayIn } from '../time/zoned.js';
import { mergeEvents } from './event-months.js';

/** So long nothing more is typed before it is looked for. */
const typingMs = 300;

/** Waits so many milliseconds. @throws the signal's reason, once it is aborted. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

/** What is known of the events that a search finds. */
export interface FoundEvents {
  search: EventSearch;
  /** Those of all pages that are here, in the order that they take place. */
  events: readonly AmeliaEvent[];
  /** The last page that is here. */
  page: number;
  pages: number;
  /** The first day asked for, the site's. */
  from: Day;
  /** When it was asked for, in milliseconds since 1970: what is over then is not listed. */
  askedMs: number;
}

type Asked = Pick<BookingView, 'api' | 'site'> & { search: EventSearch };

/** Loads events page by page, and anew with each search; what is overtaken is broken off. */
export class EventPages implements ReactiveController {
  /** What is shown: of the search before it, while another is on its way. */
  found: FoundEvents | null = null;
  loading: 'search' | 'more' | null = null;
  /** What went wrong last, and with what. */
  failed: { failure: Failure; loading: 'search' | 'more' } | null = null;
  wait: Wait = waitFor;

  readonly #host: ReactiveControllerHost;
  #asked: Asked | null = null;
  #request: AbortController | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Moved within the page: what was broken off is begun again.
    if (this.#asked && !this.found) void this.#load(0);
  }

  hostDisconnected(): void {
    this.#request?.abort();
    this.loading = null;
  }

  /** Looks for what a view asks for, once for each search; while letters come it waits a little. */
  look({ api, site, state }: BookingView): void {
    const search = state.eventSearch;
    const before = this.#asked;
    if (before?.search === search && before.api === api) return;
    this.#asked = { api, site, search };
    const isTyping = before !== null && before.search.text !== search.text && search.text !== '';
    void this.#load(isTyping ? typingMs : 0);
  }

  /** Looks for what is typed without waiting for more letters; there once it is found. */
  async hurry(): Promise<void> {
    if (this.loading || this.found?.search !== this.#asked?.search) await this.#load(0);
  }

  get hasMore(): boolean {
    return this.found !== null && this.found.page < this.found.pages;
  }

  /**
   * Loads the next page, and those after it while they bring nothing new.
   *
   * @returns the first of the new events; nothing where none came.
   */
  async more(): Promise<AmeliaEvent | undefined> {
    const known = new Set(this.found?.events.map(({ id }) => id));
    await this.#load(0, this.found ?? undefined);
    return this.found?.events.find(({ id }) => !known.has(id));
  }

  async #load(waitMs: number, before?: FoundEvents): Promise<void> {
    const asked = this.#asked;
    if (!asked) return;
    this.#request?.abort();
    this.#request = new AbortController();
    const { signal } = this.#request;
    const loading = before ? 'more' : 'search';
    this.#tell({ loading, failed: null });
    try {
      if (waitMs > 0) await this.wait(waitMs, signal);
      const found = await fetchPages(asked, before, signal);
      if (signal.aborted) return;
      this.#tell({ found, loading: null });
    } catch (error) {
      if (signal.aborted) return;
      this.#tell({ loading: null, failed: { failure: toFailure(error), loading } });
    }
  }

  #tell(change: Partial<Pick<EventPages, 'found' | 'loading' | 'failed'>>): void {
    Object.assign(this, change);
    this.#host.requestUpdate();
  }
}

/** The next page with those before it; further ones too, while nothing new is on them. */
async function fetchPages(
  { api, site, search }: Asked,
  before: FoundEvents | undefined,
  signal: AbortSignal,
): Promise<FoundEvents> {
  const askedMs = before?.askedMs ?? Date.now();
  const from = before?.from ?? toToday(askedMs, site.timeZone);
  const known = before?.events ?? [];
  const { tag } = search;
  const query = {
    from,
    // Both days are counted.
    to: addDays(from, maxEventDays - 1),
    search: search.text.trim() || undefined,
    tag: tag ?? undefined,
  };
  for (let page = (before?.page ?? 0) + 1; ; page += 1) {
    const answer = await fetchEvents(api, { ...query, page }, signal);
    const events = mergeEvents(known, answer.events, askedMs);
    if (events.length > known.length || page >= answer.pages) {
      return { search, events, page, pages: answer.pages, from, askedMs };
    }
  }
}

function toToday(nowMs: number, zone: Zone): Day {
  return toDayIn(toInstant(nowMs), zone);
}

function waitFor(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
