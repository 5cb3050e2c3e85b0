import type { PlaceWords } from '../en/places.js';
import type { Forms, Numbers } from '../numbers.js';
import { seats } from './counts.js';

// After a preposition, or as an object.
const seatsOf: Forms = { ...seats, two: 'مقعدين' };

/** The sentences of one event, and of who comes to it, in Arabic. */
export const toPlaces = ({ counted }: Numbers): PlaceWords => ({
  periods: {
    at: (day, time) => `${day}، \u2068${time}\u2069`,
    span: (from, to) => `\u2068${from}\u2069\u00a0\u200f– \u2068${to}\u2069`,
    inCity: (when, city) => `${when} بتوقيت \u2068${city}\u2069`,
    dates: (count, first, last) =>
      `المواعيد: ${count}، \u2068${first}\u2069 \u200f– \u2068${last}\u2069`,
  },
  places: {
    event: 'الفعالية',
    tags: 'المواضيع',
    places: 'المقاعد',
    left: (count) => `المتبقي: ${count}`,
    persons: 'كم عددكم؟',
    tickets: 'التذاكر',
    whichTickets: 'ما التذاكر المطلوبة؟',
    soldOut: 'نفدت',
    onePrice: 'سعر كل نوع للجميع معًا.',
    upTo: (places) => `حتى ${counted(places, seatsOf)} في الحجز الواحد.`,
    atLeast: (places) => `يُرجى اختيار ${counted(places, seatsOf)} على الأقل.`,
    noneChosen: 'لم يتم اختيار أي تذكرة بعد',
    opens: (when) => `يبدأ الحجز: \u2068${when}\u2069.`,
    opensToo: (when, elsewhere) => `${when} (\u2068${elsewhere}\u2069)`,
    notYet: 'لا يمكن حجز هذه الفعالية بعد.',
    closed: 'انتهى الحجز لهذه الفعالية.',
    full: 'اكتمل عدد الحضور في هذه الفعالية.',
    cancelled: 'أُلغيت هذه الفعالية.',
    paidBefore: 'تتطلب هذه الفعالية الدفع مسبقًا، وهذا غير متاح هنا.',
    placesNow: (places) => `المتبقي الآن: ${counted(places, seats)}.`,
    seeOthers: 'عرض فعاليات أخرى',
  },
  eventProblems: {
    'event-full': 'حُجزت آخر المقاعد للتو. لم يتم الحجز.',
    'event-closed': 'لم يعد حجز هذه الفعالية ممكنًا. لم يتم الحجز.',
    'not-enough-places': 'عدد المقاعد المتبقية غير كافٍ. لم يتم الحجز.',
    'time-changed': 'نُقلت هذه الفعالية إلى وقت آخر. لم يتم الحجز؛ يُرجى مراجعتها من جديد.',
    'not-found': 'لم تعد هذه الفعالية متوفرة.',
    'looks-like-duplicate': 'سبق حجز هذه الفعالية بهذا البريد الإلكتروني.',
    'limit-reached': 'لديك بالفعل الحد الأقصى من الحجوزات المسموح بها للشخص الواحد. لم يتم الحجز.',
  },
});
