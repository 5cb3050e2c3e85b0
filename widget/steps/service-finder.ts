import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query } from 'lit/decorators.js';
import { define } from '../define.js';
import { emptySearch, type ServiceSearch } from '../flow/booking-state.js';
import type { BookingView } from '../flow/booking-view.js';
import { FlowRequestEvent } from '../flow/flow-request-event.js';
import '../ui/announcement.js';
import { base } from '../ui/base.styles.js';
import { field } from '../ui/field.styles.js';
import { listSearch } from '../ui/list-search.styles.js';
import { searchField } from '../ui/search-field.styles.js';
import { renderSearchInput } from '../ui/search-input.js';
import { styles } from './service-finder.styles.js';
import { countServices, toServiceGroups } from './service-groups.js';
import { findServices, learnServices } from './service-search.js';

export { findServices };

/**
 * Around a long list of services: a field to type in and the categories above it, more of it below.
 * Escape clears the field, Enter goes on to the first service found.
 *
 * @slot - the list.
 */
export class ServiceFinder extends LitElement {
  static override styles = [base, field, searchField, listSearch, styles];

  @property({ attribute: false }) view!: BookingView;

  @query('input') private readonly input!: HTMLInputElement;
  #learning: AbortController | null = null;

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#learning?.abort();
    this.#learning = null;
  }

  override updated(changed: PropertyValues<this>) {
    if (!this.#learning) {
      this.#learning = new AbortController();
      learnServices(this.view.catalog, this.#learning.signal).catch(() => {});
    }
    const before = changed.get('view')?.state.search.limit ?? Number.POSITIVE_INFINITY;
    // Whoever goes on with the keyboard goes on with the first new one.
    if (this.#search.limit > before) void this.#focusCard(before);
  }

  override render() {
    const words = this.#words;
    const search = this.#search;
    const found = findServices(this.view.catalog, search);
    const count = countServices(found);
    const typed = search.text.trim();
    const isNarrowed = typed !== '' || search.categoryId !== null;
    const status = isNarrowed ? (count > 0 ? words.found(count) : words.noneFound(typed)) : '';
    return html`${this.#renderField()} ${this.#renderCategories()}
      <p class=${typed ? 'status' : 'visually-hidden'}>${status}<amelia-announcement .sentence=${status}></amelia-announcement></p>
      <button
        class="link"
        ?hidden=${count > 0}
        @click=${() => {
          this.#look(emptySearch);
          this.input.focus();
        }}
      >
        ${words.showAll}
      </button>
      <slot></slot>
      <button
        class="quiet more"
        ?hidden=${count <= search.limit}
        @click=${() => this.#look({ ...search, limit: search.limit * 2 })}
      >
        ${words.more}
      </button>`;
  }

  #renderField() {
    const words = this.#words;
    const search = this.#search;
    return renderSearchInput({
      label: words.search,
      clearLabel: words.clear,
      text: search.text,
      type: (text) => this.#type(text),
      clear: () => this.#clear(),
      enter: () => void this.#focusCard(0),
    });
  }

  #renderCategories() {
    const words = this.#words;
    const search = this.#search;
    const groups = toServiceGroups(this.view.catalog);
    if (groups.length < 2) return nothing;
    const named = groups.filter(({ name }) => name);
    return html`<div class="narrow" role="group" aria-label=${words.categories}>
      ${[{ id: null, name: words.all }, ...named].map(
        ({ id, name }) => html`<button
          aria-pressed=${id === search.categoryId ? 'true' : 'false'}
          @click=${() => this.#look({ ...emptySearch, text: search.text, categoryId: id })}
        >
          ${name}
        </button>`,
      )}
    </div>`;
  }

  get #words() {
    return this.view.strings.service;
  }

  get #search(): ServiceSearch {
    return this.view.state.search;
  }

  #clear() {
    this.#type('');
    this.input.focus();
  }

  #type(text: string) {
    this.#look({ ...emptySearch, categoryId: this.#search.categoryId, text });
  }

  #look(search: ServiceSearch) {
    this.dispatchEvent(new FlowRequestEvent({ type: 'keep-search', search }));
  }

  async #focusCard(index: number): Promise<void> {
    const card = this.querySelectorAll('amelia-choice-card')[index];
    await card?.updateComplete;
    card?.focus();
  }
}

define('amelia-service-finder', ServiceFinder);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-service-finder': ServiceFinder;
  }
}
