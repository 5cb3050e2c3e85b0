import type { Zone } from '../../proxy/contract/time.js';
import { fold } from './fold.js';
import type { LearnedFacts } from './zone-facts.js';
import { rankOffset, readOffset, type WantedOffset } from './zone-offset.js';
import type { SearchedCity, ZonePlace } from './zone-place.js';

/** A zone that was found, under the name it was looked for. */
export interface ZoneMatch {
  place: ZonePlace;
  /** The city looked for, where it is one on that clock; else the zone's own. */
  city: string;
  /** Whether what was typed begins words of its place: less may have been meant for another. */
  isNear?: boolean;
}

interface RankedMatch extends ZoneMatch {
  /** Lower is nearer to what was typed. */
  rank: number;
}

/** By the words of its place; what is found further off goes by offsets and by names of clocks. */
const placeRank = 4;
/** Somewhere within a word: of use in languages without spaces, and where nothing else is found. */
const insideRank = 6;

/** What was typed, taken apart once. */
interface Query {
  text: string;
  words: readonly string[];
}

/**
 * Finds zones by city, country, offset, and the zone's names. A city by its exact name comes
 * first, then a country, then what begins so; zones of large cities stand before others.
 *
 * @param typed - as it was typed; where nothing of it can be searched, all zones are found.
 * @param factsOf - offset and names of a zone; undefined leaves it to its place alone.
 */
export function searchZones(
  typed: string,
  places: readonly ZonePlace[],
  factsOf: (zone: Zone) => LearnedFacts | undefined,
): ZoneMatch[] {
  const offset = readOffset(typed);
  const text = fold(typed);
  const query = { text, words: text.split(' ') };
  const rank = offset
    ? (place: ZonePlace) => toOffsetMatch(offset, place, factsOf(place.zone))
    : (place: ZonePlace) => toMatch(query, place, factsOf(place.zone)?.text ?? '');
  const matches = places.map(rank).filter((match) => match !== null);
  const begun = matches.filter((match) => match.rank !== insideRank);
  return (begun.length > 0 ? begun : matches).sort(compareMatches);
}

/** Whether there is anything in a text to search for. */
export function isSearchable(typed: string): boolean {
  return fold(typed) !== '';
}

/** Zones of large cities first, then by the alphabet. */
export function comparePlaces(one: ZonePlace, other: ZonePlace): number {
  return Number(other.isMajor) - Number(one.isMajor) || one.city.localeCompare(other.city);
}

function compareMatches(one: RankedMatch, other: RankedMatch): number {
  return one.rank - other.rank || comparePlaces(one.place, other.place);
}

function toOffsetMatch(
  wanted: WantedOffset,
  place: ZonePlace,
  facts: LearnedFacts | undefined,
): RankedMatch | null {
  const rank = facts ? rankOffset(wanted, facts.offsetMinutes) : null;
  return rank === null ? null : { place, city: place.city, rank };
}

function toMatch(query: Query, place: ZonePlace, names: string): RankedMatch | null {
  const { cities, countries } = place;
  const found = (rank: number, city?: SearchedCity) => ({
    place,
    city: city?.shown ?? place.city,
    isNear: rank <= placeRank,
    rank,
  });

  const exact = cities.find(({ folded }) => folded === query.text);
  if (exact) return found(0, exact);
  if (countries.includes(query.text)) return found(1);
  const begun = cities.find(({ folded }) => folded.startsWith(query.text));
  if (begun) return found(2, begun);
  if (countries.some((country) => country.startsWith(query.text))) return found(3);
  if (beginWords(query.words, place.text)) return found(placeRank, findNearest(query, cities));
  if (beginWords(query.words, `${place.text} ${names}`)) return found(5);
  if (`${place.text} ${names}`.includes(query.text)) return found(insideRank);
  return null;
}

/** Whether each of the words begins a word of the text. */
function beginWords(words: readonly string[], text: string): boolean {
  return words.every((word) => ` ${text}`.includes(` ${word}`));
}

/** The city that most of the words typed are about; the first one where several are as near. */
function findNearest({ words }: Query, cities: readonly SearchedCity[]): SearchedCity | undefined {
  const count = ({ folded }: SearchedCity) =>
    words.filter((word) => beginWords([word], folded)).length;
  const most = Math.max(...cities.map(count));
  return cities.find((city) => count(city) === most);
}
