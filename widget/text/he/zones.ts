import type { ZoneWords } from '../en/zones.js';
import type { Numbers } from '../numbers.js';

/** What is said in the list of time zones, in Hebrew. */
export const toZones = ({ counted }: Numbers): ZoneWords => ({
  label: 'הצגת השעות לפי שעון',
  hint: 'עיר, מדינה או הפרש',
  clear: 'ניקוי',
  likely: 'הצעות',
  found: (count) =>
    counted(count, { one: 'אזור זמן אחד', two: 'שני אזורי זמן', other: '# אזורי זמן' }),
  none: 'לא נמצאו תוצאות. נסו עיר, מדינה או הפרש כמו \u2066+2\u2069.',
  sameClock: (city) => `אותה שעה כמו \u2068${city}\u2069`,
});
