import type { PlaceWords } from '../en/places.js';
import type { Numbers } from '../numbers.js';
import { places } from './counts.js';

/** The sentences of one event, and of who comes to it, in Hebrew. */
export const toPlaces = ({ counted }: Numbers): PlaceWords => ({
  periods: {
    at: (day, time) => `${day}, \u2068${time}\u2069`,
    span: (from, to) => `\u2068${from}\u2069\u00a0\u200f– \u2068${to}\u2069`,
    inCity: (when, city) => `\u200f${when} (שעון \u2068${city}\u2069)`,
    dates: (count, first, last) =>
      `\u200f${count} מועדים, \u2068${first}\u2069 \u200f– \u2068${last}\u2069`,
  },
  places: {
    event: 'אירוע',
    tags: 'נושאים',
    places: 'מקומות',
    left: (count) => `נותרו: ${count}`,
    persons: 'כמה תהיו?',
    tickets: 'כרטיסים',
    whichTickets: 'אילו כרטיסים?',
    soldOut: 'אזלו',
    onePrice: 'המחיר של כל סוג הוא לכולם יחד.',
    upTo: (count) => `עד ${counted(count, places)} בהזמנה אחת.`,
    atLeast: (count) => `יש לבחור לפחות ${counted(count, places)}.`,
    noneChosen: 'עוד לא נבחרו כרטיסים',
    opens: (when) => `ההזמנה תיפתח: \u2068${when}\u2069.`,
    opensToo: (when, elsewhere) => `${when} (\u2068${elsewhere}\u2069)`,
    notYet: 'עדיין אי אפשר להזמין את האירוע הזה.',
    closed: 'ההזמנה לאירוע הזה נסגרה.',
    full: 'האירוע הזה מלא.',
    cancelled: 'האירוע הזה בוטל.',
    paidBefore: 'האירוע הזה דורש תשלום מראש, וכאן זה אינו אפשרי.',
    placesNow: (count) =>
      counted(count, {
        one: 'נשאר עכשיו מקום אחד.',
        two: 'נשארו עכשיו שני מקומות.',
        other: 'נשארו עכשיו # מקומות.',
      }),
    seeOthers: 'אירועים אחרים',
  },
  eventProblems: {
    'event-full': 'המקומות האחרונים נתפסו ממש עכשיו. לא בוצעה הזמנה.',
    'event-closed': 'כבר אי אפשר להזמין את האירוע הזה. לא בוצעה הזמנה.',
    'not-enough-places': 'לא נשארו מספיק מקומות. לא בוצעה הזמנה.',
    'time-changed': 'האירוע הזה הועבר למועד אחר. לא בוצעה הזמנה; בדקו אותו שוב.',
    'not-found': 'האירוע הזה כבר לא קיים.',
    'looks-like-duplicate': 'כבר הזמנתם את האירוע הזה עם כתובת האימייל הזאת.',
    'limit-reached': 'כבר יש לכם המספר המרבי של הזמנות לאדם. לא בוצעה הזמנה.',
  },
});
