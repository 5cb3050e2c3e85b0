import { html, nothing, type TemplateResult } from 'lit';
import { type Fact, renderFacts } from '../steps/fact-list.js';
import type { ManageRequest } from './manage-request.js';

/** What is asked before something is changed. */
interface Review {
  heading: string;
  lead: string;
  failure: unknown;
  facts: readonly Fact[];
  /** Whether the facts are the old and the new of something. */
  isChange?: boolean;
  isSending: boolean;
  /** Whether it must not be sent as things are. */
  isClosed: boolean;
  words: { send: string; sending: string; other: string };
  request(request: ManageRequest): void;
}

/** What is changed to what, and one clear button. */
export function renderReview({
  heading,
  lead,
  failure,
  facts,
  isChange = false,
  isSending,
  isClosed,
  words,
  request,
}: Review): TemplateResult {
  return html`<h2 tabindex="-1">${heading}</h2>
    <p class="lead">${lead}</p>
    ${failure}
    <dl class=${isChange ? 'change' : ''}>${renderFacts(facts)}</dl>
    <div class="foot">
      ${
        isClosed
          ? nothing
          : html`<button
                class="primary"
                aria-disabled=${isSending}
                @click=${() => request({ type: 'send' })}
              >
                ${isSending ? words.sending : words.send}
              </button>
              <button class="quiet" @click=${() => request({ type: 'leave-slot' })}>
                ${words.other}
              </button>`
      }
    </div>`;
}
