import type { Zone } from '../../proxy/contract/time.js';
import { fold } from './fold.js';
import { findCities } from './zone-cities.js';
import { findPlace, toEverydayNames } from './zone-countries.js';

/** Where a time zone is, in words to show and in words to search. */
export interface ZonePlace {
  zone: Zone;
  /** The city it is named after. */
  city: string;
  /** In the page's language; empty where the zone belongs to none. */
  country: string;
  /** Whether it is the clock of a large city: such zones stand before others. */
  isMajor: boolean;
  /** The cities to find it by, each as it is shown and folded; its own one first. */
  cities: readonly SearchedCity[];
  /** The country's names, folded. */
  countries: readonly string[];
  /** All of these and the zone's id, folded. */
  text: string;
}

export interface SearchedCity {
  shown: string;
  folded: string;
}

/**
 * Tells where zones are; each is looked up once.
 *
 * @param locale - BCP 47, of the names of countries.
 * @param toCity - the city that a zone is named after.
 */
export function createPlaces(
  locale: string,
  toCity: (zone: Zone) => string,
): (zone: Zone) => ZonePlace {
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  const known = new Map<Zone, ZonePlace>();
  return (zone) => {
    const place = known.get(zone) ?? toPlace(zone, toCity(zone), regions);
    known.set(zone, place);
    return place;
  };
}

function toPlace(zone: Zone, city: string, regions: Intl.DisplayNames): ZonePlace {
  const lastPart = zone.slice(zone.lastIndexOf('/') + 1);
  const { country: code = '', spellings = [lastPart] } = findPlace(lastPart) ?? {};
  const large = findCities(spellings[0] ?? lastPart);
  const country = code && (regions.of(code) ?? code);
  const cities = [
    { shown: city, folded: fold(city) },
    // An old spelling finds the city, under its name of today.
    ...spellings.map((spelling) => ({ shown: city, folded: fold(spelling) })),
    ...(large ?? []).map((name) => ({ shown: name, folded: fold(name) })),
  ];
  const countries = [country, ...toEverydayNames(code)].filter(Boolean).map(fold);
  const text = [...cities.map(({ folded }) => folded), ...countries, fold(`${code} ${zone}`)];
  return {
    zone,
    city,
    country,
    isMajor: large !== undefined,
    cities,
    countries,
    text: text.join(' '),
  };
}
