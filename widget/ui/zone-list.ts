import { html, type TemplateResult } from 'lit';
import type { Zone } from '../../proxy/contract/time.js';
import type { ZoneDirectory } from './zone-directory.js';
import { takeFirst, type ZoneGroup } from './zone-groups.js';
import { renderZoneOption, type ZoneOptionWords } from './zone-option.js';
import type { ZoneMatch } from './zone-search.js';

/** How many zones Page Up and Page Down pass over. */
const pageLength = 5;
/** How many zones are drawn at once: what is out of sight can wait. */
const batchLength = 15;

const stepsByKey: Record<string, number> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -pageLength,
  PageDown: pageLength,
};

/** How far somebody has come in the list. */
export interface ListPlace {
  /** The option that the keys have come to, from 0; −1 before they came to any. */
  active: number;
  /** How many options are drawn. */
  limit: number;
}

/** What the list says, in the reader's language. */
export interface ZoneListWords extends ZoneOptionWords {
  label: string;
}

interface ZoneListSettings {
  /** How many zones there are in all groups. */
  count: number;
  words: ZoneListWords;
  directory: Pick<ZoneDirectory, 'factsOf'>;
  chosen: Zone;
  choose(zone: Zone): void;
  /** Somebody is near the end of what is drawn. */
  drawMore(): void;
}

/** Before anybody has come anywhere. */
export const startPlace: ListPlace = { active: -1, limit: batchLength };

/** Where a key leads; null where it isn't one of the list's. */
export function movePlace(place: ListPlace, key: string, count: number): ListPlace | null {
  const step = stepsByKey[key];
  if (step === undefined) return null;
  const active = Math.min(Math.max(place.active + step, 0), count - 1);
  return { active, limit: Math.max(place.limit, active + pageLength) };
}

/** With more options drawn. */
export function growPlace({ active, limit }: ListPlace): ListPlace {
  return { active, limit: limit + batchLength };
}

/** The zones below a field that keeps the focus: as many as are looked at, under their names. */
export function renderZoneList(
  groups: readonly ZoneGroup[],
  place: ListPlace,
  { count, words, directory, chosen, choose, drawMore }: ZoneListSettings,
): TemplateResult {
  let index = 0;
  const renderOption = (match: ZoneMatch) => {
    const { zone } = match.place;
    return renderZoneOption(match, {
      facts: directory.factsOf(zone),
      words,
      index,
      count,
      isChosen: zone === chosen,
      isActive: index++ === place.active,
      choose: () => choose(zone),
    });
  };
  return html`<div
    id="zones"
    class="list"
    role="listbox"
    tabindex="-1"
    aria-label=${words.label}
    ?hidden=${count === 0}
    @scroll=${({ target }: Event) => {
      const { scrollTop, clientHeight, scrollHeight } = target as Element;
      const isNearEnd = scrollTop + 2 * clientHeight > scrollHeight;
      if (isNearEnd && place.limit < count) drawMore();
    }}
    @mousedown=${keepFocus}
  >
    ${takeFirst(groups, place.limit).map(({ name, matches }) => {
      const options = matches.map(renderOption);
      if (!name) return options;
      return html`<div role="group" aria-label=${name}>
        <div class="group" aria-hidden="true">${name}</div>
        ${options}
      </div>`;
    })}
  </div>`;
}

/** The field keeps the focus, and a phone its keyboard, while the list is pressed. */
function keepFocus(event: Event): void {
  if ((event.target as Element).closest('[role=option]')) event.preventDefault();
}
