import type { Id, Package } from '../../proxy/contract/catalog.js';
import type { BookingView } from '../flow/booking-view.js';
import { toPackageListWords } from '../text/en/package-list.js';
import { toDayIn } from '../time/zoned.js';

/** What is inside of a package: the appointments it holds, a line each. */
export interface Contents {
  /** Said before the lines, where services share their number; else empty. */
  intro: string;
  lines: string[];
}

/** `3 × Massage, 1 hour`; where services share their number: `5 appointments of your choice`. */
export function toContents({ items, sharedQuantity }: Package, view: BookingView): Contents {
  const words = toPackageListWords(view.strings).packages;
  const lines = items.map(({ serviceId, quantity }) => {
    const title = toItemTitle(serviceId, view);
    return sharedQuantity === null ? words.contents(view.format.count(quantity), title) : title;
  });
  return { intro: sharedQuantity === null ? '' : words.shared(sharedQuantity), lines };
}

/** A service of a package and how long it takes: `Massage, 1 hour`. */
export function toItemTitle(serviceId: Id, { catalog, format }: BookingView): string {
  const service = catalog.services.find(({ id }) => id === serviceId);
  return service ? `${service.name}, ${format.duration(service.durations[0]?.seconds ?? 0)}` : '';
}

/** Until when it must be used; empty: that never ends. */
export function toExpiryLine({ expiry }: Package, { format, site, strings }: BookingView): string {
  const words = toPackageListWords(strings).packages;
  if (!expiry) return '';
  // The business has set the day, on its own calendar.
  if (expiry.kind === 'date') return words.until(format.fullDay(toDayIn(expiry.at, site.timeZone)));
  return words.within(expiry.count, expiry.unit);
}
