import type { ZoneWords } from '../en/zones.js';
import type { Numbers } from '../numbers.js';

/** What is said in the list of time zones, in Arabic. */
export const toZones = ({ counted }: Numbers): ZoneWords => ({
  label: 'عرض الأوقات بتوقيت',
  hint: 'مدينة أو دولة أو فارق زمني',
  clear: 'مسح',
  likely: 'مقترحة',
  found: (count) =>
    counted(count, {
      zero: '# مناطق زمنية',
      one: 'منطقة زمنية واحدة',
      two: 'منطقتان زمنيتان',
      few: '# مناطق زمنية',
      many: '# منطقة زمنية',
      other: '# منطقة زمنية',
    }),
  none: 'لا توجد نتائج. يمكن البحث بمدينة أو دولة أو فارق زمني مثل \u2066+2\u2069.',
  sameClock: (city) => `بتوقيت \u2068${city}\u2069 نفسه`,
});
