import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { define } from '../define.js';
import { createAttemptKey } from '../flow/attempt-key.js';
import type { BookingFailed, Finding } from '../flow/booking-state.js';
import { seekOutcome, toRequestPath } from '../flow/seek-outcome.js';
import { toOutcomeWords } from '../text/en/outcome.js';
import '../ui/announcement.js';
import { base } from '../ui/base.styles.js';
import { whileConnected } from '../ui/while-connected.js';
import { styles } from './outcome-step.styles.js';
import { StepElement } from './step-element.js';

/**
 * Nobody knows yet whether it was booked: asks until that is known, and says so meanwhile. What it
 * finds the flow decides about; who leaves it ends the asking.
 */
export class OutcomeStep extends StepElement {
  static override styles = [base, styles];

  constructor() {
    super();
    const args = () => [this.#notice?.finding === undefined] as const;
    const task = new Task(this, {
      args,
      task: ([isSought], { signal }) => this.#seek(isSought, signal),
    });
    whileConnected(this, task);
  }

  override connectedCallback() {
    super.connectedCallback();
    for (const type of lineEvents) window.addEventListener(type, this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    for (const type of lineEvents) window.removeEventListener(type, this);
  }

  override render() {
    const { view } = this;
    const words = toOutcomeWords(view.strings);
    const { finding } = this.#notice ?? {};
    const heading = words[finding ?? 'searching'];
    const lead = words[`${finding ?? 'searching'}Lead`];
    const offline = finding || navigator.onLine ? '' : words.offline;
    return html`<div class=${finding ? 'ring' : 'ring turning'} aria-hidden="true">
        ${finding && marks[finding]}
      </div>
      <h2 tabindex="-1">${heading}</h2>
      <p class="lead">${offline || lead}</p>
      <amelia-booking-summary .view=${view}></amelia-booking-summary>
      <div class="foot">
        <button class="quiet" @click=${() => this.request({ type: 'go-back' })}>
          ${view.strings.back}
        </button>
        ${this.#renderWayOn(finding)}
      </div>
      <amelia-announcement .sentence=${finding ? `${heading}. ${lead}` : offline}></amelia-announcement>`;
  }

  #renderWayOn(finding: Finding | undefined) {
    const { strings } = this.view;
    switch (finding) {
      case 'nothing':
        return renderPrimary(strings.tryAgain, () => this.#sendAgain());
      case 'unknown':
        return this.#canAsk
          ? renderPrimary(toOutcomeWords(strings).checkAgain, () => this.#checkAgain())
          : nothing;
      default:
        return nothing;
    }
  }

  /** The line came or went. */
  handleEvent() {
    this.requestUpdate();
  }

  get #notice(): BookingFailed | null {
    const { notice } = this.view.state;
    return notice?.kind === 'failed' ? notice : null;
  }

  get #canAsk(): boolean {
    return toRequestPath(this.#notice?.problem?.location, this.view.api.base) !== null;
  }

  async #seek(isSought: boolean, signal: AbortSignal): Promise<void> {
    const { attemptKey: key } = this.view.state;
    const notice = this.#notice;
    if (!isSought || !key || !notice) return;
    const { problem = null } = notice;
    const found = await seekOutcome(this.view.api, { key, problem }, signal);
    if (typeof found === 'string') this.#tell(notice, found);
    else this.request({ type: 'confirmed', receipt: found });
  }

  #tell(notice: BookingFailed, finding: Finding | undefined) {
    this.request({ type: 'tell-outcome', notice: { ...notice, finding } });
  }

  /** The form that was sent, under the key that it has. */
  #sendAgain() {
    this.request({ type: 'go-back' });
    this.request({ type: 'submit', attemptKey: createAttemptKey() });
  }

  #checkAgain() {
    if (this.#notice) this.#tell(this.#notice, undefined);
    // The button goes, and the focus with it.
    void this.focusHeading();
  }
}

const marks: Record<Finding, string> = { nothing: '✕', unknown: '?' };

const lineEvents = ['online', 'offline'];

function renderPrimary(label: string, act: () => void) {
  return html`<button class="primary" @click=${act}>${label}</button>`;
}

define('amelia-outcome-step', OutcomeStep);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-outcome-step': OutcomeStep;
  }
}
