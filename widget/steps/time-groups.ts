import type { FreePair, Slot } from '../../proxy/contract/availability.js';
import type { Instant } from '../../proxy/contract/time.js';
import type { TimesView } from '../flow/booking-view.js';
import { toClockTime } from '../text/clock-time.js';
import type { WallTime } from '../time/zoned.js';
import type { TimeChoice, TimeGroup } from '../ui/time-list.js';
import { type BothClocks, toBothClocks, toSecondTime, writeSecondCity } from './when.js';

type Part = keyof TimesView['strings']['time']['parts'];

const parts: readonly { name: Part; beforeHour: number }[] = [
  { name: 'night', beforeHour: 5 },
  { name: 'morning', beforeHour: 12 },
  { name: 'afternoon', beforeHour: 17 },
  { name: 'evening', beforeHour: 24 },
];

/** How the slots of a day are told beside their times. */
export interface SlotWords {
  /** What it costs with whoever is free then; empty where that is the same for all. */
  toPrice?: (pair: FreePair) => string;
  /** The one that is booked already: it is told as such, and can't be chosen. */
  present?: { at: Instant; note: string };
}

/** The slots of one day, grouped by the part of the day that the first clock says. */
export function toTimeGroups(
  slots: readonly Slot[],
  view: TimesView,
  words: SlotWords = {},
): TimeGroup[] {
  const inCity = writeSecondCity(view);
  const byPart = new Map<Part, TimeChoice[]>();
  for (const slot of slots) {
    const onClocks = toBothClocks(slot.startsAt, view);
    const part = toPart(onClocks.first);
    const times = byPart.get(part) ?? [];
    times.push(toTimeChoice(slot, onClocks, inCity, view, words));
    byPart.set(part, times);
  }
  return parts
    .filter(({ name }) => byPart.has(name))
    .map(({ name }) => ({ name: view.strings.time.parts[name], times: byPart.get(name) ?? [] }));
}

function toPart({ minuteOfDay }: WallTime): Part {
  return parts.find(({ beforeHour }) => minuteOfDay < beforeHour * 60)?.name ?? 'evening';
}

function toTimeChoice(
  { startsAt, at }: Slot,
  onClocks: BothClocks,
  inCity: (time: string) => string,
  view: TimesView,
  { toPrice, present }: SlotWords,
): TimeChoice {
  const label = toClockTime(onClocks.first, view.format);
  const secondTime = toSecondTime(onClocks, view);
  const price = (at[0] && toPrice?.(at[0])) ?? '';
  const isPresent = present?.at === startsAt;
  return {
    key: startsAt,
    label,
    details: [
      ...(secondTime ? [{ shown: secondTime, spoken: inCity(secondTime) }] : []),
      ...(price ? [{ shown: price, spoken: price }] : []),
      ...(isPresent ? [{ shown: present.note, spoken: present.note }] : []),
    ],
    ...(isPresent && { isPresent }),
  };
}
