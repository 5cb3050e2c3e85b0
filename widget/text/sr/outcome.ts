import type { OutcomeWords } from '../en/outcome.js';

/** What is said while nobody knows whether it was booked, in Serbian. */
export const outcome: OutcomeWords = {
  searching: 'Proveravamo da li je rezervacija uspela',
  searchingLead:
    'Sistem za rezervacije još nije odgovorio, pa nastavljamo da proveravamo. Ne morate ništa da radite.',
  offline: 'Izgleda da nemate vezu sa internetom. Nastavićemo proveru čim se veza vrati.',
  nothing: 'Ništa nije rezervisano',
  nothingLead:
    'Vaš zahtev nije stigao do sistema za rezervacije. Sve što ste uneli je sačuvano, pa možete da pokušate ponovo.',
  unknown: 'Nismo uspeli da saznamo da li je rezervacija uspela',
  unknownLead:
    'Rezervacija je možda uspela. Proverite da li Vam je potvrda stigla imejlom i obratite nam se pre nego što ponovo rezervišete.',
  checkAgain: 'Proverite ponovo',
};
