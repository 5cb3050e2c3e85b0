/** The sentences about an appointment that recurs, in English. */
export const enSeries = {
  heading: 'Does it repeat?',
  once: 'Just once',
  cycles: { daily: 'Daily', weekly: 'Weekly', monthly: 'Monthly' },
  interval: {
    daily: 'Every how many days?',
    weekly: 'Every how many weeks?',
    monthly: 'Every how many months?',
  },
  moreOften: 'More often',
  lessOften: 'Less often',
  times: 'How many times?',
  fewer: 'One time fewer',
  more: 'One time more',
  every: {
    daily: (days: number) => (days === 1 ? 'Every day' : `Every ${days} days`),
    weekly: (weeks: number) => (weeks === 1 ? 'Every week' : `Every ${weeks} weeks`),
    monthly: (months: number) => (months === 1 ? 'Every month' : `Every ${months} months`),
  },
  rule: (every: string, times: number, last: string) => `${every}, ${times} times, until ${last}`,
  looking: 'Looking for free times…',
  allFree: 'All of these are free.',
  moved: (count: number) =>
    count === 1
      ? '1 date was taken; it has the nearest free time.'
      : `${count} dates were taken; they have the nearest free times.`,
  open: (count: number) =>
    count === 1 ? '1 date still needs a time.' : `${count} dates still need a time.`,
  tooFar: (count: number) =>
    count === 1
      ? '1 date is too far ahead to book yet.'
      : `${count} dates are too far ahead to book yet.`,
  shorten: (times: number) => (times === 1 ? 'Book just once' : `Make it ${times} times`),
  goneNext: 'Choose another time for it; the other dates are kept.',
  states: {
    first: 'The time you chose',
    free: 'Free',
    moved: (wanted: string) => `Moved: ${wanted} was taken`,
    chosen: (wanted: string) => `Instead of ${wanted}`,
    gone: 'Just taken: choose another time',
    taken: 'Taken: choose another time',
    none: 'Nothing free around it: leave it out',
    far: 'Too far ahead to book yet',
    looking: 'Looking…',
    unknown: 'Not known yet',
    out: 'Left out',
  },
  change: 'Change',
  leaveOut: 'Leave out',
  bringBack: 'Bring back',
  earlierDay: 'Earlier day',
  laterDay: 'Later day',
  total: (dates: number) => `Total, ${dates === 1 ? '1 date' : `${dates} dates`}`,
};

export type SeriesWords = typeof enSeries;

/** These sentences, with the page's own in their places. */
export function toSeriesWords({ series }: { series?: Partial<SeriesWords> }): SeriesWords {
  return { ...enSeries, ...series };
}
