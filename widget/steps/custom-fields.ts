import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { toAskedFields } from '../../proxy/contract/asked-fields.js';
import type { CustomField, Id } from '../../proxy/contract/catalog.js';
import { maxFiles } from '../../proxy/contract/files.js';
import { define } from '../define.js';
import type { ChosenView } from '../flow/booking-view.js';
import type { AnsweredFiles, Answers } from '../flow/choice.js';
import { toAnsweredField } from '../flow/field-pointers.js';
import { FlowRequestEvent } from '../flow/flow-request-event.js';
import { type MoreWords, toMoreWords } from '../text/en/more.js';
import '../ui/announcement.js';
import { base } from '../ui/base.styles.js';
import { choiceCards } from '../ui/choice-cards.styles.js';
import { field, labelled } from '../ui/field.styles.js';
import { type AskedField, controls, maxAnswerLength, toOffered } from './custom-field.js';
import { toMissing, toRefused } from './custom-field-message.js';
import { styles } from './custom-fields.styles.js';
import type { ChangeFilesEvent } from './file-field.js';
import './file-field.js';

/** The questions that the site asks for what is chosen, each as its type has it. */
export class CustomFields extends LitElement {
  static override styles = [base, field, labelled, choiceCards, styles];
  /** So that Enter in a field sends the form it stands in. */
  static formAssociated = true;

  @property({ attribute: false }) view!: ChosenView;
  /** Whether it was tried to go on: then what is missing is told. */
  @state() private isTried = false;
  /** Dates that are typed but in part: the browser tells them as empty. */
  @state() private unclear: ReadonlySet<Id> = new Set();

  readonly #internals = this.attachInternals();

  /** Tells what is missing or wrong. @returns the first such field. */
  async findWrong(): Promise<HTMLElement | null> {
    this.isTried = true;
    this.#readDates();
    await this.updateComplete;
    return this.renderRoot.querySelector('[aria-invalid="true"], [wrong]');
  }

  override render() {
    const words = toMoreWords(this.view.strings);
    return html`<div class="fields" @keydown=${this.#handleKeydown} @input=${this.#readDates} @focusout=${this.#readDates}>
      ${this.#fields.map((field) => html`<div>${this.#renderField(field, words)}</div>`)}
    </div>`;
  }

  #renderField(field: CustomField, words: MoreWords) {
    if (field.type === 'file') return this.#renderFiles(field, words);
    const { strings, state, format } = this.view;
    const answer = toOffered(field, state.choice.answers[field.id]);
    const message = this.#toMessage(field, answer, words);
    const asked: AskedField = {
      field,
      answer,
      message,
      words: words.fields,
      optional: strings.optional,
      take: (given) => this.#keep({ answers: { [field.id]: given } }),
    };
    const isFull = typeof answer === 'string' && answer.length >= maxAnswerLength;
    const hint = isFull && !message ? words.fields.atLimit(format.count(maxAnswerLength)) : '';
    return html`${controls[field.type](asked)}
      <div id="message-${field.id}">
        ${message ? html`<p class="message">${message}</p>` : nothing}
        <p class="hint">${hint}<amelia-announcement .sentence=${hint}></amelia-announcement></p>
      </div>`;
  }

  #renderFiles(field: CustomField, words: MoreWords) {
    const { state, strings, locale } = this.view;
    const { files } = state.choice;
    const own = files[field.id] ?? [];
    const others = this.#fields.filter(({ id }) => id !== field.id);
    const taken = others.reduce((sum, { id }) => sum + (files[id]?.length ?? 0), 0);
    return html`<amelia-file-field
      .label=${field.label}
      .optional=${field.required ? '' : strings.optional}
      .files=${own}
      .most=${maxFiles - taken}
      .message=${this.#toMessage(field, own, words)}
      .words=${words.files}
      .locale=${locale}
      @change-files=${({ files }: ChangeFilesEvent) => this.#keep({ files: { [field.id]: files } })}
    ></amelia-file-field>`;
  }

  /** What to say beside a field; empty where all is well, or it is too early to say. */
  #toMessage(field: CustomField, answer: string | readonly unknown[], words: MoreWords): string {
    const refused = this.view.state.fieldProblems.find(
      ({ pointer }) => toAnsweredField(pointer) === String(field.id),
    );
    if (refused) {
      return toRefused(field, refused.code, words) ?? this.view.strings.details.notAccepted;
    }
    if (this.unclear.has(field.id)) return words.fields.dateUnclear;
    const isAnswered = typeof answer === 'string' ? answer.trim() : answer.length > 0;
    const isMissing = field.required && field.type !== 'content' && !isAnswered;
    return this.isTried && isMissing ? toMissing(field, words) : '';
  }

  #keep({ answers = {}, files = {} }: { answers?: Answers; files?: AnsweredFiles }) {
    this.dispatchEvent(new FlowRequestEvent({ type: 'keep-answers', answers, files }));
  }

  get #fields(): CustomField[] {
    return toAskedFields(this.view.chosen, this.view.catalog);
  }

  #readDates() {
    const dates = this.#fields.filter(({ type }) => type === 'datepicker');
    const unclear = dates.filter(({ id }) => {
      const input = this.renderRoot.querySelector<HTMLInputElement>(`#field-${id}`);
      return input?.validity.badInput;
    });
    this.unclear = new Set(unclear.map(({ id }) => id));
  }

  #handleKeydown(event: KeyboardEvent) {
    const [input] = event.composedPath();
    // A file's field is opened by it.
    const isLine = input instanceof HTMLInputElement && input.type !== 'file';
    if (event.key === 'Enter' && isLine && !event.isComposing)
      this.#internals.form?.requestSubmit();
  }
}

define('amelia-custom-fields', CustomFields);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-custom-fields': CustomFields;
  }
}
