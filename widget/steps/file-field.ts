import { html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { acceptedFileExtensions, maxFileBytes, maxFiles } from '../../proxy/contract/files.js';
import { define } from '../define.js';
import type { MoreWords } from '../text/en/more.js';
import '../ui/announcement.js';
import { base } from '../ui/base.styles.js';
import { labelled } from '../ui/field.styles.js';
import { signButtons } from '../ui/sign-buttons.styles.js';
import { addFiles, type RefusedFile, toFileSize } from './file-checks.js';
import { styles } from './file-field.styles.js';

/** Other files are chosen. */
export class ChangeFilesEvent extends Event {
  constructor(readonly files: readonly File[]) {
    super('change-files');
  }
}

/**
 * Files to send: chosen or dropped, listed, taken out again. What can't go up is told at once.
 *
 * @fires change-files - with all that are chosen now.
 */
export class FileField extends LitElement {
  static override styles = [base, labelled, signButtons, styles];

  @property() label = '';
  /** What marks a field that may be left empty; empty: it may not. */
  @property() optional = '';
  @property({ attribute: false }) files: readonly File[] = [];
  /** How many files there may be. */
  @property({ attribute: false }) most = maxFiles;
  /** What is wrong; empty: nothing. */
  @property() message = '';
  @property({ attribute: false }) words!: MoreWords['files'];
  /** BCP 47. */
  @property() locale = 'en';
  @state() private refused: readonly RefusedFile[] = [];
  /** What is told to who can't see the list. */
  @state() private status = '';

  @query('input') private readonly input!: HTMLInputElement;

  override connectedCallback() {
    super.connectedCallback();
    for (const type of strayTypes) window.addEventListener(type, keepPage);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    for (const type of strayTypes) window.removeEventListener(type, keepPage);
  }

  override willUpdate() {
    this.toggleAttribute('wrong', this.message !== '');
  }

  override focus() {
    this.input.focus();
  }

  override render() {
    const { label, optional, files, message, words } = this;
    const types = acceptedFileExtensions.join(', ');
    return html`<label for="input"
        >${label} ${optional ? html`<small>(${optional})</small>` : nothing}</label
      >
      <div class="zone" @dragover=${this.#handleDragover} @drop=${this.#handleDrop}>
        <input
          id="input"
          type="file"
          multiple
          accept=${acceptedFileExtensions.map((extension) => `.${extension}`).join()}
          ?required=${!optional}
          aria-invalid=${message ? 'true' : 'false'}
          aria-describedby="message refused hint"
          @change=${this.#handleChange}
        />
        <b aria-hidden="true">${words.choose}</b> <span aria-hidden="true">${words.drop}</span>
      </div>
      <p class="hint" id="hint">
        ${words.hint(types, toFileSize(maxFileBytes, this.locale), maxFiles)}
      </p>
      <p class="message" id="message" ?hidden=${!message}>${message}</p>
      <div role="alert" id="refused">
        ${this.refused.map((file) => html`<p class="message">${this.#toReason(file)}</p>`)}
      </div>
      ${files.length > 0 ? html`<ul>${files.map((file) => this.#renderFile(file))}</ul>` : nothing}
      <amelia-announcement .sentence=${this.status}></amelia-announcement>`;
  }

  #renderFile(file: File) {
    return html`<li>
      <bdi>${file.name}</bdi> <small class="figures">${toFileSize(file.size, this.locale)}</small>
      <button
        type="button"
        aria-label=${this.words.remove(file.name)}
        @click=${() => this.#takeOut(file)}
      >
        <span aria-hidden="true">×</span>
      </button>
    </li>`;
  }

  #toReason({ name, why }: RefusedFile): string {
    const { words } = this;
    if (why === 'size') return words.tooLarge(name, toFileSize(maxFileBytes, this.locale));
    return why === 'type' ? words.wrongType(name) : words.tooMany(name, maxFiles);
  }

  #handleChange() {
    this.#add([...(this.input.files ?? [])]);
    // So that the same file can be chosen again once it was taken out.
    this.input.value = '';
  }

  #handleDragover(event: DragEvent) {
    event.preventDefault();
  }

  #handleDrop(event: DragEvent) {
    event.preventDefault();
    this.#add([...(event.dataTransfer?.files ?? [])]);
  }

  #add(chosen: readonly File[]) {
    const { files, refused } = addFiles(this.files, chosen, this.most);
    this.refused = refused;
    const added = files.slice(this.files.length);
    this.status = added.map(({ name }) => name).join(', ');
    if (added.length > 0) this.#change(files);
  }

  async #takeOut(file: File) {
    const place = this.files.indexOf(file);
    this.refused = [];
    this.status = this.words.removed(file.name);
    this.#change(this.files.filter((each) => each !== file));
    await this.updateComplete;
    // The button is gone: on to the file that took its place, else to the one before, else back.
    const buttons = this.renderRoot.querySelectorAll('button');
    (buttons[Math.min(place, buttons.length - 1)] ?? this.input).focus();
  }

  #change(files: readonly File[]) {
    this.files = files;
    this.dispatchEvent(new ChangeFilesEvent(files));
  }
}

const strayTypes = ['dragover', 'drop'] as const;

/** A file dropped beside the field would open in place of the page, and all that is typed be gone. */
function keepPage(event: DragEvent) {
  const isMeant = event.defaultPrevented || event.composedPath()[0] instanceof HTMLInputElement;
  if (isMeant || !event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = 'none';
}

define('amelia-file-field', FileField);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-file-field': FileField;
  }
  interface HTMLElementEventMap {
    'change-files': ChangeFilesEvent;
  }
}
