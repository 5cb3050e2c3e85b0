import { html, nothing, type TemplateResult } from 'lit';
import type { Slot } from '../../proxy/contract/availability.js';
import type { BookingView } from '../flow/booking-view.js';
import { toCity } from '../text/zone-names.js';
import { toNearWhen, toPlaceTime, toSpokenTime } from './when.js';

/** A few slots of different days, each one tap from being chosen. */
export function renderSlotChips(
  slots: readonly Slot[],
  view: BookingView,
  choose: (slot: Slot) => void,
): TemplateResult {
  return html`<div class="chips">
    ${slots.map((slot) => {
      const label = toNearWhen(slot.startsAt, view);
      const placeTime = toPlaceTime(slot.startsAt, view);
      return html`<button
        type="button"
        class="chip"
        aria-label=${toSpokenTime(slot, label, view)}
        @click=${() => choose(slot)}
      >
        ${label}${
          placeTime
            ? html`<small>${view.strings.time.inCity(placeTime, toCity(view.site.timeZone))}</small>`
            : nothing
        }
      </button>`;
    })}
  </div>`;
}
