import { html, nothing, type TemplateResult } from 'lit';
import '../ui/notice.js';
import { toWhen } from './change-notes.js';
import { isDoubtful } from './manage-machine.js';
import type { ManageView } from './manage-view.js';

/** Why nothing was changed; where nobody knows whether it was, a way to find out. */
export function renderFailedChange(
  view: ManageView,
  seeAgain: () => void,
): TemplateResult | typeof nothing {
  const { state, strings, words } = view;
  const { notice, screen } = state;
  if (notice?.kind === 'taken') {
    const taken = screen.name === 'book' ? words.bought.taken : words.move.taken;
    return html`<amelia-notice><p>${taken(toWhen(notice.startsAt, view))}</p></amelia-notice>`;
  }
  if (notice?.kind !== 'failed') return nothing;
  const problems = words.manageProblems;
  if (isDoubtful(state)) {
    const isOther = screen.name === 'cancel' && notice.failure === 'time-changed';
    return html`<amelia-notice tone="bad">
      <p>${isOther ? words.cancel.changed : (problems[notice.failure] ?? problems.unknown)}</p>
      <button class="link" @click=${seeAgain}>${words.manage.seeAgain}</button>
    </amelia-notice>`;
  }
  return html`<amelia-notice tone="bad">
    <p>${problems[notice.failure] ?? strings.problems[notice.failure] ?? strings.problem}</p>
  </amelia-notice>`;
}
