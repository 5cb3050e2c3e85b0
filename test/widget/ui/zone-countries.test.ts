import { expect, it } from 'vitest';
import { findCities } from '../../../widget/ui/zone-cities.js';
import { findPlace } from '../../../widget/ui/zone-countries.js';

const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC');
const toLastPart = (zone: string) => zone.slice(zone.lastIndexOf('/') + 1);

/** Newer engines have the method, older ones the property; not all types know either. */
function toZonesOf(country: string): readonly string[] {
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
    timeZones?: string[];
    getTimeZones?(): string[];
  };
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

it('knows the country of every time zone, as Intl does', () => {
  const wrong = zones.filter((zone) => {
    const country = findPlace(toLastPart(zone))?.country;
    return !country || !toZonesOf(country).includes(zone);
  });
  expect(wrong).toEqual([]);
});

it('names countries by their codes of today', () => {
  const codes = zones.map((zone) => findPlace(toLastPart(zone))?.country ?? '');
  const replaced = codes.filter((code) => new Intl.Locale(`und-${code}`).region !== code);
  expect(replaced).toEqual([]);
});

it.each([
  ['Calcutta', 'Kolkata'],
  ['Saigon', 'Ho_Chi_Minh'],
  ['Kiev', 'Kyiv'],
  ['Truk', 'Chuuk'],
])('takes %s and %s for one place', (old, modern) => {
  expect(findPlace(old)).toEqual(findPlace(modern));
  expect(findPlace(old)?.spellings[0]).toBe(modern);
});

it('gives large cities to zones that there are', () => {
  const spellings = new Set(zones.flatMap((zone) => findPlace(toLastPart(zone))?.spellings ?? []));
  const withCities = [...spellings].filter((spelling) => findCities(spelling));
  expect(withCities.length).toBeGreaterThan(70);
  expect(findCities('Kolkata')).toContain('Mumbai');
  expect(findCities('Nowhere')).toBeUndefined();
});
