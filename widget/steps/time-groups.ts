import type { Slot } from '../../proxy/contract/availability.js';
import type { ServiceView } from '../flow/booking-view.js';
import { toClockTime } from '../text/clock-time.js';
import { toWallTime } from '../time/zoned.js';
import type { TimeChoice, TimeGroup } from '../ui/time-list.js';
import { toSlotPrice } from './chosen.js';
import { toSecondTime, toSecondTimeIn } from './when.js';

type Part = keyof ServiceView['strings']['time']['parts'];

const parts: readonly { name: Part; beforeHour: number }[] = [
  { name: 'night', beforeHour: 5 },
  { name: 'morning', beforeHour: 12 },
  { name: 'afternoon', beforeHour: 17 },
  { name: 'evening', beforeHour: 24 },
];

/** The slots of one day, grouped by the part of the day that the first clock says. */
export function toTimeGroups(slots: readonly Slot[], view: ServiceView): TimeGroup[] {
  const byPart = new Map<Part, TimeChoice[]>();
  for (const slot of slots) {
    const part = toPart(slot, view);
    const times = byPart.get(part);
    if (times) times.push(toTimeChoice(slot, view));
    else byPart.set(part, [toTimeChoice(slot, view)]);
  }
  return parts
    .filter(({ name }) => byPart.has(name))
    .map(({ name }) => ({ name: view.strings.time.parts[name], times: byPart.get(name) ?? [] }));
}

function toPart({ startsAt }: Slot, { clocks }: ServiceView): Part {
  const hour = toWallTime(startsAt, clocks.first).minuteOfDay / 60;
  return parts.find(({ beforeHour }) => hour < beforeHour)?.name ?? 'evening';
}

function toTimeChoice({ startsAt, at }: Slot, view: ServiceView): TimeChoice {
  const label = toClockTime(startsAt, view.clocks.first, view.format);
  const price = at[0] ? toSlotPrice(view, at[0]) : '';
  return {
    key: startsAt,
    label,
    details: [toSecondTime(startsAt, view), price].filter(Boolean),
    spoken: [label, toSecondTimeIn(startsAt, view), price].filter(Boolean).join(', '),
  };
}
