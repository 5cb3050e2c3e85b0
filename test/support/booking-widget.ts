import '../../widget/amelia-booking.js';
import type { AmeliaBooking } from '../../widget/amelia-booking.js';
import { FakeProxy } from './fake-proxy.js';
import { Visitor } from './visitor.js';

/** The widget in the page, on the clock of the place unless a test says otherwise. */
export function openWidget(timeZone?: string): AmeliaBooking {
  const element = document.createElement('amelia-booking');
  place(element, timeZone);
  return element;
}

/** A page with the widget on it, and the proxy it asks. */
export class WidgetPage {
  readonly proxy = new FakeProxy().start();
  readonly element = document.createElement('amelia-booking');
  readonly visitor = new Visitor(this.element);

  open(timeZone?: string): void {
    place(this.element, timeZone);
  }

  close(): void {
    this.element.remove();
    this.proxy.stop();
  }
}

function place(element: AmeliaBooking, timeZone = 'Europe/Belgrade'): void {
  element.lang = 'en-GB';
  element.timeZone = timeZone;
  element.proxy = 'https://book.example.test/';
  document.body.append(element);
}

/** Types who is coming. */
export async function typeDetails(visitor: Visitor): Promise<void> {
  await visitor.types('First name', 'Jordan');
  await visitor.types('Last name', 'Parker');
  await visitor.types('E-mail', 'jordan.parker@example.test');
}

/** Chooses a service and waits for its times. */
export async function reachTime(visitor: Visitor): Promise<void> {
  await visitor.presses(/^.*Consultation/);
  await visitor.sees('Soonest');
  await visitor.button(/^09:30/);
}

/** From the first choice to the last screen before it is booked. */
export async function reachReview(visitor: Visitor): Promise<void> {
  await reachTime(visitor);
  await visitor.presses(/^09:30/);
  await typeDetails(visitor);
  await visitor.presses('Review');
  await visitor.sees('Is this right?');
}
