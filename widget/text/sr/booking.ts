import type { BookingWords } from '../en/booking.js';
import type { Numbers } from '../numbers.js';
import { plural } from './plural.js';

/** The sentences of every booking, in Serbian. */
export const toBooking = ({ counted, figure }: Numbers): BookingWords => ({
  steps: {
    service: 'Usluga',
    options: 'Opcije',
    time: 'Termin',
    recurring: 'Ponavljanje',
    event: 'Događaj',
    tickets: 'Mesta',
    package: 'Paket',
    appointments: 'Termini',
    details: 'Vaši podaci',
    review: 'Pregled',
    outcome: 'Provera',
    done: 'Gotovo',
  },
  label: 'Rezervacija',
  progress: 'Koraci',
  stepOf: (step, of) => `${figure(step)} od ${figure(of)}`,
  summary: 'Vaša rezervacija',
  showSummary: 'Prikažite šta ste do sada izabrali',
  back: 'Nazad',
  continue: 'Nastavite',
  tryAgain: 'Pokušajte ponovo',
  loading: 'Učitavanje…',
  free: 'Besplatno',
  from: (price) => `od ${price}`,
  withTax: (price, tax) => `${price} sa porezom (${tax})`,
  each: (price) => `po ${price}`,
  upTo: (people) => counted(people, plural('do # osobe', 'do # osobe', 'do # osoba')),
  optional: 'nije obavezno',

  service: {
    heading: 'Šta želite da rezervišete?',
    lead: 'Izaberite uslugu da biste videli slobodne termine.',
    none: 'Ovde trenutno nema ničega za rezervaciju.',
    more: 'Prikažite još',
    search: 'Pretražite usluge',
    clear: 'Obrišite',
    all: 'Sve',
    categories: 'Kategorije',
    found: (count) => counted(count, plural('# usluga', '# usluge', '# usluga')),
    noneFound: (text) => `Nema rezultata za „${text}“.`,
    showAll: 'Prikažite sve usluge',
  },
  options: {
    heading: 'Šta Vam odgovara?',
    duration: 'Koliko dugo?',
    employee: 'Kod koga?',
    anyone: 'Svejedno',
    likely: (name) => `Svejedno, verovatno ${name}`,
    anyoneHint: 'Najviše slobodnih termina',
    location: 'Gde?',
    anywhere: 'Svejedno',
    anywhereHint: 'Najviše slobodnih termina',
    persons: 'Koliko osoba?',
    pricedTogether: 'Cena važi za celu grupu.',
    fewer: 'Jedna osoba manje',
    more: 'Jedna osoba više',
    opened: (what) => `${what}: nije moguće uz ovaj izbor, pa više nije izabrano.`,
  },
  extras: {
    fewer: (name) => `${name}: smanjite broj`,
    more: (name) => `${name}: povećajte broj`,
    times: (count, name) => `${count} × ${name}`,
  },
  time: {
    heading: 'Kada Vam odgovara?',
    soonest: 'Najraniji termini',
    previousMonth: 'Prethodni mesec',
    nextMonth: 'Sledeći mesec',
    free: (count) => counted(count, free),
    notFree: 'nema slobodnih termina',
    noneSoon: 'U ova dva meseca nema slobodnih termina.',
    timesOn: (count, day) => `${counted(count, free)}: ${day}`,
    // A month ends with the full stop of its year.
    noneIn: (month) => `Nema slobodnih termina za ${month}`,
    show: (month) => `Prikažite ${month}`,
    parts: { night: 'Noć', morning: 'Prepodne', afternoon: 'Popodne', evening: 'Veče' },
    sameTime: (zone) => `Vremenska zona: ${zone}.`,
    yourTime: (zone) => `Vaše vreme: ${zone}.`,
    otherTime: (zone) => `Prikazano vreme: ${zone}.`,
    smallPlaceTime: (zone) => `Manje ispisano vreme: ${zone}.`,
    placeTime: (zone) => `Lokalno vreme: ${zone}.`,
    smallYourTime: (zone) => `Manje ispisano je Vaše vreme: ${zone}.`,
    change: 'Promenite vremensku zonu',
    inCity: (time, city) => `${time} ${city}`,
  },
  details: {
    heading: 'Na čije ime?',
    lead: 'Ove podatke koristimo samo za Vašu rezervaciju.',
    firstName: 'Ime',
    lastName: 'Prezime',
    email: 'Imejl',
    phone: 'Telefon',
    missing: {
      firstName: 'Upišite ime.',
      lastName: 'Upišite prezime.',
      email: 'Upišite adresu na koju šaljemo potvrdu.',
      phone: 'Upišite broj na koji možemo da Vas dobijemo.',
    },
    emailIncomplete: 'Adresa nije potpuna. Primer: name@example.com',
    phoneUnclear: 'Ne prepoznajemo ovaj broj. Počnite sa + i pozivnim brojem zemlje.',
    notAccepted: 'Proverite ovaj podatak.',
    next: 'Pregledajte',
  },
  review: {
    heading: 'Da li je sve tačno?',
    book: 'Rezervišite',
    bookFor: (price) => `Rezervišite za ${price}`,
    booking: 'Rezervišemo…',
    total: 'Ukupno',
    onSite: 'plaćanje na licu mesta',
    nothingToPay: 'bez plaćanja',
    line: (what, people, dates) =>
      what +
      (people > 1 ? ` × ${counted(people, plural('# osoba', '# osobe', '# osoba'))}` : '') +
      (dates > 1 ? ` × ${counted(dates, plural('# datum', '# datuma', '# datuma'))}` : ''),
    included: (tax, price) => `uključuje ${tax}: ${price}`,
    insteadOf: (price, before) => `Cena je sada ${price} umesto ${before}.`,
  },
  what: {
    service: 'Usluga',
    with: 'Kod koga',
    where: 'Gde',
    when: 'Kada',
    dates: 'Datumi',
    persons: 'Broj osoba',
    extras: 'Dodaci',
    total: 'Ukupno',
    name: 'Ime i prezime',
    email: 'Imejl',
    phone: 'Telefon',
  },
  whenIn: (day, time, city) => `${day} u ${time} (${city})`,
  done: {
    heading: (name) => `Rezervisano je na ime ${name}`,
    pending: (name) => `Primili smo zahtev na ime ${name}`,
    mail: (email) => `Potvrda stiže na ${email}`,
    pendingLead: 'Još treba da ga potvrdimo. Javićemo Vam se imejlom.',
    noMail: 'Vaša rezervacija je sačuvana.',
    another: 'Rezervišite još',
  },
  slotGone: {
    'slot-taken': (time) => `Ovaj termin je upravo zauzet: ${time}.`,
    'not-bookable': (time) => `Ovaj termin više ne može da se rezerviše: ${time}.`,
    'time-changed': (time, other) =>
      other
        ? `Sistem za rezervacije ne može da dodeli termin ${time}; umesto njega bi dodelio ${other}, pa ništa nije rezervisano.`
        : `Sistem za rezervacije ne može da dodeli termin ${time}, pa ništa nije rezervisano.`,
    nearest: 'Ovo su najbliži slobodni termini:',
    searching: 'Tražimo najbliže slobodne termine…',
    none: 'U blizini nema slobodnih termina.',
    choose: 'Pogledajte sve termine',
    kept: 'Vaši podaci su sačuvani.',
  },
  problems: {
    offline:
      'Ne možemo da se povežemo sa sistemom za rezervacije. Proverite vezu i pokušajte ponovo.',
    'upstream-unavailable':
      'Sistem za rezervacije trenutno ne odgovara. Ništa nije rezervisano; pokušajte ponovo za koji trenutak.',
    'booking-system-unavailable':
      'Sistem za rezervacije je trenutno isključen. Ništa nije rezervisano; pokušajte ponovo kasnije.',
    'upstream-timeout': 'Sistem za rezervacije predugo ne odgovara. Pokušajte ponovo.',
    'upstream-contract':
      'Sistem za rezervacije je dao odgovor koji ne možemo da pročitamo. Pokušajte ponovo.',
    'request-in-progress': 'Ova rezervacija je još u obradi. Pokušajte ponovo za koji trenutak.',
    'time-changed':
      'Sistem za rezervacije je rezervisao drugi termin, a ne onaj koji ste izabrali, i nismo uspeli da ga otkažemo. Obratite nam se.',
    'price-changed': 'Cena se u međuvremenu promenila, pa ništa nije rezervisano.',
    'coupon-not-valid':
      'Vaš kod više ne važi za ovu rezervaciju, pa smo ga uklonili. Ništa nije rezervisano.',
    'body-too-large': 'Vaši fajlovi su zajedno preveliki. Izostavite neki.',
    'rate-limited': 'Bilo je previše pokušaja. Sačekajte minut i pokušajte ponovo.',
    'origin-not-allowed':
      'Ova stranica još ne može da prima rezervacije. Obavestite njenog vlasnika.',
    'booking-refused': 'Ne možemo da prihvatimo ovu rezervaciju. Obratite nam se.',
    'limit-reached':
      'Već imate najveći dozvoljeni broj rezervacija po osobi za to vreme, pa ništa nije rezervisano. Pokušajte za neki drugi dan.',
    'contact-not-accepted':
      'Sistem za rezervacije ne prihvata ovu imejl adresu ili ovaj broj telefona.',
    'captcha-failed':
      'Još ne možemo da utvrdimo da niste robot, pa ništa nije rezervisano. Pokušajte ponovo.',
    'payment-failed': 'Plaćanje nije uspelo. Ništa nije rezervisano.',
    'invalid-input': 'Nešto u ovoj rezervaciji nije moguće. Proverite je.',
  },
  problem: 'Došlo je do greške na našoj strani. Pokušajte ponovo.',
});

const free = plural('# slobodan termin', '# slobodna termina', '# slobodnih termina');
