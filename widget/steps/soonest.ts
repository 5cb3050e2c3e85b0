import { html, type TemplateResult } from 'lit';
import type { Slot } from '../../proxy/contract/availability.js';
import type { Instant } from '../../proxy/contract/time.js';
import type { ServiceView } from '../flow/booking-view.js';
import { toSlotPrice } from './chosen.js';
import { type MonthSlots, toSoonest } from './month-slots.js';
import { renderSlotChips } from './slot-chips.js';
import { toBothClocks, toSecondTime } from './when.js';

const soonestCount = 3;

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
  if (!known) return renderBones(countDetails(view, at));
  const soonest = toSoonest(known, soonestCount);
  if (soonest.length === 0) return html`<p>${view.strings.time.noneSoon}</p>`;
  return renderSlotChips(soonest, view, choose);
}

function renderBones(details: number): TemplateResult {
  return html`<div class="chips">
    ${Array.from({ length: soonestCount }, () => html`<div class="bone with-${details}"></div>`)}
  </div>`;
}

/** How many small lines a chip will have, before its slot is known. */
function countDetails(view: ServiceView, at: Instant): number {
  const [first] = view.service.offers;
  const price = first ? toSlotPrice(view, [first.employeeId, first.locationId]) : '';
  return [toSecondTime(toBothClocks(at, view), view), price].filter(Boolean).length;
}
