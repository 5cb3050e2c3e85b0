/** What is said in the list of time zones, in English. */
export const enZones = {
  label: 'Show times in',
  hint: 'City, country or offset',
  clear: 'Clear',
  likely: 'Suggested',
  found: (count: number) => (count === 1 ? '1 time zone' : `${count} time zones`),
  none: 'Nothing found. Try a city, a country or an offset like +2.',
  sameClock: (city: string) => `same time as ${city}`,
};

export type ZoneWords = typeof enZones;

/** Those of them that a page replaces; they stand with the others of the times. */
export type OwnZoneWords = { time?: { picker?: Partial<ZoneWords> } };

/** These words, with the page's own in their places. */
export function toZoneWords({ time }: OwnZoneWords): ZoneWords {
  return { ...enZones, ...time?.picker };
}
