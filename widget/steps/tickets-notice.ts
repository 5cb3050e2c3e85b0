import { html, nothing, type TemplateResult } from 'lit';
import type { EventView } from '../flow/booking-view.js';
import { toPlaceWords } from '../text/en/places.js';
import type { Failure } from '../text/failure.js';
import '../ui/notice.js';
import { toHindrance } from './event-status.js';

/** What stands in the way of a booking, and whether it is known by now how the event stands. */
export interface Hindered {
  view: EventView;
  /** What was refused, or what came of looking at it anew; null: nothing. */
  failure: Failure | null;
  /** Whether the event was looked at since: before that nobody knows how many places are left. */
  isRenewed: boolean;
}

/** A status that says the same as the failure does. */
const saysTheSame: Partial<Record<Failure, string>> = {
  'event-full': 'full',
  'event-closed': 'closed',
};

/** Why the event was not booked, how it stands now, and where else to look. */
export function renderTicketsNotice(
  { view, failure, isRenewed }: Hindered,
  seeOthers: () => void,
): TemplateResult | typeof nothing {
  const { event, state, strings } = view;
  const words = toPlaceWords(strings);
  const isGone = failure === 'not-found';
  const refused = failure && (words.eventProblems[failure] ?? strings.problem);
  const hindrance = toHindrance(event, view);
  const isRepeated = isGone || (failure && saysTheSame[failure] === event.status);
  const left = event.placesLeft ?? 0;
  const now = failure === 'not-enough-places' && isRenewed && left > 0 && !hindrance;
  if (!refused && !hindrance) return nothing;
  return html`<amelia-notice>
    <p>
      ${refused} ${isRepeated ? '' : hindrance} ${now ? words.places.placesNow(left) : ''}
    </p>
    ${
      (isGone || hindrance) && !state.isFixed
        ? html`<button class="link" @click=${seeOthers}>${words.places.seeOthers}</button>`
        : nothing
    }
  </amelia-notice>`;
}
