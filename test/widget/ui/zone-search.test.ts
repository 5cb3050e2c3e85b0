import { describe, expect, it } from 'vitest';
import { toCity } from '../../../widget/text/zone-names.js';
import { fold } from '../../../widget/ui/fold.js';
import { createFactBook } from '../../../widget/ui/zone-facts.js';
import { createPlaces } from '../../../widget/ui/zone-place.js';
import { searchZones } from '../../../widget/ui/zone-search.js';

const winter = '2026-12-14T08:00:00Z';
const zones = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])];

function createSearch(locale = 'en-US', at = winter) {
  const places = zones.map(createPlaces(locale, toCity));
  const facts = createFactBook(at, locale);
  return (typed: string) => searchZones(typed, places, facts.learn);
}

const search = createSearch();
const find = (typed: string) => search(typed).map(({ place }) => place.zone);
/** Some browsers list the old id, some the new one. */
const oneOf = (...ids: string[]) => ids.find((id) => zones.includes(id)) ?? '';

const india = oneOf('Asia/Calcutta', 'Asia/Kolkata');

describe('a search by city', () => {
  it('finds every zone there is, and takes it for the best', () => {
    const missed = zones.filter((zone) => find(toCity(zone))[0] !== zone);
    expect(missed).toEqual([]);
  });

  it.each([
    ['belgrade', 'Europe/Belgrade'],
    ['  NEW   york ', 'America/New_York'],
    ['são paulo', 'America/Sao_Paulo'],
    ['sao paulo', 'America/Sao_Paulo'],
    ['St. John’s', 'America/St_Johns'],
    ['saint helena', 'Atlantic/St_Helena'],
    ['america/new_york', 'America/New_York'],
    ['york', 'America/New_York'],
  ])('takes “%s” for %s', (typed, zone) => expect(find(typed)[0]).toBe(zone));

  it.each([
    ['Mumbai', india],
    ['new delhi', india],
    ['San Francisco', 'America/Los_Angeles'],
    ['munich', 'Europe/Berlin'],
    ['Beijing', 'Asia/Shanghai'],
    ['wellington', 'Pacific/Auckland'],
    ['washington', 'America/New_York'],
    ['rio de janeiro', 'America/Sao_Paulo'],
    ['Cape Town', 'Africa/Johannesburg'],
    ['barcelona', 'Europe/Madrid'],
    ['Kyoto', 'Asia/Tokyo'],
    ['krakow', 'Europe/Warsaw'],
    ['wroclaw', 'Europe/Warsaw'],
    ['malmo', 'Europe/Stockholm'],
    ['hanoi', oneOf('Asia/Saigon', 'Asia/Ho_Chi_Minh')],
  ])('knows whose clock %s has', (city, zone) => {
    const [first] = search(city);
    expect(first?.place.zone).toBe(zone);
    expect(fold(first?.city ?? '')).toBe(fold(city));
  });

  it.each([
    ['kolkata', 'calcutta', 'Kolkata'],
    ['ho chi minh', 'saigon', 'Ho Chi Minh City'],
    ['kathmandu', 'katmandu', 'Kathmandu'],
    ['yangon', 'rangoon', 'Yangon'],
    ['kyiv', 'kiev', 'Kyiv'],
    ['nuuk', 'godthab', 'Nuuk'],
    ['chuuk', 'truk', 'Chuuk'],
    ['pohnpei', 'ponape', 'Pohnpei'],
    ['kanton', 'enderbury', 'Kanton'],
    ['faroe', 'faeroe', 'Faroe'],
    ['asmara', 'asmera', 'Asmara'],
  ])('finds %s under its old spelling %s, and shows the one of today', (modern, old, shown) => {
    expect(search(modern)[0]?.city).toBe(shown);
    expect(search(old)[0]).toEqual(search(modern)[0]);
  });

  it('shows the city looked for, among several on one clock', () => {
    expect(search('san f')[0]?.city).toBe('San Francisco');
    expect(search('san d')[0]?.city).toBe('San Diego');
    expect(search('diego usa')[0]?.city).toBe('San Diego');
  });
});

