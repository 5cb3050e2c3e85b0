/** What is said where several kinds of booking can be had, in English. */
export const enKinds = {
  label: 'What to book',
  appointment: 'Appointments',
  event: 'Events',
  package: 'Packages',
};

export type KindWords = typeof enKinds;

/** Those of them that a page replaces. */
export type OwnKindWords = { kinds?: Partial<KindWords> };

/** These words, with the page's own in their places. */
export function toKindWords({ kinds }: OwnKindWords): KindWords {
  return { ...enKinds, ...kinds };
}
