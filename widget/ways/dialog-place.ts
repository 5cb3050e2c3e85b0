import { html, LitElement, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { define } from '../define.js';
import { type DialogWords, enDialog } from '../text/en/dialog.js';
import { base } from '../ui/base.styles.js';
import { styles } from './dialog-place.styles.js';

/** The dialog is open, or closed again. */
export type PlaceChange = 'opened' | 'closed';

/**
 * A dialog around the flow, and where the page wants one a button that opens it. It keeps what is
 * in it while it is closed.
 *
 * @slot - the flow.
 * @fires place-changed - it was opened or closed.
 * @fires place-wanted - somebody is about to open it.
 */
export class DialogPlace extends LitElement {
  static override styles = [base, styles];

  @property({ attribute: false }) words: DialogWords = enDialog;
  /** Whether it has a button of its own. */
  @property({ type: Boolean }) button = false;
  /** What the dialog is called. */
  @property() label = '';

  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @query('.open') private readonly openButton!: HTMLElement | null;

  /** Where the focus goes once it is closed. */
  #opener: HTMLElement | null = null;

  /** @param opener - what was pressed; by default what has the focus. */
  show(opener: HTMLElement | null = null): void {
    if (this.dialog.open) return;
    this.#opener = opener ?? toFocused();
    this.dialog.showModal();
    this.#tell('opened');
  }

  close(): void {
    this.dialog.close();
  }

  get isOpen(): boolean {
    return this.dialog?.open ?? false;
  }

  /** A new screen begins at its top. */
  scrollToTop(): void {
    this.dialog.scrollTop = 0;
  }

  override render() {
    return html`${this.button ? this.#renderButton() : nothing}
      <dialog aria-label=${this.label} @close=${this.#handleClose} @click=${this.#handleClick}>
        <button class="close" aria-label=${this.words.close} @click=${() => this.close()}>
          <span aria-hidden="true">✕</span>
        </button>
        <div class="inside" part="dialog"><slot></slot></div>
      </dialog>`;
  }

  #renderButton() {
    const want = () => this.dispatchEvent(new Event('place-wanted'));
    return html`<button
      class="primary open"
      part="open"
      aria-haspopup="dialog"
      @pointerenter=${want}
      @focus=${want}
      @click=${() => this.show(this.openButton)}
    >
      ${this.words.open}
    </button>`;
  }

  #handleClose() {
    this.#opener?.focus();
    this.#opener = null;
    this.#tell('closed');
  }

  /** Beside the dialog: its own box holds all that is in it. */
  #handleClick({ target }: Event) {
    if (target === this.dialog) this.close();
  }

  #tell(change: PlaceChange) {
    this.dispatchEvent(Object.assign(new Event('place-changed'), { change }));
  }
}

function toFocused(): HTMLElement | null {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement !== document.body
    ? activeElement
    : null;
}

define('amelia-dialog-place', DialogPlace);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-dialog-place': DialogPlace;
  }
}
