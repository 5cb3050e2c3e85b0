import { html, nothing, type TemplateResult } from 'lit';
import type { CustomField } from '../../proxy/contract/catalog.js';
import type { MoreWords } from '../text/en/more.js';
import { renderCleanedOutward } from './cleaned-markup.js';

/** The most characters that an answer may have. */
export const maxAnswerLength = 2000;

/** One of the site's own questions, as it stands on the screen. */
export interface AskedField {
  field: CustomField;
  answer: string | readonly string[];
  /** What is wrong with it; empty: nothing, or it is too early to say. */
  message: string;
  words: MoreWords['fields'];
  /** What marks a field that may be left empty. */
  optional: string;
  take(answer: string | string[]): void;
}

type Draw = (asked: AskedField) => TemplateResult;

/** How each type is asked; files are a matter of their own. */
export const controls: Record<Exclude<CustomField['type'], 'file'>, Draw> = {
  text: (asked) => renderLine(asked, 'text'),
  address: (asked) => renderLine(asked, 'text', 'street-address'),
  datepicker: (asked) => renderLine(asked, 'date'),
  'text-area': renderTextArea,
  select: renderSelect,
  radio: (asked) => renderGroup(asked, 'radio'),
  checkbox: (asked) =>
    isConsent(asked.field) ? renderConsent(asked) : renderGroup(asked, 'checkbox'),
  content: renderContent,
};

/** One box to tick: its label is what one agrees to. */
export function isConsent({ type, options }: CustomField): boolean {
  return type === 'checkbox' && options.length === 1;
}

/** What was answered before, as far as it is still offered. */
export function toOffered({ type, options }: CustomField, given: AskedField['answer'] = '') {
  if (type === 'checkbox') return options.filter((option) => given.includes(option));
  if (type === 'select' || type === 'radio') {
    return options.find((option) => option === given) ?? '';
  }
  return given;
}

function renderLine(asked: AskedField, type: 'text' | 'date', autocomplete: AutoFill = 'off') {
  const { field, answer, message, take } = asked;
  const isDate = type === 'date';
  return html`${renderLabel(asked)}
    <input
      id="field-${field.id}"
      type=${type}
      dir=${isDate ? nothing : 'auto'}
      autocomplete=${autocomplete}
      max=${isDate ? '9999-12-31' : nothing}
      maxlength=${isDate ? nothing : maxAnswerLength}
      ?required=${field.required}
      .value=${answer}
      aria-invalid=${message ? 'true' : 'false'}
      aria-describedby="message-${field.id}"
      @input=${({ target }: InputEvent) => take((target as HTMLInputElement).value)}
    />`;
}

function renderTextArea(asked: AskedField) {
  const { field, answer, message, take } = asked;
  return html`${renderLabel(asked)}
    <textarea
      id="field-${field.id}"
      rows="4"
      dir="auto"
      maxlength=${maxAnswerLength}
      ?required=${field.required}
      .value=${answer}
      aria-invalid=${message ? 'true' : 'false'}
      aria-describedby="message-${field.id}"
      @input=${({ target }: InputEvent) => take((target as HTMLTextAreaElement).value)}
    ></textarea>`;
}

function renderSelect(asked: AskedField) {
  const { field, answer, message, words, take } = asked;
  return html`${renderLabel(asked)}
    <select
      id="field-${field.id}"
      ?required=${field.required}
      aria-invalid=${message ? 'true' : 'false'}
      aria-describedby="message-${field.id}"
      @change=${({ target }: Event) => take((target as HTMLSelectElement).value)}
    >
      <option value="" .selected=${answer === ''}>${words.choose}</option>
      ${field.options.map(
        (option) => html`<option value=${option} .selected=${option === answer}>${option}</option>`,
      )}
    </select>`;
}

function renderGroup(asked: AskedField, type: 'radio' | 'checkbox') {
  const { field, answer, take, words } = asked;
  const isRadio = type === 'radio';
  const choose = (option: string, isChosen: boolean) =>
    isRadio
      ? option
      : field.options.filter((each) => (each === option ? isChosen : answer.includes(each)));
  const clear = ({ target }: Event) => {
    // The button goes; whoever pressed it goes on from the first box.
    (target as HTMLElement).closest('fieldset')?.querySelector('input')?.focus();
    take('');
  };
  return html`<fieldset role=${isRadio ? 'radiogroup' : nothing}>
    <legend>${field.label} ${renderOptional(asked)}</legend>
    <div class="choices">
      ${field.options.map(
        (option) => html`<label class="choice">
          ${renderBox(
            asked,
            type,
            isRadio ? answer === option : answer.includes(option),
            (isChosen) => take(choose(option, isChosen)),
          )}
          <span>${option}</span>
        </label>`,
      )}
    </div>
    ${
      isRadio && answer && !field.required
        ? html`<button type="button" class="link" @click=${clear}>${words.clear}</button>`
        : nothing
    }
  </fieldset>`;
}

function renderConsent(asked: AskedField) {
  const { field, answer, take } = asked;
  const { options, label } = field;
  const [option] = options;
  return html`<label class="choice">
    ${renderBox(asked, 'checkbox', answer.length > 0, (isChosen) => take(isChosen ? [...options] : []))}
    <span>${label || option} ${renderOptional(asked)}</span>
    ${label && label !== option ? html`<small>${option}</small>` : nothing}
  </label>`;
}

function renderBox(
  { field, message }: AskedField,
  type: 'radio' | 'checkbox',
  isChecked: boolean,
  choose: (isChosen: boolean) => void,
) {
  // Of several boxes none in particular is required.
  const isRequired = field.required && (type === 'radio' || isConsent(field));
  return html`<input
    type=${type}
    name="field-${field.id}"
    ?required=${isRequired}
    .checked=${isChecked}
    aria-invalid=${message ? 'true' : 'false'}
    aria-describedby="message-${field.id}"
    @change=${({ target }: Event) => choose((target as HTMLInputElement).checked)}
  />`;
}

/** Something to read. */
function renderContent({ field }: AskedField) {
  return html`<div class="content">${renderCleanedOutward(field.contentHtml)}</div>`;
}

function renderLabel(asked: AskedField) {
  return html`<label for="field-${asked.field.id}"
    >${asked.field.label} ${renderOptional(asked)}</label
  >`;
}

function renderOptional({ field, optional }: AskedField) {
  return field.required ? nothing : html`<small>(${optional})</small>`;
}
