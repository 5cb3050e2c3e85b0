import type { Slot } from '../../proxy/contract/availability.js';
import type { ServiceView } from '../flow/booking-view.js';
import { toClockTime } from '../text/clock-time.js';
import type { WallTime } from '../time/zoned.js';
import type { TimeChoice, TimeGroup } from '../ui/time-list.js';
import { toSlotPrice } from './chosen.js';
import { type BothClocks, toBothClocks, toSecondTime, writeSecondCity } from './when.js';

type Part = keyof ServiceView['strings']['time']['parts'];

const parts: readonly { name: Part; beforeHour: number }[] = [
  { name: 'night', beforeHour: 5 },
  { name: 'morning', beforeHour: 12 },
  { name: 'afternoon', beforeHour: 17 },
  { name: 'evening', beforeHour: 24 },
];

/** The slots of one day, grouped by the part of the day that the first clock says. */
export function toTimeGroups(slots: readonly Slot[], view: ServiceView): TimeGroup[] {
  const inCity = writeSecondCity(view);
  const byPart = new Map<Part, TimeChoice[]>();
  for (const slot of slots) {
    const onClocks = toBothClocks(slot.startsAt, view);
    const part = toPart(onClocks.first);
    const times = byPart.get(part) ?? [];
    times.push(toTimeChoice(slot, onClocks, inCity, view));
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
  view: ServiceView,
): TimeChoice {
  const label = toClockTime(onClocks.first, view.format);
  const secondTime = toSecondTime(onClocks, view);
  const price = at[0] ? toSlotPrice(view, at[0]) : '';
  return {
    key: startsAt,
    label,
    details: [
      ...(secondTime ? [{ shown: secondTime, spoken: inCity(secondTime) }] : []),
      ...(price ? [{ shown: price, spoken: price }] : []),
    ],
  };
}
