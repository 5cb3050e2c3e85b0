import type { CustomerLimit } from '../../../proxy/contract/catalog.js';

/** The sentences that only some services ask for, in English. */
export const enMore = {
  fields: {
    choose: 'Please choose',
    clear: 'Clear this answer',
    missing: 'Please answer this.',
    missingOne: 'Please choose one.',
    missingSome: 'Please choose at least one.',
    missingConsent: 'Please tick this to go on.',
    missingDate: 'Please choose a date.',
    missingFile: 'Please add a file.',
    dateUnclear: 'This is not a whole date yet: it needs day, month and year.',
    notOffered: 'This can’t be chosen any more. Please choose again.',
    tooLong: 'This is too long. Please shorten it.',
    atLimit: (most: string) => `That is all that fits: ${most} characters.`,
  },
  files: {
    choose: 'Choose files',
    drop: 'or drop them here',
    hint: (types: string, size: string, count: number) =>
      `${types}. Up to ${size} each, ${count} files in all.`,
    remove: (name: string) => `Remove ${name}`,
    removed: (name: string) => `${name} is removed.`,
    wrongType: (name: string) => `${name} is of a type that we can’t take.`,
    tooLarge: (name: string, most: string) => `${name} is larger than ${most}.`,
    tooMany: (name: string, most: number) => `${name} is left out: there can be ${most} files.`,
    refusedType: 'One of these files is of a type that we can’t take. Please remove it.',
    refusedSize: 'One of these files is too large. Please remove it.',
    refusedCount: 'These are too many files. Please remove some.',
  },
  coupon: {
    ask: 'Have a code?',
    label: 'Your code',
    apply: 'Apply',
    checking: 'Checking…',
    notValid: 'This code is not valid for this booking.',
    orWithout: 'You can also clear the field and book without a code.',
    thenBook: 'Please check the new total, then book.',
    taken: (code: string) => `Code ${code}`,
    first: (uses: number, dates: number) =>
      uses === 1 ? `for the first of ${dates} dates` : `for the first ${uses} of ${dates} dates`,
    remove: 'Remove',
    removeCode: (code: string) => `Remove code ${code}`,
  },
  extras: {
    legend: 'Extras',
    atLeast: (count: number) =>
      count === 1 ? 'Choose at least one.' : `Choose at least ${count} different ones.`,
    plus: (what: string) => `+${what}`,
    eachPerson: 'for each person',
  },
  facts: {
    extras: 'Extras',
    dates: 'Dates',
    count: (dates: number) => `${dates} dates`,
  },
  limit: {
    perPerson: ({ appointments, every, per }: CustomerLimit) =>
      `At most ${amount(appointments, 'appointment')} ${
        every === 1 ? `a ${per}` : `in ${amount(every, per)}`
      } per person.`,
  },
};

export type MoreWords = typeof enMore;

/** Those of them that a page replaces. */
export type OwnMoreWords = { [Group in keyof MoreWords]?: Partial<MoreWords[Group]> };

/** These sentences, with the page's own in their places. */
export function toMoreWords({
  fields,
  files,
  coupon,
  extras,
  facts,
  limit,
}: OwnMoreWords): MoreWords {
  return {
    fields: { ...enMore.fields, ...fields },
    files: { ...enMore.files, ...files },
    coupon: { ...enMore.coupon, ...coupon },
    extras: { ...enMore.extras, ...extras },
    facts: { ...enMore.facts, ...facts },
    limit: { ...enMore.limit, ...limit },
  };
}

/** `1 week`, `2 weeks`. */
function amount(count: number, noun: string): string {
  return `${count} ${noun}${plural.select(count) === 'one' ? '' : 's'}`;
}

const plural = new Intl.PluralRules('en');
