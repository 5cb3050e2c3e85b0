import type { Catalog, Location } from './catalog.js';

/** A place with its address. */
export function toPlaceLabel({ name, address }: Location): string {
  return [name, address].filter(Boolean).join(', ');
}

/**
 * A place that was booked, with its address as long as the site has it: screens and calendars tell
 * the same.
 */
export function toBookedPlace(
  location: string | null,
  { locations }: Pick<Catalog, 'locations'>,
): string | null {
  const place = locations.find(({ name }) => name === location);
  return place ? toPlaceLabel(place) : location;
}
