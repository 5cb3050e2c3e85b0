import type { Instant, Zone } from '../../proxy/contract/time.js';
import { toFixedMinutes } from '../time/fixed-zone.js';
import { fold } from './fold.js';

/** What only Intl can tell of a zone, and not at once: it takes half a millisecond and more. */
export interface ZoneFacts {
  /** Minutes east of UTC at the instant asked about. */
  offsetMinutes: number;
  /** The same at this moment, for the clock on its wall. */
  offsetNowMinutes: number;
  /** `Central European Standard Time`, at the instant; empty where the language has no name. */
  name: string;
  /** All its names over the year, short ones too, folded: `central european summer time cet`. */
  text: string;
}

/** Facts about zones at an instant; each zone is asked about once. */
export interface FactBook {
  /** @throws {RangeError} where Intl knows no such zone. */
  of(zone: Zone): ZoneFacts;
  /** What was asked already. */
  known(zone: Zone): ZoneFacts | undefined;
}

const minuteMs = 60_000;

/**
 * @param at - the instant whose offsets and names are wanted.
 * @param locale - BCP 47, of the names.
 */
export function createFactBook(at: Instant, locale: string): FactBook {
  const facts = new Map<Zone, ZoneFacts>();
  const shortNames = new Map<string, string>();
  const atMs = Date.parse(at);
  const year = Number(at.slice(0, 4));
  // Who looks for summer time in winter finds it too, in both halves of the world.
  const momentsMs = [atMs, Date.UTC(year, 0), Date.UTC(year, 6)];

  const toNames = (format: Intl.DateTimeFormat): string =>
    momentsMs
      .map((ms) => readName(format, ms))
      .join(' ')
      .trim();

  // Zones of one long name nearly always share the short one: that saves most of the work.
  const toShortNames = (zone: Zone, longNames: string): string => {
    const names = shortNames.get(longNames) ?? toNames(createFormat(zone, locale, 'short'));
    shortNames.set(longNames, names);
    return names;
  };

  const find = (zone: Zone): ZoneFacts => {
    const fixed = toFixedMinutes(zone);
    if (fixed !== null) {
      return { offsetMinutes: fixed, offsetNowMinutes: fixed, name: '', text: '' };
    }
    // One format tells offset and name, and is not kept: hundreds of them fill a phone's memory.
    const format = createFormat(zone, locale, 'long');
    const names = toNames(format);
    return {
      offsetMinutes: readOffsetMinutes(format, atMs),
      offsetNowMinutes: readOffsetMinutes(format, Date.now()),
      name: readName(format, atMs),
      text: names && fold(`${names} ${toShortNames(zone, names)}`),
    };
  };

  return {
    of(zone) {
      const found = facts.get(zone) ?? find(zone);
      facts.set(zone, found);
      return found;
    },
    known: (zone) => facts.get(zone),
  };
}

function createFormat(timeZone: Zone, locale: string, timeZoneName: 'long' | 'short') {
  return new Intl.DateTimeFormat(locale, {
    timeZone,
    timeZoneName,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
}

/** The zone's name at a moment; empty where Intl has none but the offset in figures. */
function readName(format: Intl.DateTimeFormat, ms: number): string {
  const part = format.formatToParts(ms).find(({ type }) => type === 'timeZoneName');
  return part && !/\p{N}/u.test(part.value) ? part.value : '';
}

function readOffsetMinutes(format: Intl.DateTimeFormat, ms: number): number {
  const parts = format.formatToParts(ms);
  const read = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value);
  const shownMs = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
  );
  return shownMs / minuteMs - Math.floor(ms / minuteMs);
}
