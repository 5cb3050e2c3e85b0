import type { Package } from '../../proxy/contract/catalog.js';
import type { AmeliaBooking } from '../../widget/amelia-booking.js';
import { openWidget } from './booking-widget.js';
import { FakeProxy } from './fake-proxy.js';
import { Visitor } from './visitor.js';

/** A proxy whose site has packages alone. */
export function startPackageProxy(...packages: Package[]): FakeProxy {
  const proxy = new FakeProxy().start();
  proxy.siteDifference = { kinds: ['package'] };
  proxy.catalogDifference = { packages };
  return proxy;
}

/** Somebody who buys a package. */
export class PackageVisit {
  readonly element: AmeliaBooking;
  readonly visitor: Visitor;

  constructor(timeZone?: string) {
    this.element = openWidget(timeZone);
    this.visitor = new Visitor(this.element);
  }

  /** Opens a package by its name. */
  async opens(name: RegExp): Promise<void> {
    await this.visitor.presses(name);
    await this.isAt('When would you like to come?');
  }

  /** Opens a calendar by its button, and takes a time. */
  async chooses(button: string | RegExp, time: RegExp): Promise<void> {
    await this.visitor.presses(button);
    await this.isAt('When suits you?');
    await this.visitor.presses(time);
    await this.isAt('When would you like to come?');
  }

  /** Waits until a screen's heading has the focus. */
  async isAt(heading: string): Promise<void> {
    const { visitor } = this;
    await visitor.until(() => visitor.focusedHeading === heading, `${heading} in focus`);
  }

  /** The free times that the list beside the calendar offers. */
  get times(): string[] {
    const lists = this.visitor.all('amelia-time-list');
    return lists.flatMap((list) => new Visitor(list).buttons(/^\d/)).map(toLabel);
  }
}

function toLabel(button: HTMLElement): string {
  return button.textContent?.trim().slice(0, 5) ?? '';
}
