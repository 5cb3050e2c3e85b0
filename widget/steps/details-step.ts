import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { define } from '../define.js';
import type { ChosenView } from '../flow/booking-view.js';
import type { CustomerDraft } from '../flow/choice.js';
import { toField } from '../flow/field-pointers.js';
import type { FlowRequestEvent } from '../flow/flow-request-event.js';
import { base } from '../ui/base.styles.js';
import { field, labelled } from '../ui/field.styles.js';
import { styles } from './details-step.styles.js';
import { StepElement } from './step-element.js';

interface Field {
  name: keyof CustomerDraft;
  type: 'text' | 'email' | 'tel';
  autocomplete: AutoFill;
  maxLength: number;
  isFull: boolean;
}

const fields: readonly Field[] = [
  { name: 'firstName', type: 'text', autocomplete: 'given-name', maxLength: 100, isFull: false },
  { name: 'lastName', type: 'text', autocomplete: 'family-name', maxLength: 100, isFull: false },
  { name: 'email', type: 'email', autocomplete: 'email', maxLength: 190, isFull: true },
  { name: 'phone', type: 'tel', autocomplete: 'tel', maxLength: 40, isFull: true },
];

/** Who is coming: few fields, the message beside the field. */
export class DetailsStep extends StepElement<ChosenView> {
  static override styles = [base, field, labelled, styles];

  /** The fields whose message is shown: those that were left, and all once it was tried. */
  @state() private touched: ReadonlySet<string> = new Set();

  override render() {
    const { strings } = this.view;
    return html`<h2 tabindex="-1">${strings.details.heading}</h2>
      <p class="lead">${strings.details.lead}</p>
      <form novalidate @submit=${this.#handleSubmit} @input=${this.#handleInput}>
        <div class="fields">${fields.map((field) => this.#renderField(field))}</div>
        ${this.#renderOwnQuestions()}
        <div class="foot">
          ${this.renderBack()}
          <button class="primary">${strings.details.next}</button>
        </div>
      </form>`;
  }

  /** What only some bookings ask for: its code is there where they do. */
  #renderOwnQuestions() {
    const { chosen } = this.view;
    const hasLimit = 'customerLimit' in chosen && chosen.customerLimit;
    return html`${
      chosen.customFieldIds.length > 0
        ? html`<amelia-custom-fields
          .view=${this.view}
          @flow-request=${({ request }: FlowRequestEvent) => this.request(request)}
        ></amelia-custom-fields>`
        : nothing
    }
    ${hasLimit ? html`<amelia-limit-note .view=${this.view}></amelia-limit-note>` : nothing}`;
  }

  #renderField(field: Field) {
    const { name, type, autocomplete, maxLength, isFull } = field;
    const { strings, state } = this.view;
    const isRequired = this.#isRequired(name);
    const message = this.#toMessage(field);
    return html`<div class=${isFull ? 'full' : ''}>
      <label for=${name}
        >${strings.details[name]}
        ${isRequired ? nothing : html`<small>(${strings.optional})</small>`}</label
      >
      <input
        id=${name}
        name=${name}
        type=${type}
        dir=${type === 'text' ? 'auto' : 'ltr'}
        autocomplete=${autocomplete}
        maxlength=${maxLength}
        ?required=${isRequired}
        ?readonly=${this.#isLocked(field, message)}
        .value=${state.choice.customer[name]}
        aria-invalid=${message ? 'true' : 'false'}
        aria-describedby=${message ? `${name}-message` : nothing}
        @blur=${(event: FocusEvent) => this.#handleBlur(name, event)}
      />
      ${message ? html`<p class="message" id="${name}-message">${message}</p>` : nothing}
    </div>`;
  }

  /** What the page has filled in stays as it is, unless it would keep the customer from booking. */
  #isLocked({ name, type }: Field, message: string): boolean {
    const { state, locked } = this.view;
    const value = state.choice.customer[name].trim();
    const isUsable = value !== '' && (type !== 'email' || isEmailAddress(value));
    return locked.includes(name) && isUsable && !message;
  }

  #isRequired(name: keyof CustomerDraft): boolean {
    const { email, phone } = this.view.site.required;
    return { firstName: true, lastName: true, email, phone }[name];
  }

  /** What to say beside a field; empty where all is well, or it is too early to say. */
  #toMessage({ name, type }: Field): string {
    const { strings, state } = this.view;
    const value = state.choice.customer[name].trim();
    if (state.fieldProblems.some(({ pointer }) => toField(pointer) === name)) {
      return name === 'phone' ? strings.details.phoneUnclear : strings.details.notAccepted;
    }
    if (!this.touched.has(name)) return '';
    if (!value) return this.#isRequired(name) ? strings.details.missing[name] : '';
    return type === 'email' && !isEmailAddress(value) ? strings.details.emailIncomplete : '';
  }

  #handleBlur(name: keyof CustomerDraft, { relatedTarget }: FocusEvent) {
    // A field that was only passed through with Tab is not blamed yet, and on the way to a button
    // a message would move the button from under the pointer.
    const isPassing = !this.view.state.choice.customer[name];
    if (isPassing || relatedTarget instanceof HTMLButtonElement) return;
    this.touched = new Set([...this.touched, name]);
  }

  #handleInput(event: Event) {
    // The site's own questions are told by themselves.
    if (!(event.target instanceof HTMLInputElement)) return;
    const { name, value } = event.target;
    const customer = { ...this.view.state.choice.customer, [name]: value };
    this.request({ type: 'keep-details', customer });
  }

  async #handleSubmit(event: SubmitEvent) {
    event.preventDefault();
    this.touched = new Set(fields.map(({ name }) => name));
    const further = await this.renderRoot.querySelector('amelia-custom-fields')?.findWrong();
    await this.updateComplete;
    const wrong = this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]') ?? further;
    if (wrong) wrong.focus();
    else this.request({ type: 'enter-details' });
  }
}

/** The browser's own check, and a dot in the domain: a public address has one. */
function isEmailAddress(value: string): boolean {
  const input = document.createElement('input');
  input.type = 'email';
  input.value = value;
  return input.validity.valid && /@[^@]+\.[^@.]+$/.test(value);
}

define('amelia-details-step', DetailsStep);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-details-step': DetailsStep;
  }
}
