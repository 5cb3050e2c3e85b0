import type { MoreWords } from '../en/more.js';
import type { Numbers } from '../numbers.js';
import { appointments, spans } from './counts.js';

/** The sentences that only some services ask for, in Hebrew. */
export const toMore = ({ counted, figure }: Numbers): MoreWords => ({
  fields: {
    choose: 'בחרו',
    clear: 'ניקוי התשובה',
    missing: 'השיבו על השאלה.',
    missingOne: 'בחרו תשובה אחת.',
    missingSome: 'בחרו לפחות תשובה אחת.',
    missingConsent: 'סמנו את התיבה כדי להמשיך.',
    missingDate: 'בחרו תאריך.',
    missingFile: 'הוסיפו קובץ.',
    dateUnclear: 'התאריך עדיין לא מלא: צריך יום, חודש ושנה.',
    notOffered: 'האפשרות הזאת כבר אינה זמינה. בחרו שוב.',
    tooLong: 'הטקסט ארוך מדי. קצרו אותו.',
    atLimit: (most) => `הגעתם למספר התווים המרבי: ${most}.`,
  },
  files: {
    choose: 'בחירת קבצים',
    drop: 'או גרירה לכאן',
    hint: (types, size, count) =>
      `\u2068${types}\u2069. הגודל המרבי לקובץ: \u2068${size}\u2069, ומספר הקבצים המרבי: ${figure(count)}.`,
    remove: (name) => `הסרת \u2068${name}\u2069`,
    removed: (name) => `הקובץ \u2068${name}\u2069 הוסר.`,
    wrongType: (name) => `הקובץ \u2068${name}\u2069 הוא מסוג שאיננו מקבלים.`,
    tooLarge: (name, most) => `הקובץ \u2068${name}\u2069 גדול מ־\u2068${most}\u2069.`,
    tooMany: (name, most) =>
      `הקובץ \u2068${name}\u2069 לא צורף: מספר הקבצים המרבי הוא ${figure(most)}.`,
    refusedType: 'אחד הקבצים הוא מסוג שאיננו מקבלים. הסירו אותו.',
    refusedSize: 'אחד הקבצים גדול מדי. הסירו אותו.',
    refusedCount: 'יש יותר מדי קבצים. הסירו חלק מהם.',
  },
  coupon: {
    ask: 'יש לכם קוד קופון?',
    label: 'קוד הקופון',
    apply: 'הפעלה',
    checking: 'בודקים…',
    notValid: 'קוד הקופון הזה אינו תקף להזמנה הזאת.',
    orWithout: 'אפשר גם לנקות את השדה ולהזמין בלי קוד.',
    thenBook: 'בדקו את הסכום החדש, ואז אשרו את ההזמנה.',
    taken: (code) => `קוד קופון \u2068${code}\u2069`,
    first: (uses, dates) =>
      counted(uses, {
        one: `למועד הראשון מתוך ${figure(dates)}`,
        two: `לשני המועדים הראשונים מתוך ${figure(dates)}`,
        other: `ל־# המועדים הראשונים מתוך ${figure(dates)}`,
      }),
    remove: 'הסרה',
    removeCode: (code) => `הסרה של קוד קופון \u2068${code}\u2069`,
  },
  extras: {
    legend: 'תוספות',
    atLeast: (count) =>
      counted(count, {
        one: 'בחרו לפחות תוספת אחת.',
        two: 'בחרו לפחות שתי תוספות שונות.',
        other: 'בחרו לפחות # תוספות שונות.',
      }),
    plus: (what) => `בתוספת \u2068${what}\u2069`,
    eachPerson: 'לכל אדם',
  },
  facts: {
    extras: 'תוספות',
    dates: 'מועדים',
    count: (dates) => counted(dates, { one: 'מועד אחד', two: 'שני מועדים', other: '# מועדים' }),
  },
  limit: {
    perPerson: ({ appointments: most, every, per }) =>
      `עד ${counted(most, appointments)} ב${counted(every, { ...spans[per], other: `־${spans[per].other}` })} לאדם.`,
  },
});
