import type { Forms } from '../numbers.js';

/** `3 תורים`. */
export const appointments: Forms = { one: 'תור אחד', two: 'שני תורים', other: '# תורים' };

/** `3 מועדים`, of a series or an event. */
export const dates: Forms = { one: 'מועד אחד', two: 'שני מועדים', other: '# מועדים' };

/** `3 מקומות`. */
export const places: Forms = { one: 'מקום אחד', two: 'שני מקומות', other: '# מקומות' };

/** How long something lasts: `3 שבועות`. */
export const spans = {
  day: { one: 'יום', two: 'יומיים', other: '# ימים' },
  week: { one: 'שבוע', two: 'שבועיים', other: '# שבועות' },
  month: { one: 'חודש', two: 'חודשיים', other: '# חודשים' },
  year: { one: 'שנה', two: 'שנתיים', other: '# שנים' },
} satisfies Record<string, Forms>;
