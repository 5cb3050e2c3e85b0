import type { BackWords } from '../en/back.js';

/** What is said of the ways back to a booking that was made, in Hebrew. */
export const back: BackWords = {
  calendar: 'הוספה ליומן',
  calendarFailed: 'לא הצלחנו ליצור את קובץ היומן. נסו שוב.',
  google: 'יומן Google',
  outlook: 'יומן Outlook',
  opens: (calendar) => `הוספה אל \u2068${calendar}\u2069, נפתח בכרטיסייה חדשה`,
  heading: 'צריכים לשנות משהו?',
  manage: {
    appointment: 'שינוי או ביטול התור',
    event: 'צפייה בהזמנה או ביטולה',
    package: 'צפייה בחבילה או הזמנת היתרה',
  },
  keep: 'הקישור הזה הוא הדרך שלכם לחזור להזמנה: שמרו אותו, למשל כסימנייה. מי שהקישור בידיו יכול לשנות את ההזמנה.',
  copy: 'העתקת הקישור',
  copied: 'הועתק',
  notCopied: 'הדפדפן לא אפשר את ההעתקה. העתיקו את הקישור עצמו.',
};
