import type { BookingWords } from '../en/booking.js';
import type { Numbers } from '../numbers.js';
import { problem, problems } from './problems.js';

/**
 * The sentences of every booking, in Arabic. What is put in stands between U+2068 and U+2069, so
 * that a price or a Latin name leaves the order of the words around it alone (a time zone, whose own
 * words are of this language, after U+2067); U+200F begins what would run to the right after one.
 */
export const toBooking = ({ counted, figure }: Numbers): BookingWords => {
  const toFree = (count: number) =>
    counted(count, {
      zero: '# أوقات متاحة',
      one: 'وقت متاح واحد',
      two: 'وقتان متاحان',
      few: '# أوقات متاحة',
      many: '# وقتًا متاحًا',
      other: '# وقت متاح',
    });
  return {
    steps: {
      service: 'الخدمة',
      options: 'التفضيلات',
      time: 'الوقت',
      recurring: 'التكرار',
      event: 'الفعالية',
      tickets: 'المقاعد',
      package: 'الباقة',
      appointments: 'المواعيد',
      details: 'بياناتك',
      review: 'المراجعة',
      outcome: 'التحقق',
      done: 'اكتمل',
    },
    label: 'الحجز',
    progress: 'الخطوات',
    stepOf: (step, of) => `${figure(step)} من ${figure(of)}`,
    summary: 'حجزك',
    showSummary: 'عرض حجزك حتى الآن',
    back: 'رجوع',
    continue: 'متابعة',
    tryAgain: 'إعادة المحاولة',
    loading: 'جارٍ التحميل…',
    free: 'مجانًا',
    from: (price) => `من \u2068${price}\u2069`,
    withTax: (price, tax) => `\u200f\u2068${price}\u2069 شامل \u2068${tax}\u2069`,
    each: (price) => `\u200f\u2068${price}\u2069 للواحد`,
    upTo: (people) =>
      counted(people, {
        zero: 'حتى # أشخاص',
        one: 'لشخص واحد',
        two: 'حتى شخصين',
        few: 'حتى # أشخاص',
        many: 'حتى # شخصًا',
        other: 'حتى # شخص',
      }),
    optional: 'اختياري',

    service: {
      heading: 'ماذا نحجز لك؟',
      lead: 'تظهر الأوقات المتاحة بعد اختيار الخدمة.',
      none: 'لا توجد خدمات متاحة للحجز حاليًا.',
      more: 'عرض المزيد',
      search: 'البحث في الخدمات',
      clear: 'مسح',
      all: 'الكل',
      categories: 'الفئات',
      found: (count) =>
        counted(count, {
          zero: '# خدمات',
          one: 'خدمة واحدة',
          two: 'خدمتان',
          few: '# خدمات',
          many: '# خدمة',
          other: '# خدمة',
        }),
      noneFound: (text) => `لا توجد نتائج عن «\u2068${text}\u2069».`,
      showAll: 'عرض جميع الخدمات',
    },
    options: {
      heading: 'ما تفضيلاتك؟',
      duration: 'كم المدة؟',
      employee: 'مع من؟',
      anyone: 'أي شخص متاح',
      likely: (name) => `أي شخص متاح، على الأرجح \u2068${name}\u2069`,
      anyoneHint: 'أوقات متاحة أكثر',
      location: 'أين؟',
      anywhere: 'أي مكان',
      anywhereHint: 'أوقات متاحة أكثر',
      persons: 'كم عدد الأشخاص؟',
      pricedTogether: 'السعر للجميع معًا.',
      fewer: 'إنقاص شخص واحد',
      more: 'إضافة شخص واحد',
      opened: (what) =>
        `لا يمكن الجمع بين \u2068${what}\u2069 وهذا الاختيار، لذا أُلغي الاختيار السابق.`,
    },
    extras: {
      fewer: (name) => `\u2068${name}\u2069: إنقاص واحد`,
      more: (name) => `\u2068${name}\u2069: إضافة واحد`,
      times: (count, name) => `${count} × \u2068${name}\u2069`,
    },
    time: {
      heading: 'ما الوقت المناسب لك؟',
      soonest: 'أقرب الأوقات',
      previousMonth: 'الشهر السابق',
      nextMonth: 'الشهر التالي',
      free: toFree,
      notFree: 'لا أوقات متاحة',
      noneSoon: 'لا توجد أوقات متاحة في هذين الشهرين.',
      timesOn: (count, day) => `${toFree(count)} يوم ${day}`,
      noneIn: (month) => `لا توجد أوقات متاحة في ${month}.`,
      show: (month) => `عرض ${month}`,
      parts: { night: 'ليلًا', morning: 'صباحًا', afternoon: 'بعد الظهر', evening: 'مساءً' },
      sameTime: (zone) => `جميع الأوقات بتوقيت \u2067${zone}\u2069.`,
      yourTime: (zone) => `الأوقات بتوقيتك: \u2067${zone}\u2069.`,
      otherTime: (zone) => `الأوقات بتوقيت \u2067${zone}\u2069.`,
      smallPlaceTime: (zone) => `الأوقات الصغيرة بتوقيت \u2067${zone}\u2069.`,
      placeTime: (zone) => `الأوقات بالتوقيت المحلي للمكان: \u2067${zone}\u2069.`,
      smallYourTime: (zone) => `الأوقات الصغيرة بتوقيتك: \u2067${zone}\u2069.`,
      change: 'تغيير المنطقة الزمنية',
      inCity: (time, city) => `\u200f${time} \u2068${city}\u2069`,
    },
    details: {
      heading: 'لمن الحجز؟',
      lead: 'نستخدم هذه البيانات لحجزك فقط.',
      firstName: 'الاسم الأول',
      lastName: 'اسم العائلة',
      email: 'البريد الإلكتروني',
      phone: 'رقم الهاتف',
      missing: {
        firstName: 'يُرجى إدخال الاسم الأول.',
        lastName: 'يُرجى إدخال اسم العائلة.',
        email: 'يُرجى إدخال البريد الإلكتروني لإرسال التأكيد إليه.',
        phone: 'يُرجى إدخال رقم هاتف للتواصل معك.',
      },
      emailIncomplete: 'هذا العنوان غير مكتمل. مثال: \u2068name@example.com\u2069',
      phoneUnclear: 'تعذّرت قراءة هذا الرقم. يُرجى البدء بعلامة + ثم رمز الدولة.',
      notAccepted: 'يُرجى التحقق من هذا الحقل.',
      next: 'مراجعة',
    },
    review: {
      heading: 'هل كل شيء صحيح؟',
      book: 'تأكيد الحجز',
      bookFor: (price) => `تأكيد الحجز مقابل \u2068${price}\u2069`,
      booking: 'جارٍ الحجز…',
      total: 'الإجمالي',
      onSite: 'الدفع في المكان',
      nothingToPay: 'لا مبلغ للدفع',
      line: (what, people, dates) =>
        [
          `\u200f\u2068${what}\u2069`,
          people > 1 && toPeople(people, counted),
          dates > 1 && toDates(dates, counted),
        ]
          .filter(Boolean)
          .join(' × '),
      included: (tax, price) => `يشمل \u2068${tax}\u2069 \u2068${price}\u2069`,
      insteadOf: (price, before) =>
        `السعر الآن \u2068${price}\u2069 بدلًا من \u2068${before}\u2069.`,
    },
    what: {
      service: 'الخدمة',
      with: 'مع',
      where: 'المكان',
      when: 'الموعد',
      dates: 'المواعيد',
      persons: 'عدد الأشخاص',
      extras: 'الإضافات',
      total: 'الإجمالي',
      name: 'الاسم',
      email: 'البريد الإلكتروني',
      phone: 'رقم الهاتف',
    },
    whenIn: (day, time, city) => `${day}، ${time} بتوقيت \u2068${city}\u2069`,
    done: {
      heading: (name) => `تم تأكيد حجزك، \u2068${name}\u2069`,
      pending: (name) => `استلمنا طلبك، \u2068${name}\u2069`,
      mail: (email) => `ستصلك رسالة تأكيد على \u2068${email}\u2069`,
      pendingLead: 'ما زال الحجز بانتظار التأكيد. سنراسلك عبر البريد الإلكتروني.',
      noMail: 'مكانك محجوز.',
      another: 'حجز آخر',
    },
    slotGone: {
      'slot-taken': (time) => `حُجز هذا الوقت للتو: \u2068${time}\u2069.`,
      'not-bookable': (time) => `لم يعد حجز هذا الوقت ممكنًا: \u2068${time}\u2069.`,
      'time-changed': (time, other) =>
        other
          ? `لا يستطيع نظام الحجز تثبيت الوقت \u2068${time}\u2069، وكان سيصبح \u2068${other}\u2069، لذا لم يتم الحجز.`
          : `لا يستطيع نظام الحجز تثبيت الوقت \u2068${time}\u2069، لذا لم يتم الحجز.`,
      nearest: 'أقرب الأوقات المتاحة:',
      searching: 'جارٍ البحث عن أقرب الأوقات المتاحة…',
      none: 'لا توجد أوقات متاحة قريبة منه.',
      choose: 'عرض جميع الأوقات',
      kept: 'بياناتك محفوظة.',
    },
    problems,
    problem,
  };
};

function toPeople(count: number, counted: Numbers['counted']): string {
  return counted(count, {
    zero: '# أشخاص',
    one: 'شخص واحد',
    two: 'شخصان',
    few: '# أشخاص',
    many: '# شخصًا',
    other: '# شخص',
  });
}

function toDates(count: number, counted: Numbers['counted']): string {
  return counted(count, {
    zero: '# مواعيد',
    one: 'موعد واحد',
    two: 'موعدان',
    few: '# مواعيد',
    many: '# موعدًا',
    other: '# موعد',
  });
}
