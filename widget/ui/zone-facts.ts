import type { Instant, Zone } from '../../proxy/contract/time.js';
import { toFixedMinutes } from '../time/fixed-zone.js';
import { toOffsetMinutes } from '../time/offset.js';
import { fold } from './fold.js';

/** What only Intl can tell of a zone, and not at once: it takes half a millisecond and more. */
export interface ZoneFacts {
  /** Minutes east of UTC at the instant asked about. */
  offsetMinutes: number;
  /** The same at this moment, for the clock on its wall. */
  offsetNowMinutes: number;
  /** `Central European Standard Time`, at the instant; empty where the language has no name. */
  name: string;
}

/** What is needed to find a zone by, too. */
export interface LearnedFacts extends ZoneFacts {
  /** All its names over the year, short ones too, folded: `central european summer time cet`. */
  text: string;
}

/** Facts about zones at an instant; each zone is asked about once. */
export interface FactBook {
  /** @throws {RangeError} where Intl knows no such zone. */
  of(zone: Zone): ZoneFacts;
  /** Finds out all about a zone. @throws as `of`. */
  learn(zone: Zone): LearnedFacts;
  /** All about a zone, where it was learned before. */
  learned(zone: Zone): LearnedFacts | undefined;
}

/**
 * @param at - the instant whose offsets and names are wanted.
 * @param locale - BCP 47, of the names.
 */
export function createFactBook(at: Instant, locale: string): FactBook {
  const seen = new Map<Zone, ZoneFacts>();
  const learned = new Map<Zone, LearnedFacts>();
  const shortNames = new Map<string, string>();
  const atMs = Date.parse(at);
  const year = Number(at.slice(0, 4));
  // Who looks for summer time in winter finds it too, in both halves of the world.
  const momentsMs = [Date.UTC(year, 0), Date.UTC(year, 6)];

  const toNames = (format: Intl.DateTimeFormat): string =>
    momentsMs
      .map((ms) => readAt(format, ms).name)
      .join(' ')
      .trim();

  // Zones of one long name nearly always share the short one: that saves most of the work.
  const toShortNames = (zone: Zone, longNames: string): string => {
    const names = shortNames.get(longNames) ?? toNames(createFormat(zone, locale, 'short'));
    shortNames.set(longNames, names);
    return names;
  };

  // One format tells offset and name, and is not kept: hundreds of them fill a phone's memory.
  const read = (format: Intl.DateTimeFormat): ZoneFacts => ({
    ...readAt(format, atMs),
    offsetNowMinutes: readAt(format, Date.now()).offsetMinutes,
  });

  const see = (zone: Zone): ZoneFacts =>
    toFixedFacts(zone) ?? read(createFormat(zone, locale, 'long'));

  const learn = (zone: Zone): LearnedFacts => {
    const fixed = toFixedFacts(zone);
    if (fixed) return { ...fixed, text: '' };
    const format = createFormat(zone, locale, 'long');
    const names = toNames(format);
    return { ...read(format), text: names && fold(`${names} ${toShortNames(zone, names)}`) };
  };

  return {
    of: (zone) => learned.get(zone) ?? remember(seen, zone, see),
    learn: (zone) => remember(learned, zone, learn),
    learned: (zone) => learned.get(zone),
  };
}

function remember<Facts>(known: Map<Zone, Facts>, zone: Zone, find: (zone: Zone) => Facts): Facts {
  const found = known.get(zone) ?? find(zone);
  known.set(zone, found);
  return found;
}

/** Facts about a zone that is only an offset; null for others. */
function toFixedFacts(zone: Zone): ZoneFacts | null {
  const minutes = toFixedMinutes(zone);
  return minutes === null ? null : { offsetMinutes: minutes, offsetNowMinutes: minutes, name: '' };
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

/** Offset and name at a moment; the name is empty where Intl has none but the offset in figures. */
function readAt(format: Intl.DateTimeFormat, ms: number) {
  const parts = format.formatToParts(ms);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return {
    offsetMinutes: toOffsetMinutes(parts, ms),
    name: /\p{N}/u.test(name) ? '' : name,
  };
}
