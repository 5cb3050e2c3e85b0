import { html, nothing, type TemplateResult } from 'lit';
import type { ZoneFacts } from './zone-facts.js';
import type { ZoneMatch } from './zone-search.js';

/** What an option says, in the reader's language. */
export interface ZoneOptionWords {
  /** Of a city that shares the clock of the one its zone is named after. */
  sameClock(city: string): string;
  /** From minutes east of UTC. */
  offset(offsetMinutes: number): string;
  /** What a clock shows, from minutes since midnight. */
  clock(minuteOfDay: number): string;
}

interface ZoneOptionSettings {
  facts: ZoneFacts;
  words: ZoneOptionWords;
  /** Its place in the list, from 0. */
  index: number;
  /** How long the list is, with all that isn't drawn yet. */
  count: number;
  isChosen: boolean;
  /** Whether the keys have come to it. */
  isActive: boolean;
  choose(): void;
}

const minuteMs = 60_000;
const minutesPerDay = 1440;

/** What a screen reader hears between the parts of an option. */
const pause = html`<span class="visually-hidden">,</span>`;

/** A zone in the list: the city, where it is and what its zone is called, offset and clock. */
export function renderZoneOption(
  { place, city }: ZoneMatch,
  { facts, words, index, count, isChosen, isActive, choose }: ZoneOptionSettings,
): TemplateResult {
  const { offsetMinutes, offsetNowMinutes, name } = facts;
  const details = [
    place.country,
    city === place.city ? '' : words.sameClock(place.city),
    name === city ? '' : name,
  ].filter(Boolean);
  return html`<div
    id=${place.zone}
    class="zone"
    role="option"
    aria-selected=${isChosen}
    aria-setsize=${count}
    aria-posinset=${index + 1}
    ?data-active=${isActive}
    @click=${choose}
  >
    <span class="city">${city}</span>${pause}
    ${details.length > 0 ? html`<span class="detail">${details.join(', ')}</span>${pause}` : nothing}
    <span class="offset figures">${words.offset(offsetMinutes)}</span>${pause}
    <span class="clock figures">${words.clock(toMinuteOfDay(offsetNowMinutes))}</span>
  </div>`;
}

/** Minutes since midnight, now, where clocks are so many minutes ahead of UTC. */
function toMinuteOfDay(offsetMinutes: number): number {
  const minutes = Math.floor(Date.now() / minuteMs) + offsetMinutes;
  return ((minutes % minutesPerDay) + minutesPerDay) % minutesPerDay;
}
