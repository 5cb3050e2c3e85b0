/** How many there are of something: each form of each language, and some that look like another. */
export const counts = [0, 1, 2, 3, 5, 11, 21, 100];

const names = ['Ana', 'Berta', 'Carla'];
const units = ['day', 'week', 'month', 'year'];

/** What a sentence is called with where that is not but names, by its place among the groups. */
const samples: Record<string, (count: number) => unknown[][]> = {
  stepOf: (count) => [[count, count]],
  upTo: (count) => [[count]],
  'service.found': (count) => [[count]],
  'time.free': (count) => [[count]],
  'time.timesOn': (count) => [[count, 'Ana']],
  'review.line': (count) => [
    ['Ana', count, 1],
    ['Ana', 1, count],
    ['Ana', count, count],
  ],
  'files.hint': (count) => [['Ana', 'Berta', count]],
  'files.tooMany': (count) => [['Ana', count]],
  'coupon.first': (count) => [
    [1, count],
    [count, count],
  ],
  'extras.atLeast': (count) => [[count]],
  'facts.count': (count) => [[count]],
  'limit.perPerson': (count) =>
    units.flatMap((per) => [
      [{ appointments: count, every: 1, per }],
      [{ appointments: 1, every: count, per }],
    ]),
  'events.found': (count) => [[count]],
  'events.foundFirst': (count) => [[count]],
  'events.dates': (count) => [[count, 'Ana', 'Berta']],
  'events.placesLeft': (count) => [[count]],
  'packages.shared': (count) => [[count]],
  'packages.within': (count) => units.slice(0, 3).map((unit) => [count, unit]),
  'appointments.counted': (count) => [
    [count, 0, 0],
    [0, count, 0],
    [0, 0, count],
    [count, 0, count],
    [count, count, count],
  ],
  'appointments.atMost': (count) => [[count]],
  'appointments.missing': (count) => [[count, 'Ana']],
  'appointments.toChoose': (count) => [[count]],
  'appointments.later': (count) => [[count]],
  'package.leftInAll': (count) => [[count, 'Ana']],
  'places.upTo': (count) => [[count]],
  'places.atLeast': (count) => [[count]],
  'places.placesNow': (count) => [[count]],
  'series.every.daily': (count) => [[count]],
  'series.every.weekly': (count) => [[count]],
  'series.every.monthly': (count) => [[count]],
  'series.rule': (count) => [['Ana', count, 'Berta']],
  'series.moved': (count) => [[count]],
  'series.open': (count) => [[count]],
  'series.tooFar': (count) => [[count]],
  'series.shorten': (count) => [[count]],
  'series.total': (count) => [[count]],
  'time.picker.found': (count) => [[count]],
  'slotGone.time-changed': () => [
    ['Ana', 'Berta'],
    ['Ana', null],
  ],
};

/** Of a sentence with so many places for something: what it is called with, in each way. */
export function toSamples(place: string, parameters: number, count: number): unknown[][] {
  return samples[place]?.(count) ?? [names.slice(0, parameters)];
}

/** What of that has to be found in the sentence again, figures aside. */
export function toNames(given: unknown[]): string[] {
  return names.filter((name) => given.includes(name));
}

/** The numbers in it. */
export function toNumbersOf(given: unknown[]): number[] {
  return given
    .flatMap((value) => (typeof value === 'object' && value ? Object.values(value) : [value]))
    .filter((value) => typeof value === 'number');
}
