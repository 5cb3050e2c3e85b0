import type { OutcomeWords } from '../en/outcome.js';

/** What is said while nobody knows whether it was booked, in Hebrew. */
export const outcome: OutcomeWords = {
  searching: 'בודקים אם ההזמנה בוצעה',
  searchingLead: 'מערכת ההזמנות עדיין לא השיבה, ולכן אנחנו ממשיכים לבדוק. אין צורך לעשות דבר.',
  offline: 'נראה שאין לכם חיבור לאינטרנט. נמשיך לבדוק ברגע שהחיבור יחזור.',
  nothing: 'לא בוצעה הזמנה',
  nothingLead: 'הבקשה שלכם לא הגיעה למערכת ההזמנות. כל מה שהזנתם נשמר, ואפשר לנסות שוב.',
  unknown: 'לא הצלחנו לברר אם ההזמנה בוצעה',
  unknownLead:
    'ייתכן שההזמנה בוצעה. חפשו הודעת אישור בתיבת האימייל, ופנו לבית העסק לפני שתזמינו שוב.',
  checkAgain: 'בדיקה נוספת',
};
