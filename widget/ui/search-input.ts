import { html, type TemplateResult } from 'lit';

/** What a field to search with says, shows and does. */
export interface SearchInput {
  label: string;
  clearLabel: string;
  /** As typed. */
  text: string;
  type(text: string): void;
  /** It is emptied, by its button or by Escape. */
  clear(): void;
  /** Enter: what is typed is meant. */
  enter(): void;
}

/** A field that a list is searched with; its looks are those of `searchField` and `listSearch`. */
export function renderSearchInput(search: SearchInput): TemplateResult {
  const { label, clearLabel, text } = search;
  return html`<div class="field">
    <input
      type="search"
      aria-label=${label}
      placeholder=${label}
      autocomplete="off"
      spellcheck="false"
      enterkeyhint="search"
      maxlength="100"
      .value=${text}
      @input=${({ target }: InputEvent) => search.type((target as HTMLInputElement).value)}
      @keydown=${(event: KeyboardEvent) => handleKeydown(event, search)}
    />
    <button class="clear" aria-label=${clearLabel} ?hidden=${!text} @click=${search.clear}>×</button>
  </div>`;
}

function handleKeydown(event: KeyboardEvent, { text, clear, enter }: SearchInput): void {
  // While letters are being composed the keys belong to the keyboard's own window.
  if (event.isComposing) return;
  if (event.key === 'Enter') enter();
  else if (event.key === 'Escape' && text) clear();
  else return;
  event.preventDefault();
  // An Escape that was of use here must not close the page's own dialog as well.
  event.stopPropagation();
}
