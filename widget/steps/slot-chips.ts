import { html, type TemplateResult } from 'lit';
import type { Slot } from '../../proxy/contract/availability.js';
import type { ServiceView } from '../flow/booking-view.js';
import { toOpenEmployee, toSlotPrice } from './chosen.js';
import { toBothClocks, toSecondTime, toShortWhen, writeSecondCity } from './when.js';

/** A few slots of different days, each one tap from being chosen. */
export function renderSlotChips(
  slots: readonly Slot[],
  view: ServiceView,
  choose: (slot: Slot) => void,
): TemplateResult {
  return html`<div class="chips">
    ${slots.map(
      (slot) => html`<button type="button" class="chip" @click=${() => choose(slot)}>
        <span class="when">${toShortWhen(slot.startsAt, view)}</span
        >${toSlotDetails(slot, view).map(
          (detail) => html`<span class="visually-hidden">, </span><small>${detail}</small>`,
        )}
      </button>`,
    )}
  </div>`;
}

/** The small lines of a slot: the second clock; what it costs and who it is with, while open. */
export function toSlotDetails(slot: Slot, view: ServiceView): string[] {
  const secondTime = toSecondTime(toBothClocks(slot.startsAt, view), view);
  const [pair] = slot.at;
  const who = pair ? [toSlotPrice(view, pair), toOpenEmployee(view, pair[0])] : [];
  return [writeSecondCity(view)(secondTime), who.filter(Boolean).join(' · ')].filter(Boolean);
}
