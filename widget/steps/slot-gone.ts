import { html, nothing, type TemplateResult } from 'lit';
import type { Slot } from '../../proxy/contract/availability.js';
import type { SlotGone } from '../flow/booking-state.js';
import type { ServiceView } from '../flow/booking-view.js';
import '../ui/notice.js';
import { renderSlotChips } from './slot-chips.js';
import { toShortWhen } from './when.js';

/** The note about a time that went: what is free near it, one tap each. */
export function renderSlotGone(
  { reason, startsAt, siteStartsAt, nearest }: SlotGone,
  view: ServiceView,
  choose: (slot: Slot) => void,
  seeAll: () => void,
): TemplateResult {
  const { slotGone } = view.strings;
  const isFound = nearest !== 'searching' && nearest.length > 0;
  const next = isFound
    ? slotGone.nearest
    : nearest === 'searching'
      ? slotGone.searching
      : slotGone.none;
  return html`<amelia-notice>
    <p>
      <strong>
        ${slotGone[reason](toShortWhen(startsAt, view), siteStartsAt && toShortWhen(siteStartsAt, view))}
        ${next}
      </strong>
    </p>
    ${isFound ? renderSlotChips(nearest, view, choose) : nothing}
    <p>
      ${slotGone.kept}
      <button class="link" @click=${seeAll}>${slotGone.choose}</button>
    </p>
  </amelia-notice>`;
}
