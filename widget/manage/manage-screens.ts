import { html, nothing, type TemplateResult } from 'lit';
import { toFailure, toSentence } from '../flow/failure.js';
import type { Strings } from '../text/en/booking.js';
import { toManageWords } from '../text/en/manage.js';
import '../ui/notice.js';
import './booking-screen.js';
import './left-screen.js';
import type { ManageState } from './manage-state.js';
import type { ManageView } from './manage-view.js';
import './move-screen.js';

/** Another name where the customer has another screen before them. */
export function toScreenName({ key, screen, notice }: ManageState): string {
  const isDone = ['moved', 'cancelled', 'booked'].includes(notice?.kind ?? '');
  switch (screen.name) {
    case 'move':
    case 'book':
      return `${screen.name} ${screen.slot ? 'review' : 'times'}`;
    default:
      return `booking ${key?.id} ${isDone ? notice?.kind : ''}`;
  }
}

/** The screen that the customer has before them. */
export function renderScreen(view: ManageView): TemplateResult {
  const { screen } = view.state;
  switch (screen.name) {
    case 'move':
      return html`<amelia-move-screen class="screen" .view=${view}></amelia-move-screen>`;
    case 'book':
      return html`<amelia-left-screen
        class="screen"
        .view=${view}
        .screen=${screen}
      ></amelia-left-screen>`;
    default:
      return html`<amelia-booking-screen class="screen" .view=${view}></amelia-booking-screen>`;
  }
}

/** Grey shapes of a booking, before anything is known. */
export function renderSkeleton({ loading }: Strings): TemplateResult {
  return html`<p class="visually-hidden">${loading}</p>
    <div class="head bone"></div>
    ${Array.from({ length: 4 }, () => html`<div class="bone"></div>`)}`;
}

/** Why the booking could not be loaded; a way on where another try may help. */
export function renderLoadError(
  error: unknown,
  strings: Strings,
  tryAgain: () => void,
): TemplateResult {
  const failure = toFailure(error);
  const { manageProblems } = toManageWords(strings);
  const isFinal = failure.startsWith('token-') || failure === 'not-found';
  return html`<amelia-notice tone="bad">
    <p>${manageProblems[failure] ?? toSentence(error, strings)}</p>
    ${
      isFinal ? nothing : html`<button class="link" @click=${tryAgain}>${strings.tryAgain}</button>`
    }
  </amelia-notice>`;
}
