import { html, type TemplateResult } from 'lit';
import type { FreeTimes } from '../steps/free-times.js';
import '../steps/zone-note.js';
import type { ChooseZoneEvent } from '../ui/events.js';
import type { ManageRequest } from './manage-request.js';
import { isThere, type ManageView } from './manage-view.js';

/** What stands under times to choose from: whose clock they are on, and the way back. */
export function renderUnderTimes(
  times: FreeTimes,
  view: ManageView,
  request: (request: ManageRequest) => void,
): TemplateResult {
  const { strings, state, managed, catalog } = view;
  return html`<amelia-zone-note
      .view=${view}
      .at=${times.noteInstant}
      .isAtPlace=${isThere(state, managed, catalog)}
      @choose-zone=${({ zone }: ChooseZoneEvent) => request({ type: 'choose-zone', timeZone: zone })}
    ></amelia-zone-note>
    <div class="foot">
      <button class="quiet" @click=${() => request({ type: 'leave' })}>${strings.back}</button>
    </div>`;
}
