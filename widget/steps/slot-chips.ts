import { html, type TemplateResult } from 'lit';
import type { Slot } from '../../proxy/contract/availability.js';
import type { ServiceView } from '../flow/booking-view.js';
import { toSlotPrice } from './chosen.js';
import { toBothClocks, toSecondTime, toShortWhen, writeSecondCity } from './when.js';

/** A few slots of different days, each one tap from being chosen. */
export function renderSlotChips(
  slots: readonly Slot[],
  view: ServiceView,
  choose: (slot: Slot) => void,
): TemplateResult {
  const inCity = writeSecondCity(view);
  return html`<div class="chips">
    ${slots.map((slot) => {
      const label = toShortWhen(slot.startsAt, view);
      const price = slot.at[0] && toSlotPrice(view, slot.at[0]);
      const secondTime = inCity(toSecondTime(toBothClocks(slot.startsAt, view), view));
      const details = [secondTime, price].filter(Boolean);
      return html`<button
        type="button"
        class="chip"
        @click=${() => choose(slot)}
      >
        ${label}${details.map(
          (detail) => html`<span class="visually-hidden">, </span><small>${detail}</small>`,
        )}
      </button>`;
    })}
  </div>`;
}
