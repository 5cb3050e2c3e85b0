import type { Slot } from '../../proxy/contract/availability.js';
import type { ServiceView } from '../flow/booking-view.js';
import { toWallTime } from '../time/zoned.js';
import type { TimeGroup } from '../ui/time-list.js';
import { toSlotPrice } from './chosen.js';
import { toPlaceTime, toSpokenTime } from './when.js';

type Part = keyof ServiceView['strings']['time']['parts'];

const parts: readonly { name: Part; beforeHour: number }[] = [
  { name: 'night', beforeHour: 5 },
  { name: 'morning', beforeHour: 12 },
  { name: 'afternoon', beforeHour: 17 },
  { name: 'evening', beforeHour: 24 },
];

/** The slots of one day, grouped by the part of the day that the shown clock says. */
export function toTimeGroups(slots: readonly Slot[], view: ServiceView): TimeGroup[] {
  const labels = toLabels(slots, view);
  const partOf = ({ startsAt }: Slot): Part => {
    const hour = toWallTime(startsAt, view.state.timeZone).minuteOfDay / 60;
    return parts.find(({ beforeHour }) => hour < beforeHour)?.name ?? 'evening';
  };
  const shown = parts.filter(({ name }) => slots.some((slot) => partOf(slot) === name));
  return shown.map(({ name }) => ({
    name: view.strings.time.parts[name],
    times: slots
      .filter((slot) => partOf(slot) === name)
      .map((slot) => {
        const label = labels.get(slot) ?? '';
        const price = slot.at[0] ? toSlotPrice(view, slot.at[0]) : '';
        return {
          key: slot.startsAt,
          label,
          details: [toPlaceTime(slot.startsAt, view), price].filter(Boolean),
          spoken: [toSpokenTime(slot, label, view), price].filter(Boolean).join(', '),
        };
      }),
  }));
}

/** A time each; where a clock change brings the same one twice, with the zone's name then. */
function toLabels(slots: readonly Slot[], { state, format }: ServiceView): Map<Slot, string> {
  const time = ({ startsAt }: Slot) => format.time(startsAt, state.timeZone);
  const counts = new Map<string, number>();
  for (const slot of slots) counts.set(time(slot), (counts.get(time(slot)) ?? 0) + 1);
  return new Map(
    slots.map((slot) => {
      const isTwice = (counts.get(time(slot)) ?? 0) > 1;
      const zone = isTwice ? ` ${format.zoneAt(slot.startsAt, state.timeZone)}` : '';
      return [slot, time(slot) + zone];
    }),
  );
}
