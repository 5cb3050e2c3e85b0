import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { toDateFormat } from './date-format.js';
import type { Strings } from './en/booking.js';
import { enFirst } from './en/first.js';
import type { Format } from './format.js';
import { type Speech, toSpeech } from './locale.js';
import { toNumberFormat } from './number-format.js';
import { mergeStrings, type OwnStrings } from './own-strings.js';

type Part = 'loadFirstWords' | 'loadRestWords';

/** An element that speaks. */
interface Speaker extends ReactiveControllerHost, HTMLElement {
  /** Sentences that replace the widget's own. */
  readonly strings: OwnStrings;
}

/**
 * The language of an element: which one, its sentences as far as they are loaded, and the page's
 * own in their places. It follows the page where that changes its language.
 */
export class Wording implements ReactiveController {
  readonly #host: Speaker;
  #speech: Speech = { language: 'en', locale: 'en', direction: null };
  /** Beside those of the first screen: the English ones, once they are loaded. */
  #english: object = {};
  /** Of another language; what is not loaded yet is said in English. */
  #loaded: object = {};
  /** What of it is there or on its way. */
  readonly #asked = new Set<Part>();
  /** Of what `strings` were made: as long as it is the same, they are. */
  #madeOf: readonly object[] = [];
  #strings = enFirst as Strings;
  #toDateFormat: typeof toDateFormat | null = null;
  readonly #observer =
    typeof MutationObserver === 'undefined' ? null : new MutationObserver(() => this.#listen());

  constructor(host: Speaker) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const where = { attributeFilter: ['lang'], subtree: true };
    this.#observer?.observe(document, where);
    // In another element's shadow it is not seen from the document.
    this.#observer?.observe(this.#host, where);
    this.#listen();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  get language(): string {
    return this.#speech.language;
  }

  /** BCP 47. */
  get locale(): string {
    return this.#speech.locale;
  }

  /** The locale without the clock that it may name: what names are asked for in. */
  get lang(): string {
    return new Intl.Locale(this.locale).baseName;
  }

  /** null: as the page has it. */
  get direction(): Speech['direction'] {
    return this.#speech.direction;
  }

  /** Days and times are written once `loadRest` is through; the first screen has none. */
  get format(): Format {
    const { locale } = this;
    return { ...toNumberFormat(locale), ...this.#toDateFormat?.(locale) } as Format;
  }

  /** Whether all is there that `loadRest` loads. */
  get hasRest(): boolean {
    return 'review' in this.#english;
  }

  /** As far as they are loaded: those of the screens after the first come with `loadRest`. */
  get strings(): Strings {
    const parts = [this.#english, this.#loaded, this.#host.strings];
    if (parts.some((part, index) => part !== this.#madeOf[index])) {
      this.#strings = parts.reduce(
        (merged, part) => mergeStrings(merged, part),
        enFirst,
      ) as Strings;
      this.#madeOf = parts;
    }
    return this.#strings;
  }

  /** Loads what the first screen says. Where it can't be had it is said in English. */
  async loadFirst(): Promise<void> {
    await this.#ask('loadFirstWords');
  }

  /**
   * Loads all else that is said, likewise.
   *
   * @throws where not even the English of it can be loaded.
   */
  async loadRest(): Promise<void> {
    const [{ enFlow }, { toDateFormat }] = await Promise.all([
      import('./en/flow.js'),
      import('./date-format.js'),
      this.#ask('loadRestWords'),
    ]);
    this.#english = enFlow;
    this.#toDateFormat = toDateFormat;
  }

  async #ask(part: Part): Promise<void> {
    if (this.#asked.has(part)) return;
    this.#asked.add(part);
    await this.#load(part);
  }

  async #load(part: Part): Promise<void> {
    const { language, locale } = this.#speech;
    if (language === 'en') return;
    try {
      const languages = await import('./languages.js');
      const words = await languages[part](language, locale);
      // Another language may have been asked for meanwhile.
      if (locale !== this.locale) return;
      this.#loaded = mergeStrings(this.#loaded, words);
      this.#host.requestUpdate();
    } catch {
      this.#asked.delete(part);
    }
  }

  #listen(): void {
    const before = this.#speech;
    this.#speech = toSpeech(this.#host);
    const { locale, direction } = this.#speech;
    if (before.locale === locale && before.direction === direction) return;
    this.#host.requestUpdate();
    if (before.locale === locale) return;
    // What was said before is said in the other language from now on.
    this.#loaded = {};
    for (const part of this.#asked) void this.#load(part);
  }
}
