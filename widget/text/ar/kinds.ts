import type { KindWords } from '../en/kinds.js';

/** What is said where several kinds of booking can be had, in Arabic. */
export const kinds: KindWords = {
  label: 'نوع الحجز',
  appointment: 'المواعيد',
  event: 'الفعاليات',
  package: 'الباقات',
};
