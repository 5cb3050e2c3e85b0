import { html, type TemplateResult } from 'lit';
import type { Slot } from '../../proxy/contract/availability.js';
import type { Instant } from '../../proxy/contract/time.js';
import type { ServiceView } from '../flow/booking-view.js';
import { toOffers } from '../flow/choice.js';
import { type MonthSlots, toSoonest } from './month-slots.js';
import { renderSlotChips, toSlotDetails } from './slot-chips.js';

/** Where several people or places have free times, more of them are worth a look. */
function countSoonest({ service, state }: ServiceView): number {
  return toOffers(service, state.choice).length > 1 ? 5 : 3;
}

/**
 * The soonest free times, one tap each.
 *
 * @param known - null while they load: then shapes of their size stand there.
 * @param at - an instant near those that will be shown.
 */
export function renderSoonest(
  known: MonthSlots | null,
  view: ServiceView,
  at: Instant,
  choose: (slot: Slot) => void,
): TemplateResult {
  if (!known) return renderBones(view, at);
  const soonest = toSoonest(known, countSoonest(view));
  if (soonest.length === 0) return html`<p>${view.strings.time.noneSoon}</p>`;
  return renderSlotChips(soonest, view, choose);
}

function renderBones(view: ServiceView, at: Instant): TemplateResult {
  const { length } = toSlotDetails(toLikelySlot(view, at), view);
  return html`<div class="chips">
    ${Array.from({ length: countSoonest(view) }, () => html`<div class="bone with-${length}"></div>`)}
  </div>`;
}

/** What a chip will be about, as far as that can be told before its slot is known. */
function toLikelySlot({ service, state }: ServiceView, startsAt: Instant): Slot {
  const offers = toOffers(service, state.choice);
  return { startsAt, at: offers.map(({ employeeId, locationId }) => [employeeId, locationId]) };
}
