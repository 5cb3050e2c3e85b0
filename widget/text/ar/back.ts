import type { BackWords } from '../en/back.js';

/** What is said of the ways back to a booking that was made, in Arabic. */
export const back: BackWords = {
  calendar: 'إضافة إلى التقويم',
  calendarFailed: 'تعذّر إنشاء ملف التقويم. يُرجى إعادة المحاولة.',
  google: 'تقويم Google',
  outlook: 'تقويم Outlook',
  opens: (calendar) => `إضافة إلى \u2068${calendar}\u2069، يُفتح في علامة تبويب جديدة`,
  heading: 'هل تحتاج إلى تغيير شيء؟',
  manage: {
    appointment: 'تغيير الموعد أو إلغاؤه',
    event: 'عرض الحجز أو إلغاؤه',
    package: 'عرض الباقة أو حجز المتبقي منها',
  },
  keep: 'هذا الرابط هو طريقك للعودة إلى حجزك: يُرجى الاحتفاظ به، في الإشارات المرجعية مثلًا. من لديه هذا الرابط يمكنه تغيير حجزك.',
  copy: 'نسخ الرابط',
  copied: 'تم النسخ',
  notCopied: 'لم يسمح المتصفح بالنسخ. يُرجى نسخ الرابط نفسه.',
};
