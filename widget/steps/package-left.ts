import type { Purchase } from '../../proxy/contract/booking.js';
import type { BookingView, PackageView } from '../flow/booking-view.js';
import { countItem } from '../flow/package-items.js';
import { toPackageWords } from '../text/en/packages.js';

/** What will be left of a package for later, a line each: `2 × Massage`, `3 of Massage, Yoga`. */
export function toLaterLines(view: PackageView): string[] {
  const { items, sharedQuantity } = view.package;
  const left = items.map((item) => ({
    serviceId: item.serviceId,
    left: countItem(item, view.package, view.state.choice.scheduled).later,
  }));
  return toLines(left, sharedQuantity === null ? null : (left[0]?.left ?? 0), view);
}

/** What is left of a package that was bought, likewise. */
export function toLeftLines({ left, leftInAll }: Purchase, view: BookingView): string[] {
  return toLines(left, leftInAll, view);
}

function toLines(
  left: readonly { serviceId: number; left: number }[],
  leftInAll: number | null,
  { catalog, format, strings }: BookingView,
): string[] {
  const words = toPackageWords(strings).package;
  const some = left.flatMap((each) => {
    const service = catalog.services.find(({ id }) => id === each.serviceId);
    return service && each.left > 0 ? [{ name: service.name, count: each.left }] : [];
  });
  if (leftInAll === null)
    return some.map(({ name, count }) => words.left(format.count(count), name));
  const names = some.map(({ name }) => name).join(', ');
  return leftInAll > 0 && names ? [words.leftInAll(leftInAll, names)] : [];
}
