import type { Receipt } from '../../proxy/contract/booking.js';
import type { BookingView } from '../../widget/flow/booking-view.js';
import '../../widget/steps/after-booking.js';
import { aServiceView } from './view.js';
import type { Visitor } from './visitor.js';

/** Shows what a customer takes along of a booking; a test says what is different of the view. */
export async function showReceipt(
  receipt: Receipt,
  difference: Partial<BookingView> = {},
): Promise<HTMLElement> {
  const view = aServiceView();
  const element = document.createElement('amelia-after-booking');
  element.view = { ...view, state: { ...view.state, receipt }, ...difference };
  document.body.append(element);
  await element.updateComplete;
  return element;
}

/** The link of that name, as it is seen. */
export function findLink(visitor: Visitor, name: string | RegExp): HTMLAnchorElement | undefined {
  const links = visitor.all('a').filter((each) => each instanceof HTMLAnchorElement);
  return links.find(({ text }) => text.trim().match(name));
}
