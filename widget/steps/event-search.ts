import { html, LitElement, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { define } from '../define.js';
import type { EventSearch } from '../flow/booking-state.js';
import type { BookingView } from '../flow/booking-view.js';
import { FlowRequestEvent } from '../flow/flow-request-event.js';
import { toEventWords } from '../text/en-events.js';
import { base } from '../ui/base.styles.js';
import { field } from '../ui/field.styles.js';
import { listSearch } from '../ui/list-search.styles.js';
import { searchField } from '../ui/search-field.styles.js';

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
    const { words, search } = this;
    return html`<div class="field">
        <input
          type="search"
          aria-label=${words.search}
          placeholder=${words.search}
          autocomplete="off"
          spellcheck="false"
          enterkeyhint="search"
          maxlength="100"
          .value=${search.text}
          @input=${() => this.look({ text: this.input.value })}
          @keydown=${this.handleKeydown}
        />
        <button
          class="clear"
          aria-label=${this.view.strings.time.picker.clear}
          ?hidden=${!search.text}
          @click=${this.clear}
        >
          ×
        </button>
      </div>
      ${this.renderTags()}`;
  }

  private renderTags() {
    const { words, search } = this;
    const { eventTags } = this.view.catalog;
    if (eventTags.length === 0) return nothing;
    return html`<div class="narrow" role="group" aria-label=${words.tags}>
      ${[null, ...eventTags].map(
        (tag) => html`<button
          aria-pressed=${tag === search.tag ? 'true' : 'false'}
          @click=${() => this.look({ tag })}
        >
          ${tag ?? words.all}
        </button>`,
      )}
    </div>`;
  }

  private handleKeydown(event: KeyboardEvent) {
    // While letters are being composed the keys belong to the keyboard's own window.
    if (event.isComposing) return;
    if (event.key === 'Enter') this.dispatchEvent(new Event('search-now'));
    else if (event.key === 'Escape' && this.search.text) this.clear();
    else return;
    event.preventDefault();
    // An Escape that was of use here must not close the page's own dialog as well.
    event.stopPropagation();
  }

  private get words() {
    return toEventWords(this.view.strings).events;
  }

  private get search(): EventSearch {
    return this.view.state.eventSearch;
  }

  private clear() {
    this.look({ text: '' });
    this.input.focus();
  }

  private look(change: Partial<EventSearch>) {
    const search = { ...this.search, ...change };
    this.dispatchEvent(new FlowRequestEvent({ type: 'keep-event-search', search }));
  }
}

define('amelia-event-search', EventSearchField);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-event-search': EventSearchField;
  }
}
