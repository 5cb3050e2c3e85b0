import type { EventWords } from '../en/events.js';
import type { Numbers } from '../numbers.js';
import { dates } from './counts.js';

/** The sentences of the list of events, in Hebrew. */
export const toEvents = ({ counted }: Numbers): EventWords => ({
  events: {
    heading: 'לאיזה אירוע תרצו לבוא?',
    lead: 'בחרו אירוע כדי לקרוא עוד ולהזמין.',
    none: 'אין כרגע אירועים.',
    search: 'חיפוש אירועים',
    clear: 'ניקוי',
    tags: 'נושאים',
    all: 'הכול',
    found: (count) => counted(count, { one: 'אירוע אחד', two: 'שני אירועים', other: '# אירועים' }),
    foundFirst: (count) =>
      counted(count, {
        one: 'האירוע הראשון',
        two: 'שני האירועים הראשונים',
        other: '# האירועים הראשונים',
      }),
    noneFound: (text) => `לא נמצאו תוצאות עבור ”\u2068${text}\u2069”.`,
    noneAbout: (tag) => `אין כרגע אירועים בנושא ”\u2068${tag}\u2069”.`,
    showAll: 'הצגת כל האירועים',
    more: 'הצגת עוד',
    gone: 'האירוע הזה כבר לא קיים.',
    between: (from, to) => `\u2068${from}\u2069 \u200f– \u2068${to}\u2069`,
    dates: (count, from, to) =>
      `${counted(count, dates)}, \u2068${from}\u2069 \u200f– \u2068${to}\u2069`,
    atTimes: (days, times) => `${days}, \u2068${times}\u2069`,
    forAll: (price) => `\u200f\u2068${price}\u2069 לכולם`,
    placesLeft: (count) =>
      counted(count, { one: 'נשאר מקום אחד', two: 'נשארו שני מקומות', other: 'נשארו # מקומות' }),
    full: 'מלא',
    opensOn: (when) => `ההזמנה תיפתח: \u2068${when}\u2069`,
    notYetOpen: 'ההזמנה עוד לא נפתחה',
    closed: 'ההזמנה נסגרה',
    cancelled: 'בוטל',
  },
});
