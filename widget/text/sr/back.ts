import type { BackWords } from '../en/back.js';

/** What is said of the ways back to a booking that was made, in Serbian. */
export const back: BackWords = {
  calendar: 'Dodajte u kalendar',
  calendarFailed: 'Nismo uspeli da napravimo fajl za kalendar. Pokušajte ponovo.',
  google: 'Google kalendar',
  outlook: 'Outlook',
  opens: (calendar) => `Dodajte u ${calendar}, otvara se u novoj kartici`,
  heading: 'Želite nešto da promenite?',
  manage: {
    appointment: 'Promenite ili otkažite termin',
    event: 'Pogledajte ili otkažite rezervaciju',
    package: 'Pogledajte paket ili rezervišite ostatak',
  },
  keep: 'Preko ovog linka se vraćate na svoju rezervaciju: sačuvajte ga, na primer među obeleživačima. Svako ko ga ima može da promeni Vašu rezervaciju.',
  copy: 'Kopirajte link',
  copied: 'Kopirano',
  notCopied: 'Pregledač nije dozvolio kopiranje. Kopirajte link direktno.',
};
