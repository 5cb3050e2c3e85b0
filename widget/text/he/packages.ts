import type { PackageWords } from '../en/packages.js';
import type { Numbers } from '../numbers.js';
import { appointments, dates } from './counts.js';

/** The sentences of one package, of its appointments and of what is left of it, in Hebrew. */
export const toPackages = ({ counted, figure }: Numbers): PackageWords => ({
  appointments: {
    heading: 'מתי תרצו לבוא?',
    about: 'על החבילה',
    counted: (now, later, missing) =>
      [
        now > 0 ? `${figure(now)} עכשיו` : missing > 0 ? '' : 'אין תורים כרגע',
        missing > 0 ? `${now > 0 ? 'עוד ' : ''}${figure(missing)} לקביעה עכשיו` : '',
        later > 0 ? `${figure(later)} בהמשך` : '',
      ]
        .filter(Boolean)
        .join(', '),
    atMost: (count) => `אפשר להזמין עכשיו עד ${counted(count, appointments)}.`,
    onlyLater: 'המועדים ייקבעו בהמשך.',
    choose: (service) => `בחירת מועד: \u2068${service}\u2069`,
    chooseAnother: (service) => `בחירת מועד נוסף: \u2068${service}\u2069`,
    change: 'שינוי',
    remove: 'הסרה',
    mend: 'בחרו לו מועד אחר, או הסירו אותו.',
    missing: (count, service) => `יש לבחור עוד ${counted(count, dates)}: \u2068${service}\u2069.`,
    toChoose: (count) =>
      counted(count, {
        one: 'יש לקבוע עכשיו מועד לתור אחד.',
        two: 'יש לקבוע עכשיו מועד לשני תורים.',
        other: 'יש לקבוע עכשיו מועד ל־# תורים.',
      }),
    later: (count) =>
      counted(count, {
        one: 'תור אחד נשאר להמשך.',
        two: 'שני תורים נשארו להמשך.',
        other: '# תורים נשארו להמשך.',
      }),
    allNow: 'לכל התורים נקבע מועד.',
  },
  package: {
    package: 'חבילה',
    appointments: 'תורים',
    later: 'בהמשך',
    valid: 'תוקף',
    left: (count, what) => `${count} × \u2068${what}\u2069`,
    leftInAll: (count, what) => `${figure(count)} מתוך: \u2068${what}\u2069`,
    until: (day) => `למימוש עד ${day}`,
    saving: (name, saved) => `\u200f\u2068${name}\u2069, חיסכון של \u2068${saved}\u2069`,
    gone: 'אי אפשר להזמין כרגע את החבילה הזאת.',
    showAll: 'הצגת כל החבילות',
    seeOthers: 'חבילות אחרות',
  },
  packageProblems: {
    'package-unavailable': 'כבר אי אפשר להזמין את החבילה הזאת כך. לא בוצעה הזמנה; בדקו אותה שוב.',
    'limit-reached': 'כבר יש לכם המספר המרבי לאדם של החבילה הזאת. לא בוצעה הזמנה.',
    'slot-taken': 'אחד המועדים נתפס ממש עכשיו. לא בוצעה הזמנה; בחרו מועד אחר.',
    'invalid-input': 'אחד התורים כבר אינו אפשרי. לא בוצעה הזמנה; בדקו אותם.',
  },
});
