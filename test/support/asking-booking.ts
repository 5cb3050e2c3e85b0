import { typeDetails } from './booking-widget.js';
import { FakeProxy } from './fake-proxy.js';
import { askingCatalog } from './questions.js';
import type { Visitor } from './visitor.js';

/** A proxy whose site asks questions and takes one code. */
export function startAskingProxy(): FakeProxy {
  const proxy = new FakeProxy().start();
  proxy.siteDifference = { coupons: true };
  proxy.catalogDifference = askingCatalog;
  proxy.coupons.push({ code: 'WELCOME10', percent: 10, minor: 0, uses: 1 });
  return proxy;
}

/** Chooses a service and a time, and types who is coming. */
export async function chooseAndTypeDetails(visitor: Visitor, service: RegExp): Promise<void> {
  await visitor.presses(service);
  await visitor.presses(/^09:30/);
  await typeDetails(visitor);
}