describe('a search by country', () => {
  it('finds every zone that has one', () => {
    const places = zones.map(createPlaces('en-US', toCity)).filter(({ country }) => country);
    expect(places.length).toBeGreaterThan(400);
    const missed = places.filter(({ zone, country }) => !find(country).includes(zone));
    expect(missed).toEqual([]);
  });

  it.each([
    ['serbia', 'Europe/Belgrade'],
    ['cote d’ivoire', 'Africa/Abidjan'],
    ['ivory coast', 'Africa/Abidjan'],
    ['england', 'Europe/London'],
    ['uk', 'Europe/London'],
    ['paris france', 'Europe/Paris'],
  ])('finds %s', (typed, zone) => expect(find(typed)[0]).toBe(zone));

  it('shows the clocks of large cities first', () => {
    expect(find('usa').slice(0, 2)).toEqual(['America/Chicago', 'America/Denver']);
    expect(find('usa')).toHaveLength(29);
  });

  it('knows countries by the name in the language of the page', () => {
    const inSerbian = createSearch('sr');
    expect(inSerbian('Србија')[0]?.place).toMatchObject({
      zone: 'Europe/Belgrade',
      country: 'Србија',
    });
    expect(createSearch('ja')('セルビア')[0]?.place.zone).toBe('Europe/Belgrade');
    expect(createSearch('de')('österreich')[0]?.place.zone).toBe('Europe/Vienna');
  });
});

describe('a search by offset', () => {
  it.each([
    ['+5:45', oneOf('Asia/Katmandu', 'Asia/Kathmandu')],
    ['utc-3:30', 'America/St_Johns'],
    ['−3:30', 'America/St_Johns'],
    ['UTC+13:45', 'Pacific/Chatham'],
  ])('finds %s', (typed, zone) => expect(find(typed)).toEqual([zone]));

  it('goes by the offset at the instant, not by the one of another season', () => {
    expect(find('+1')).toContain('Europe/Belgrade');
    expect(find('+2')).not.toContain('Europe/Belgrade');
    const inSummer = createSearch('en-US', '2026-07-14T08:00:00Z');
    expect(inSummer('+2').map(({ place }) => place.zone)).toContain('Europe/Belgrade');
  });

  it('shows whole hours before halves where only the hour was typed', () => {
    const found = find('+5');
    expect(found[0]).toBe('Asia/Almaty');
    expect(found.indexOf(india)).toBeGreaterThan(found.indexOf('Asia/Karachi'));
  });
});

describe('a search by the name of a zone', () => {
  it.each([
    ['eastern', 'America/New_York'],
    ['eastern time', 'America/New_York'],
    ['EST', 'America/New_York'],
    ['EDT', 'America/New_York'],
    ['pacific daylight', 'America/Los_Angeles'],
    ['central european', 'Europe/Belgrade'],
    ['coordinated', 'UTC'],
  ])('finds %s', (typed, zone) => expect(find(typed)).toContain(zone));

  it('knows the short names that the language has', () => {
    const british = createSearch('en-GB');
    expect(british('cet').map(({ place }) => place.zone)).toContain('Europe/Belgrade');
    expect(british('bst').map(({ place }) => place.zone)).toContain('Europe/London');
  });

  it('is not needed to find a city: places are there before names are', () => {
    const places = zones.map(createPlaces('en-US', toCity));
    const found = searchZones('belgrade', places, () => undefined);
    expect(found[0]?.place.zone).toBe('Europe/Belgrade');
  });
});

describe('what is found', () => {
  it('begins with a city of that name, then a country, then what begins so', () => {
    expect(find('singapore')[0]).toBe('Asia/Singapore');
    // Georgia is a country; South Georgia only has the word.
    expect(find('georgia').slice(0, 2)).toEqual(['Asia/Tbilisi', 'Atlantic/South_Georgia']);
    // India before Indianapolis.
    expect(find('india')[0]).toBe(india);
    expect(find('ind')).toContain(oneOf('America/Indianapolis', 'America/Indiana/Indianapolis'));
  });

  it('puts a place before zones that have the word in their name', () => {
    const found = find('south');
    expect(found.indexOf('Africa/Johannesburg')).toBeLessThan(found.indexOf('Africa/Maseru'));
  });

  it('has the letters somewhere inside only where nothing begins with them', () => {
    // Jerusalem and Lusaka have them too.
    expect(find('usa')).not.toContain('Asia/Jerusalem');
    expect(find('rusalem')).toEqual(['Asia/Jerusalem']);
  });

  it('is nothing where there is nothing like it', () => expect(find('qqq')).toEqual([]));

  it('has the offset of a site that has no city', () => {
    const places = [...zones, '+05:30', '-03:30'].map(createPlaces('en', toCity));
    const facts = createFactBook(winter, 'en');
    const found = searchZones('+5:30', places, facts.learn).find(
      ({ place }) => place.zone === '+05:30',
    );
    expect(found?.city).toBe('UTC+5:30');
    expect(facts.of('-03:30')).toMatchObject({ offsetMinutes: -210, name: '' });
  });
});
