import type { SeriesWords } from '../en/series.js';
import type { Numbers } from '../numbers.js';
import { dates, spans } from './counts.js';

/** The sentences about an appointment that recurs, in Hebrew. */
export const toSeries = ({ counted }: Numbers): SeriesWords => {
  const toTimes = (count: number) =>
    counted(count, { one: 'פעם אחת', two: 'פעמיים', other: '# פעמים' });
  return {
    heading: 'לקבוע תור חוזר?',
    once: 'פעם אחת בלבד',
    cycles: { daily: 'יומי', weekly: 'שבועי', monthly: 'חודשי' },
    interval: { daily: 'כל כמה ימים?', weekly: 'כל כמה שבועות?', monthly: 'כל כמה חודשים?' },
    moreOften: 'לעיתים קרובות יותר',
    lessOften: 'לעיתים רחוקות יותר',
    times: 'כמה פעמים?',
    fewer: 'פעם אחת פחות',
    more: 'פעם אחת יותר',
    every: {
      daily: (days) => `כל ${counted(days, spans.day)}`,
      weekly: (weeks) => `כל ${counted(weeks, spans.week)}`,
      monthly: (months) => `כל ${counted(months, spans.month)}`,
    },
    rule: (every, times, last) => `${every}, ${toTimes(times)}, עד ${last}`,
    looking: 'מחפשים מועדים פנויים…',
    allFree: 'כל המועדים האלה פנויים.',
    moved: (count) =>
      counted(count, {
        one: 'מועד אחד היה תפוס; נבחר לו המועד הפנוי הקרוב ביותר.',
        two: 'שני מועדים היו תפוסים; נבחרו להם המועדים הפנויים הקרובים ביותר.',
        other: '# מועדים היו תפוסים; נבחרו להם המועדים הפנויים הקרובים ביותר.',
      }),
    open: (count) => `עדיין יש לקבוע ${counted(count, dates)}.`,
    tooFar: (count) =>
      counted(count, {
        one: 'מועד אחד רחוק מדי, ועדיין אי אפשר להזמין אותו.',
        two: 'שני מועדים רחוקים מדי, ועדיין אי אפשר להזמין אותם.',
        other: '# מועדים רחוקים מדי, ועדיין אי אפשר להזמין אותם.',
      }),
    shorten: (times) =>
      counted(times, {
        one: 'הזמנה חד־פעמית',
        two: 'קיצור לפעמיים',
        other: 'קיצור ל־# פעמים',
      }),
    goneNext: 'בחרו לו מועד אחר; שאר המועדים נשמרו.',
    states: {
      first: 'המועד שבחרתם',
      free: 'פנוי',
      moved: (wanted) => `הוזז: \u2068${wanted}\u2069 היה תפוס`,
      chosen: (wanted) => `במקום \u2068${wanted}\u2069`,
      gone: 'נתפס ממש עכשיו: בחרו מועד אחר',
      taken: 'תפוס: בחרו מועד אחר',
      none: 'אין מועד פנוי בסביבה: הסירו אותו',
      far: 'רחוק מדי, עדיין אי אפשר להזמין',
      looking: 'מחפשים…',
      unknown: 'עוד לא ידוע',
      out: 'הוסר',
    },
    change: 'שינוי',
    leaveOut: 'הסרה',
    bringBack: 'החזרה',
    earlierDay: 'יום קודם',
    laterDay: 'יום מאוחר יותר',
    total: (count) => `סך הכול, ${counted(count, dates)}`,
  };
};
