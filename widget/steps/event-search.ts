import { html, LitElement, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { define } from '../define.js';
import type { EventSearch } from '../flow/booking-state.js';
import type { BookingView } from '../flow/booking-view.js';
import { FlowRequestEvent } from '../flow/flow-request-event.js';
import { toEventWords } from '../text/en/events.js';
import { base } from '../ui/base.styles.js';
import { field } from '../ui/field.styles.js';
import { listSearch } from '../ui/list-search.styles.js';
import { searchField } from '../ui/search-field.styles.js';
import { renderSearchInput } from '../ui/search-input.js';

/**
 * What narrows a list of events: a field to type in, and what they are about, one at a time. Escape
 * clears the field.
 *
 * @fires search-now - Enter was pressed: the customer goes on to what is found.
 */
export class EventSearchField extends LitElement {
  static override styles = [base, field, searchField, listSearch];

  @property({ attribute: false }) view!: BookingView;

  @query('input') private readonly input!: HTMLInputElement;

  override focus() {
    this.input.focus();
  }

  override render() {
    const words = this.#words;
    const search = this.#search;
    return html`${renderSearchInput({
      label: words.search,
      clearLabel: words.clear,
      text: search.text,
      type: (text) => this.#look({ text }),
      clear: () => this.#clear(),
      enter: () => this.dispatchEvent(new Event('search-now')),
    })}
      ${this.#renderTags()}`;
  }

  #renderTags() {
    const words = this.#words;
    const search = this.#search;
    const { eventTags } = this.view.catalog;
    if (eventTags.length === 0) return nothing;
    return html`<div class="narrow" role="group" aria-label=${words.tags}>
      ${[null, ...eventTags].map(
        (tag) => html`<button
          aria-pressed=${tag === search.tag ? 'true' : 'false'}
          @click=${() => this.#look({ tag })}
        >
          ${tag ?? words.all}
        </button>`,
      )}
    </div>`;
  }

  get #words() {
    return toEventWords(this.view.strings).events;
  }

  get #search(): EventSearch {
    return this.view.state.eventSearch;
  }

  #clear() {
    this.#look({ text: '' });
    this.input.focus();
  }

  #look(change: Partial<EventSearch>) {
    const search = { ...this.#search, ...change };
    this.dispatchEvent(new FlowRequestEvent({ type: 'keep-event-search', search }));
  }
}

define('amelia-event-search', EventSearchField);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-event-search': EventSearchField;
  }
}
