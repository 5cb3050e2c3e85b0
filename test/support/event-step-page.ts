import { sendKeys } from '@web/test-runner-commands';
import type { AmeliaEvent } from '../../proxy/contract/events.js';
import type { BookingView } from '../../widget/flow/booking-view.js';
import type { FlowRequest } from '../../widget/flow/flow-request.js';
import type { EventCard } from '../../widget/steps/event-card.js';
import '../../widget/steps/event-step.js';
import { anEventsView } from './event-view.js';
import { FakeProxy } from './fake-proxy.js';
import { follow } from './flow.js';
import { anEvent, catalog } from './studio.js';
import { Visitor } from './visitor.js';

/** So many evenings, one a day; every other one is about wine. */
export function evenings(count: number): AmeliaEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2026, 11, 1 + index)).toISOString().slice(0, 10);
    return anEvent({
      id: index + 1,
      name: `${index % 2 ? 'Pottery' : 'Wine'} evening ${index + 1}`,
      tags: [index % 2 ? 'Crafts' : 'Wine'],
      periods: [{ startsAt: `${day}T17:00:00Z`, endsAt: `${day}T19:00:00Z` }],
    });
  });
}

/** A view of events that are about these. */
export function about(...eventTags: string[]): BookingView {
  return anEventsView({ catalog: { ...catalog, eventTags } });
}

/** A page with the list of events, and the proxy it asks. */
export class EventStepPage {
  readonly proxy = new FakeProxy().start();
  readonly step = document.createElement('amelia-event-step');
  readonly visitor = new Visitor(this.step);
  /** What was asked of the flow. */
  requests: FlowRequest[] = [];
  /** Ends the pauses that are waited for more letters. */
  readonly #endPauses: (() => void)[] = [];

  async open(view: BookingView = anEventsView()): Promise<void> {
    const { step } = this;
    step.wait = (_, signal) =>
      new Promise((resolve, reject) => {
        this.#endPauses.push(resolve);
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    this.requests = follow(step, view);
    document.body.append(step);
    await step.updateComplete;
  }

  async openMany(count: number, view?: BookingView): Promise<void> {
    this.proxy.events = evenings(count);
    await this.open(view);
    await this.visitor.until(() => this.cards.length === Math.min(count, 25), 'the first events');
  }

  close(): void {
    this.step.remove();
    this.proxy.stop();
  }

  get cards(): EventCard[] {
    return this.visitor.all('amelia-event-card') as EventCard[];
  }

  get names(): string[] {
    return this.cards.map(({ event }) => event.name);
  }

  get field(): HTMLInputElement {
    return this.visitor.all('input')[0] as HTMLInputElement;
  }

  /** Which card holds the focus, from 0; -1: none. */
  get focused(): number {
    return this.cards.findIndex((card) => card.querySelector(':focus'));
  }

  /** What was asked of the list of events. */
  get asked(): URL[] {
    return this.proxy.asked.filter(({ pathname }) => pathname === '/v1/events');
  }

  async types(text: string): Promise<void> {
    this.field.focus();
    await sendKeys({ type: text });
  }

  async pauses(): Promise<void> {
    await this.visitor.until(() => this.#endPauses.length > 0, 'a pause');
    for (const end of this.#endPauses.splice(0)) end();
  }
}
