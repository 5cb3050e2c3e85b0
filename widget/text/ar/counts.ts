import type { Forms } from '../numbers.js';

// Arabic has a form of the noun for each sort of number; after a preposition that for two is another.

/** `3 مواعيد`, as a subject or after a colon: appointments, and the dates of a series. */
export const appointments: Forms = {
  zero: '# مواعيد',
  one: 'موعد واحد',
  two: 'موعدان',
  few: '# مواعيد',
  many: '# موعدًا',
  other: '# موعد',
};

/** `3 مقاعد`, likewise. */
export const seats: Forms = {
  zero: '# مقاعد',
  one: 'مقعد واحد',
  two: 'مقعدان',
  few: '# مقاعد',
  many: '# مقعدًا',
  other: '# مقعد',
};

/** How long something lasts, after a preposition: `خلال أسبوعين`. */
export const spans = {
  day: {
    zero: '# أيام',
    one: 'يوم واحد',
    two: 'يومين',
    few: '# أيام',
    many: '# يومًا',
    other: '# يوم',
  },
  week: {
    zero: '# أسابيع',
    one: 'أسبوع واحد',
    two: 'أسبوعين',
    few: '# أسابيع',
    many: '# أسبوعًا',
    other: '# أسبوع',
  },
  month: {
    zero: '# أشهر',
    one: 'شهر واحد',
    two: 'شهرين',
    few: '# أشهر',
    many: '# شهرًا',
    other: '# شهر',
  },
  year: {
    zero: '# سنوات',
    one: 'سنة واحدة',
    two: 'سنتين',
    few: '# سنوات',
    many: '# سنة',
    other: '# سنة',
  },
} satisfies Record<string, Forms>;
