import { html, nothing, type TemplateResult } from 'lit';
import type { Purchase, PurchaseLeft } from '../../proxy/contract/booking.js';
import { toWhenLines } from '../steps/when.js';
import type { ManageRequest } from './manage-request.js';
import type { ManageView } from './manage-view.js';
import { renderDate } from './other-dates.js';

/** What is left of a package and until when, and the appointments of it that are booked. */
export function renderPurchase(
  view: ManageView,
  request: (request: ManageRequest) => void,
): TemplateResult | typeof nothing {
  const { managed, words } = view;
  const { purchase, appointments } = managed.booking;
  if (!purchase) return nothing;
  const isOver = isExpired(purchase);
  return html`<h3>${words.bought.left}</h3>
    <div class="notes">${toNotes(purchase, isOver, view).map((note) => html`<p>${note}</p>`)}</div>
    <ul class="rows">
      ${purchase.left.map((each) => renderLeft(each, purchase, view, isOver ? null : request))}
    </ul>
    <h3>${words.bought.appointments}</h3>
    ${
      appointments.length > 0
        ? html`<ul class="rows">
            ${appointments.map((each) => renderDate(each, view, each.title))}
          </ul>`
        : html`<p class="notes">${words.bought.none}</p>`
    }`;
}

/** @param request - null where no more can be booked. */
function renderLeft(
  { serviceId, left, total }: PurchaseLeft,
  { leftInAll }: Purchase,
  view: ManageView,
  request: ((request: ManageRequest) => void) | null,
) {
  const { format, words } = view;
  const title = toServiceName(serviceId, view);
  const count = words.bought.leftOf(format.count(left), format.count(total));
  return html`<li>
    <div>${title}${leftInAll === null ? html`<small>${count}</small>` : nothing}</div>
    ${
      request && left > 0
        ? html`<button
            class="link"
            aria-label=${words.bought.bookOne(title)}
            @click=${() => request({ type: 'start-booking', serviceId })}
          >
            ${words.bought.book}
          </button>`
        : nothing
    }
  </li>`;
}

function toNotes(purchase: Purchase, isOver: boolean, view: ManageView): string[] {
  const { format, words } = view;
  const { bought } = words;
  const { left, leftInAll, expiresAt } = purchase;
  const isUsed = left.every((each) => each.left === 0);
  const [until] = expiresAt ? toWhenLines(expiresAt, view) : [];
  return [
    ...(isUsed ? [bought.noneLeft] : []),
    ...(!isUsed && leftInAll !== null ? [bought.leftInAll(format.count(leftInAll))] : []),
    ...(until && !isUsed ? [isOver ? bought.expired(until) : bought.until(until)] : []),
  ];
}

/** The proxy decides; this only says beforehand what it would. */
function isExpired({ expiresAt }: Purchase): boolean {
  return expiresAt !== null && Date.parse(expiresAt) <= Date.now();
}

/** What a service is called; of one that is no longer offered, what the package is. */
export function toServiceName(serviceId: number, { catalog, managed }: ManageView): string {
  return catalog.services.find(({ id }) => id === serviceId)?.name ?? managed.booking.title;
}
