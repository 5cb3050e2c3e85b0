import { Task } from '@lit/task';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Instant, Zone } from '../../proxy/contract/time.js';
import { define } from '../define.js';
import './announcement.js';
import { base } from './base.styles.js';
import { ChooseZoneEvent, ClosePickerEvent } from './events.js';
import { field } from './field.styles.js';
import { searchField } from './search-field.styles.js';
import { whileConnected } from './while-connected.js';
import { ZoneDirectory, type ZoneDirectoryWords } from './zone-directory.js';
import type { ZoneGroup } from './zone-groups.js';
import {
  growPlace,
  type ListPlace,
  movePlace,
  renderZoneList,
  startPlace,
  type ZoneListWords,
} from './zone-list.js';
import { styles } from './zone-picker.styles.js';
import { isSearchable, type ZoneMatch } from './zone-search.js';

/** What the picker says, in the reader's language. */
export interface ZonePickerWords extends ZoneDirectoryWords, ZoneListWords {
  /** What can be typed. */
  hint: string;
  clear: string;
  found(count: number): string;
  none: string;
}

/**
 * Every time zone, found by city, country, name or offset: a field to type in and the list below
 * it. Arrow keys and Page Up and Page Down go through the list, Enter chooses, Escape clears and
 * then closes, Tab leaves without a choice.
 *
 * @fires choose-zone - with the zone.
 * @fires close-picker - it is to be closed without a choice.
 */
export class ZonePicker extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  static override styles = [base, field, searchField, styles];

  @property({ attribute: false }) words!: ZonePickerWords;
  /** The zone that is chosen already. */
  @property() zone: Zone = '';
  /** Zones that stand first while nothing is typed. */
  @property({ attribute: false, hasChanged: (now, before) => `${now}` !== `${before}` })
  likely: readonly Zone[] = [];
  /** The instant whose offsets and names are shown: they change over the year. */
  @property() at: Instant = '';
  /** BCP 47, of the names of countries and zones. */
  @property() locale = 'en';

  @query('input') private readonly input!: HTMLInputElement;
  @query('[data-active]') private readonly activeOption!: HTMLElement | null;
  @query('.list') private readonly list!: HTMLElement;

  @state() private typed = '';
  @state() private place = startPlace;
  @state() private directory!: ZoneDirectory;

  #groups: readonly ZoneGroup[] = [];
  #found: readonly ZoneMatch[] = [];
  /** Whether they were found among all there is to know. */
  #isComplete = false;
  #isTabPressed = false;

  constructor() {
    super();
    const learn = new Task(this, {
      args: () => [this.directory] as const,
      task: ([directory], { signal }) => directory.learn(signal),
    });
    whileConnected(this, learn);
  }

  /** Takes the focus to the field, and as much of the list as there is room for into sight. */
  async enter(): Promise<void> {
    await this.updateComplete;
    this.input.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'nearest' });
  }

  override willUpdate(changed: PropertyValues) {
    if (changed.has('likely') || changed.has('at') || changed.has('locale')) {
      this.directory = new ZoneDirectory(this.likely, this.at, this.locale, this.words);
    }
    const isMoveOnly = [...changed.keys()].every((name) => name === 'place');
    const { isLearned } = this.directory;
    if (isMoveOnly && isLearned === this.#isComplete) return;
    this.#isComplete = isLearned;
    this.#groups = this.directory.find(this.typed);
    this.#found = this.#groups.flatMap(({ matches }) => matches);
    // Enter takes the first match only where what was typed can hardly mean another.
    if (!changed.has('typed')) return;
    this.place = { ...this.place, active: this.#found[0]?.isNear ? 0 : startPlace.active };
  }

  override updated(changed: PropertyValues) {
    // At first there is nothing to scroll, and asking would lay out the page once more.
    const isTyped = changed.get('typed') !== undefined;
    const before = changed.get('place') as ListPlace | undefined;
    const isMoved = before && before.active !== this.place.active;
    if (isTyped) this.list.scrollTop = 0;
    else if (isMoved) this.activeOption?.scrollIntoView({ block: 'nearest' });
  }

  override render() {
    const { words, directory, place } = this;
    const groups = this.#groups;
    const count = this.#found.length;
    const isNothingFound = count === 0 && directory.isLearned;
    return html`<div @focusin=${this.#handleFocusin} @focusout=${this.#handleFocusout}>
      <label for="search">${words.label}</label>
      <div class="search">
        <input
          id="search"
          role="combobox"
          dir="auto"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="done"
          placeholder=${words.hint}
          aria-autocomplete="list"
          aria-controls="zones"
          aria-expanded=${count > 0}
          aria-activedescendant=${this.#found[place.active]?.place.zone ?? nothing}
          @input=${this.#handleInput}
          @keydown=${this.#handleKeydown}
        />
        <button
          class="clear"
          tabindex="-1"
          aria-label=${words.clear}
          ?hidden=${!this.typed}
          @click=${this.#clear}
        >
          ×
        </button>
      </div>
      ${isNothingFound ? html`<p class="none">${words.none}</p>` : nothing}
      <amelia-announcement .sentence=${isNothingFound ? words.none : this.#foundText}></amelia-announcement>
      ${renderZoneList(groups, place, {
        count,
        words,
        directory,
        chosen: this.zone,
        choose: (zone) => this.#choose(zone),
        drawMore: () => {
          this.place = growPlace(this.place);
        },
      })}
    </div>`;
  }

  get #foundText(): string {
    const count = this.#found.length;
    return isSearchable(this.typed) && count > 0 ? this.words.found(count) : '';
  }

  #handleInput() {
    this.#search(this.input.value);
  }

  #handleKeydown(event: KeyboardEvent) {
    // While letters are being composed the keys belong to the keyboard's own window.
    if (event.isComposing) return;
    this.#isTabPressed = event.key === 'Tab';
    const moved = movePlace(this.place, event.key, this.#found.length);
    if (moved) this.place = moved;
    else if (event.key === 'Enter') this.#chooseActive();
    else if (event.key === 'Escape') this.#clearOrClose();
    else return;
    event.preventDefault();
    // An Escape that was of use here must not close the page's own dialog as well.
    event.stopPropagation();
  }

  #handleFocusin() {
    this.#isTabPressed = false;
  }

  #handleFocusout() {
    // A press elsewhere leaves the list open: what was pressed would move away under the finger.
    if (this.#isTabPressed) this.dispatchEvent(new ClosePickerEvent('leave'));
  }

  #search(typed: string) {
    this.typed = typed;
    this.place = { ...this.place, limit: startPlace.limit };
  }

  #clear() {
    this.input.value = '';
    this.#search('');
    this.input.focus();
  }

  #clearOrClose() {
    if (this.input.value) this.#clear();
    else this.dispatchEvent(new ClosePickerEvent('escape'));
  }

  #chooseActive() {
    const match = this.#found[this.place.active];
    if (match) this.#choose(match.place.zone);
  }

  #choose(zone: Zone) {
    this.dispatchEvent(new ChooseZoneEvent(zone));
  }
}

define('amelia-zone-picker', ZonePicker);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-zone-picker': ZonePicker;
  }
}
