import { Task } from '@lit/task';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Instant, Zone } from '../../proxy/contract/time.js';
import { define } from '../define.js';
import { base } from './base.styles.js';
import { ChooseZoneEvent, ClosePickerEvent } from './events.js';
import { field } from './field.styles.js';
import { searchField } from './search-field.styles.js';
import { ZoneDirectory, type ZoneDirectoryWords } from './zone-directory.js';
import { takeFirst, type ZoneGroup } from './zone-groups.js';
import { renderZoneOption, type ZoneOptionWords } from './zone-option.js';
import { styles } from './zone-picker.styles.js';
import { isSearchable, type ZoneMatch } from './zone-search.js';

/** What the picker says, in the reader's language. */
export interface ZonePickerWords extends ZoneDirectoryWords, ZoneOptionWords {
  label: string;
  /** What can be typed. */
  hint: string;
  clear: string;
  found(count: number): string;
  none: string;
}

/** How many zones Page Up and Page Down pass over. */
const pageLength = 5;
/** How many zones are drawn at once: what is out of sight can wait. */
const batchLength = 15;

const stepsByKey: Record<string, number> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -pageLength,
  PageDown: pageLength,
};

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
  /** The place in the list that the keys have come to; −1 before they came to any. */
  @state() private active = -1;
  @state() private limit = batchLength;
  @state() private directory!: ZoneDirectory;

  private groups: readonly ZoneGroup[] = [];
  private found: readonly ZoneMatch[] = [];
  /** Whether they were found among all there is to know. */
  private isComplete = false;
  private isTabPressed = false;

  private readonly learn = new Task(this, {
    args: () => [this.directory] as const,
    task: ([directory], { signal }) => directory.learn(signal),
  });

  /** Takes the focus to the field, and as much of the list as there is room for into sight. */
  async enter(): Promise<void> {
    await this.updateComplete;
    this.input.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'nearest' });
  }

  override connectedCallback() {
    super.connectedCallback();
    // Moved within the page: what was broken off is begun again.
    if (this.hasUpdated) void this.learn.run();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.learn.abort();
  }

  override willUpdate(changed: PropertyValues) {
    if (changed.has('likely') || changed.has('at') || changed.has('locale')) {
      this.directory = new ZoneDirectory(this.likely, this.at, this.locale, this.words);
    }
    const isMoveOnly = [...changed.keys()].every((name) => name === 'active' || name === 'limit');
    const { isLearned } = this.directory;
    if (isMoveOnly && isLearned === this.isComplete) return;
    this.isComplete = isLearned;
    this.groups = this.directory.find(this.typed);
    this.found = this.groups.flatMap(({ matches }) => matches);
    // Enter takes the first match only where what was typed can hardly mean another.
    if (changed.has('typed')) this.active = this.found[0]?.isNear ? 0 : -1;
  }

  override updated(changed: PropertyValues) {
    // At first there is nothing to scroll, and asking would lay out the page once more.
    const isTyped = changed.get('typed') !== undefined;
    const isMoved = changed.get('active') !== undefined;
    if (isTyped) this.list.scrollTop = 0;
    else if (isMoved) this.activeOption?.scrollIntoView({ block: 'nearest' });
  }

  override render() {
    const { words, active } = this;
    const count = this.found.length;
    const isNothingFound = count === 0 && this.directory.isLearned;
    return html`<div @focusin=${this.handleFocusin} @focusout=${this.handleFocusout}>
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
          aria-activedescendant=${this.found[active]?.place.zone ?? nothing}
          @input=${this.handleInput}
          @keydown=${this.handleKeydown}
        />
        <button
          class="clear"
          tabindex="-1"
          aria-label=${words.clear}
          ?hidden=${!this.typed}
          @click=${this.clear}
        >
          ×
        </button>
      </div>
      <p role="status" class=${isNothingFound ? 'none' : 'visually-hidden'}>
        ${isNothingFound ? words.none : this.foundText}
      </p>
      <div
        id="zones"
        class="list"
        role="listbox"
        tabindex="-1"
        aria-label=${words.label}
        ?hidden=${count === 0}
        @scroll=${this.handleScroll}
        @mousedown=${keepFocus}
      >
        ${this.renderGroups()}
      </div>
    </div>`;
  }

  private renderGroups() {
    let index = 0;
    return takeFirst(this.groups, this.limit).map(({ name, matches }) => {
      const options = matches.map((match) => {
        const { zone } = match.place;
        return renderZoneOption(match, {
          facts: this.directory.factsOf(zone),
          words: this.words,
          index,
          count: this.found.length,
          isChosen: zone === this.zone,
          isActive: index++ === this.active,
          choose: () => this.choose(zone),
        });
      });
      if (!name) return options;
      return html`<div role="group" aria-label=${name}>
        <div class="group" aria-hidden="true">${name}</div>
        ${options}
      </div>`;
    });
  }

  private get foundText(): string {
    const count = this.found.length;
    return isSearchable(this.typed) && count > 0 ? this.words.found(count) : '';
  }

  private handleInput() {
    this.search(this.input.value);
  }

  private handleKeydown(event: KeyboardEvent) {
    // While letters are being composed the keys belong to the keyboard's own window.
    if (event.isComposing) return;
    this.isTabPressed = event.key === 'Tab';
    const step = stepsByKey[event.key];
    if (step !== undefined) this.move(step);
    else if (event.key === 'Enter') this.chooseActive();
    else if (event.key === 'Escape') this.clearOrClose();
    else return;
    event.preventDefault();
    // An Escape that was of use here must not close the page's own dialog as well.
    event.stopPropagation();
  }

  private handleFocusin() {
    this.isTabPressed = false;
  }

  private handleFocusout() {
    // A press elsewhere leaves the list open: what was pressed would move away under the finger.
    if (this.isTabPressed) this.dispatchEvent(new ClosePickerEvent('leave'));
  }

  private handleScroll() {
    const { scrollTop, clientHeight, scrollHeight } = this.list;
    const isNearEnd = scrollTop + 2 * clientHeight > scrollHeight;
    if (isNearEnd && this.limit < this.found.length) this.limit += batchLength;
  }

  private move(step: number) {
    const last = this.found.length - 1;
    this.active = Math.min(Math.max(this.active + step, 0), last);
    this.limit = Math.max(this.limit, this.active + pageLength);
  }

  private search(typed: string) {
    this.typed = typed;
    this.limit = batchLength;
  }

  private clear() {
    this.input.value = '';
    this.search('');
    this.input.focus();
  }

  private clearOrClose() {
    if (this.input.value) this.clear();
    else this.dispatchEvent(new ClosePickerEvent('escape'));
  }

  private chooseActive() {
    const match = this.found[this.active];
    if (match) this.choose(match.place.zone);
  }

  private choose(zone: Zone) {
    this.dispatchEvent(new ChooseZoneEvent(zone));
  }
}

/** The field keeps the focus, and a phone its keyboard, while the list is pressed. */
function keepFocus(event: Event): void {
  if ((event.target as Element).closest('[role=option]')) event.preventDefault();
}

define('amelia-zone-picker', ZonePicker);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-zone-picker': ZonePicker;
  }
}
