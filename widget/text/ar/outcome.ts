import type { OutcomeWords } from '../en/outcome.js';

/** What is said while nobody knows whether it was booked, in Arabic. */
export const outcome: OutcomeWords = {
  searching: 'نتحقق مما إذا كان حجزك قد تم',
  searchingLead: 'لم يستجب نظام الحجز بعد، لذا نواصل السؤال. لا حاجة إلى أي خطوة من جانبك.',
  offline: 'يبدو أنك غير متصل بالإنترنت. سنواصل التحقق فور عودة الاتصال.',
  nothing: 'لم يتم الحجز',
  nothingLead: 'لم يصل طلبك إلى نظام الحجز. كل ما أدخلته محفوظ، ويمكنك إعادة المحاولة.',
  unknown: 'لم نتمكن من معرفة ما إذا كان حجزك قد تم',
  unknownLead:
    'ربما تم حجزك بالفعل. يُرجى البحث عن رسالة تأكيد في بريدك، والتواصل مع مقدّم الخدمة قبل الحجز من جديد.',
  checkAgain: 'التحقق مجددًا',
};
