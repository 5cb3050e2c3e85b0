import type { Instant, Zone } from '../../proxy/contract/time.js';
import { visitWhenIdle } from './when-idle.js';
import { createFactBook, type FactBook, type ZoneFacts } from './zone-facts.js';
import { groupByOffset, toMatches, type ZoneGroup } from './zone-groups.js';
import { createPlaces, type ZonePlace } from './zone-place.js';
import { isSearchable, searchZones } from './zone-search.js';

/** How the directory names what Intl doesn't. */
export interface ZoneDirectoryWords {
  /** What the zones that stand first are called together. */
  likely: string;
  /** The city a zone is named after. */
  city(zone: Zone): string;
  /** From minutes east of UTC. */
  offset(offsetMinutes: number): string;
}

/**
 * All time zones at an instant, to look through and to search. Cities and countries are there at
 * once, names and offsets of all once they are learned.
 */
export class ZoneDirectory {
  readonly #words: ZoneDirectoryWords;
  readonly #likely: readonly Zone[];
  readonly #zones: readonly Zone[];
  readonly #facts: FactBook;
  readonly #toPlace: (zone: Zone) => ZonePlace;
  #isLearned = false;

  /**
   * @param likely - zones that stand first while nothing is searched, the chosen one at their head.
   * @param at - the instant whose offsets and names are told.
   * @param locale - BCP 47, of the names of countries and zones.
   */
  constructor(likely: readonly Zone[], at: Instant, locale: string, words: ZoneDirectoryWords) {
    this.#words = words;
    this.#likely = [...new Set(likely)];
    this.#zones = [...new Set([...likely, ...Intl.supportedValuesOf('timeZone'), 'UTC'])];
    this.#facts = createFactBook(at, locale);
    this.#toPlace = createPlaces(locale, words.city);
  }

  /** Whether all names and offsets are known. */
  get isLearned(): boolean {
    return this.#isLearned;
  }

  /** @throws {RangeError} where Intl knows no such zone. */
  factsOf(zone: Zone): ZoneFacts {
    return this.#facts.of(zone);
  }

  /** Learns names and offsets while nothing else is to be done. @throws once it is aborted. */
  async learn(signal: AbortSignal): Promise<void> {
    const learn = (zone: Zone) => {
      this.#toPlace(zone);
      this.#facts.learn(zone);
    };
    await visitWhenIdle(this.#zones, learn, signal);
    this.#isLearned = true;
  }

  /** What is found for a text; without one the likely zones, then all by their offset. */
  find(typed: string): ZoneGroup[] {
    if (!isSearchable(typed)) return [this.#toLikely(), ...this.#toOthers()];
    const places = this.#zones.map(this.#toPlace);
    return [{ name: '', matches: searchZones(typed, places, this.#facts.learned) }];
  }

  #toLikely(): ZoneGroup {
    return { name: this.#words.likely, matches: toMatches(this.#likely.map(this.#toPlace)) };
  }

  #toOthers(): ZoneGroup[] {
    if (!this.#isLearned) return [];
    const [chosen = 'UTC'] = this.#likely;
    return groupByOffset(
      this.#zones.filter((zone) => !this.#likely.includes(zone)).map(this.#toPlace),
      ({ zone }) => this.#facts.of(zone).offsetMinutes,
      this.#facts.of(chosen).offsetMinutes,
      this.#words.offset,
    );
  }
}
