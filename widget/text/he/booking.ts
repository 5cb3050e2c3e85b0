import type { BookingWords } from '../en/booking.js';
import type { Numbers } from '../numbers.js';
import { problem, problems } from './problems.js';

/**
 * The sentences of every booking, in Hebrew. What is put in stands between U+2068 and U+2069, so
 * that a price or a Latin name leaves the order of the words around it alone (a time zone, whose own
 * words are of this language, after U+2067); U+200F begins what would run to the right after one.
 */
export const toBooking = ({ counted, figure }: Numbers): BookingWords => {
  const toFree = (count: number) =>
    counted(count, {
      one: 'מועד פנוי אחד',
      two: 'שני מועדים פנויים',
      other: '# מועדים פנויים',
    });
  const toPeople = (count: number) =>
    counted(count, { one: 'אדם אחד', two: 'שני אנשים', other: '# אנשים' });
  const toDates = (count: number) =>
    counted(count, { one: 'מועד אחד', two: 'שני מועדים', other: '# מועדים' });
  return {
    steps: {
      service: 'שירות',
      options: 'העדפות',
      time: 'מועד',
      recurring: 'תור חוזר',
      event: 'אירוע',
      tickets: 'מקומות',
      package: 'חבילה',
      appointments: 'תורים',
      details: 'הפרטים שלכם',
      review: 'סיכום',
      outcome: 'בדיקה',
      done: 'סיום',
    },
    label: 'הזמנה',
    progress: 'שלבים',
    stepOf: (step, of) => `${figure(step)} מתוך ${figure(of)}`,
    summary: 'ההזמנה שלכם',
    showSummary: 'הצגת ההזמנה עד כה',
    back: 'חזרה',
    continue: 'המשך',
    tryAgain: 'ניסיון נוסף',
    loading: 'בטעינה…',
    free: 'חינם',
    from: (price) => `החל מ־\u2068${price}\u2069`,
    withTax: (price, tax) => `\u200f\u2068${price}\u2069 כולל \u2068${tax}\u2069`,
    each: (price) => `\u200f\u2068${price}\u2069 כל אחד`,
    upTo: (people) => `עד ${toPeople(people)}`,
    optional: 'לא חובה',

    service: {
      heading: 'מה תרצו להזמין?',
      lead: 'בחרו שירות כדי לראות את המועדים הפנויים שלו.',
      none: 'אין כרגע שירותים להזמנה.',
      more: 'הצגת עוד',
      search: 'חיפוש שירותים',
      clear: 'ניקוי',
      all: 'הכול',
      categories: 'קטגוריות',
      found: (count) =>
        counted(count, { one: 'שירות אחד', two: 'שני שירותים', other: '# שירותים' }),
      noneFound: (text) => `לא נמצאו תוצאות עבור ”\u2068${text}\u2069”.`,
      showAll: 'הצגת כל השירותים',
    },
    options: {
      heading: 'מה מתאים לכם?',
      duration: 'לכמה זמן?',
      employee: 'אצל מי?',
      anyone: 'ללא העדפה',
      likely: (name) => `ללא העדפה, כנראה \u2068${name}\u2069`,
      anyoneHint: 'יותר מועדים פנויים',
      location: 'איפה?',
      anywhere: 'ללא העדפה',
      anywhereHint: 'יותר מועדים פנויים',
      persons: 'כמה אנשים?',
      pricedTogether: 'המחיר הוא לכולם יחד.',
      fewer: 'אדם אחד פחות',
      more: 'אדם אחד יותר',
      opened: (what) =>
        `אי אפשר לשלב את \u2068${what}\u2069 עם הבחירה הזאת, ולכן הבחירה הקודמת בוטלה.`,
    },
    extras: {
      fewer: (name) => `\u2068${name}\u2069: אחד פחות`,
      more: (name) => `\u2068${name}\u2069: אחד יותר`,
      times: (count, name) => `${count} × \u2068${name}\u2069`,
    },
    time: {
      heading: 'מתי נוח לכם?',
      soonest: 'המועדים הקרובים',
      previousMonth: 'החודש הקודם',
      nextMonth: 'החודש הבא',
      free: toFree,
      notFree: 'אין מועדים פנויים',
      noneSoon: 'אין מועדים פנויים בחודשיים האלה.',
      timesOn: (count, day) => `${toFree(count)} ב${day}`,
      noneIn: (month) => `אין מועדים פנויים ב${month}.`,
      show: (month) => `הצגת ${month}`,
      parts: { night: 'לילה', morning: 'בוקר', afternoon: 'אחר הצהריים', evening: 'ערב' },
      sameTime: (zone) => `כל השעות לפי שעון \u2067${zone}\u2069.`,
      yourTime: (zone) => `השעות לפי השעון שלכם: \u2067${zone}\u2069.`,
      otherTime: (zone) => `השעות לפי שעון \u2067${zone}\u2069.`,
      smallPlaceTime: (zone) => `השעות הקטנות לפי שעון \u2067${zone}\u2069.`,
      placeTime: (zone) => `השעות לפי השעון המקומי: \u2067${zone}\u2069.`,
      smallYourTime: (zone) => `השעות הקטנות לפי השעון שלכם: \u2067${zone}\u2069.`,
      change: 'שינוי אזור הזמן',
      inCity: (time, city) => `\u200f${time} \u2068${city}\u2069`,
    },
    details: {
      heading: 'על שם מי ההזמנה?',
      lead: 'הפרטים ישמשו רק להזמנה הזאת.',
      firstName: 'שם פרטי',
      lastName: 'שם משפחה',
      email: 'אימייל',
      phone: 'טלפון',
      missing: {
        firstName: 'הזינו שם פרטי.',
        lastName: 'הזינו שם משפחה.',
        email: 'הזינו כתובת אימייל לקבלת האישור.',
        phone: 'הזינו מספר טלפון ליצירת קשר.',
      },
      emailIncomplete: 'הכתובת אינה מלאה. לדוגמה: \u2068name@example.com\u2069',
      phoneUnclear: 'לא הצלחנו לקרוא את המספר. התחילו בסימן + ובקידומת המדינה.',
      notAccepted: 'בדקו שוב את השדה הזה.',
      next: 'לסיכום',
    },
    review: {
      heading: 'הכול נכון?',
      book: 'אישור ההזמנה',
      bookFor: (price) => `אישור ההזמנה ב־\u2068${price}\u2069`,
      booking: 'ההזמנה מתבצעת…',
      total: 'סך הכול',
      onSite: 'לתשלום במקום',
      nothingToPay: 'אין צורך בתשלום',
      line: (what, people, dates) =>
        [`\u200f\u2068${what}\u2069`, people > 1 && toPeople(people), dates > 1 && toDates(dates)]
          .filter(Boolean)
          .join(' × '),
      included: (tax, price) => `כולל \u2068${tax}\u2069 \u2068${price}\u2069`,
      insteadOf: (price, before) =>
        `המחיר כעת הוא \u2068${price}\u2069 במקום \u2068${before}\u2069.`,
    },
    what: {
      service: 'שירות',
      with: 'אצל',
      where: 'איפה',
      when: 'מתי',
      dates: 'מועדים',
      persons: 'מספר אנשים',
      extras: 'תוספות',
      total: 'סך הכול',
      name: 'שם',
      email: 'אימייל',
      phone: 'טלפון',
    },
    whenIn: (day, time, city) => `${day}, ${time} (שעון \u2068${city}\u2069)`,
    done: {
      heading: (name) => `ההזמנה אושרה, \u2068${name}\u2069`,
      pending: (name) => `קיבלנו את הבקשה שלכם, \u2068${name}\u2069`,
      mail: (email) => `אישור בדרך אליכם, לכתובת \u2068${email}\u2069`,
      pendingLead: 'ההזמנה עדיין ממתינה לאישור. נעדכן אתכם באימייל.',
      noMail: 'המקום שלכם שמור.',
      another: 'הזמנה נוספת',
    },
    slotGone: {
      'slot-taken': (time) => `המועד \u2068${time}\u2069 נתפס ממש עכשיו.`,
      'not-bookable': (time) => `כבר אי אפשר להזמין את המועד \u2068${time}\u2069.`,
      'time-changed': (time, other) =>
        other
          ? `מערכת ההזמנות אינה יכולה לקבוע את המועד \u2068${time}\u2069. המועד היה יוצא \u2068${other}\u2069, ולכן לא בוצעה הזמנה.`
          : `מערכת ההזמנות אינה יכולה לקבוע את המועד \u2068${time}\u2069, ולכן לא בוצעה הזמנה.`,
      nearest: 'אלה המועדים הפנויים הקרובים ביותר:',
      searching: 'מחפשים את המועדים הפנויים הקרובים ביותר…',
      none: 'אין מועדים פנויים קרובים.',
      choose: 'הצגת כל המועדים',
      kept: 'הפרטים שלכם נשמרו.',
    },
    problems,
    problem,
  };
};
