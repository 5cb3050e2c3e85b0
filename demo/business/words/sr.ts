import type { BusinessWords } from './words.js';

export const sr: BusinessWords = {
  categories: { 1: 'Konsultacije', 2: 'Masaža', 3: 'Pokret i dah', 4: 'Koža' },
  locations: { 1: 'Studio na reci', 2: 'Kuća u bašti' },
  services: {
    1: [
      'Prvi razgovor',
      'Prvo slušamo: trideset minuta da otkrijemo <b>šta bi vam prijalo</b>, i plan za kući.',
    ],
    2: ['Dubinska masaža', 'Spor i čvrst rad na <em>dubljim slojevima</em> leđa, vrata i ramena.'],
    3: [
      'Jutarnja joga',
      'Blag niz pokreta za najviše desetoro. Prostirke su tu; <b>povedite nekoga</b>.',
    ],
    4: ['Kratak razgovor', 'Petnaest minuta telefonom između dve posete. Besplatno.'],
    5: [
      'Ritual toplim kamenjem',
      'Bazalt, ulje kedra i <em>devedeset mirnih minuta</em>. Soba je zagrejana pre nego što stignete.',
    ],
    6: ['Disanje udvoje', 'Vođeno disanje za vas i, ako želite, još jednu osobu. Cena je za sobu.'],
    7: [
      'Prva poseta, temeljno',
      'Sat ili više da <b>pogledamo sve</b>: navike, san, bolove. Ponesite lekarski nalaz.',
    ],
    8: ['Aroma masaža', 'Izaberite ulje, i da li biste ostali malo duže.'],
    9: ['Šetnja u zoru', 'Dva sata pored reke i nazad. <em>Povedite do troje prijatelja.</em>'],
    10: [
      'Pilates svake nedelje',
      'Svake nedelje u isto vreme, šest prostirki. Plaća se svaki put.',
    ],
    11: ['Brza nega lica', 'Pola sata između dva sastanka. Jednom dnevno je dosta svakoj koži.'],
    12: ['Nega lica udvoje', 'Sat vremena jedno pored drugog.'],
    13: ['Čas držanja tela', 'Koliko često želite: svakog dana, svake nedelje ili jednom mesečno.'],
    14: ['Predah od pola dana', 'Četiri mirna sata disanja, toplote i odmora.'],
  },
  extras: {
    1: ['Ulje lavande', ''],
    2: ['Ružino ulje', 'Ceđeno u dolini ruža.'],
    3: ['Topli peškir', ''],
    4: ['Petnaest minuta više', ''],
    5: ['Korpa s doručkom', 'Po jedna za svakog od vas.'],
    6: ['Grupna fotografija', ''],
    7: ['Maska za oči', ''],
    8: ['Biljni čaj', 'Žalfija, lipa i med.'],
    9: ['Četvrt sata odmora', ''],
  },
  packages: {
    1: [
      'Dobar početak',
      'Slušanje, opuštanje, ispravljanje: <b>tri posete</b> koje idu zajedno. Prva se zakazuje odmah.',
    ],
    2: [
      'Deset časova držanja tela',
      'Kupite sada, zakažite kad vam odgovara, u roku od <em>pola godine</em>.',
    ],
    3: ['Pet puta na prostirci', 'Joga ili pilates, kako god želite.'],
    4: ['Pravo i snažno', 'Držanje i pilates s Petrom, u studiju na reci.'],
    5: ['Sveža koža', 'Tri brze nege lica, i jedna udvoje.'],
  },
  events: {
    1: [
      'Otvoreno veče',
      'Uđite, pogledajte, pitajte šta god želite. Ima supe, i <b>kuća časti</b>.',
    ],
    2: ['Joga uz sveće', 'Sporo i toplo, za kraj dana. <em>Prostirke i ćebad su tu.</em>'],
    6: [
      'Vikend joge u bašti',
      'Tri dana bez žurbe u <b>kući u bašti</b>, za početnike i sve ostale.',
    ],
    7: [
      'Porodično jutro u pokretu',
      'Penjanje, kotrljanje i ravnoteža zajedno. <b>U čarapama, bez cipela.</b>',
    ],
    8: ['Zvučna kupka', 'Gongovi, činije i mračna soba, sat i po.'],
    9: ['Joga za decu', 'Mačke, krave i drveće, za decu od šest do deset godina.'],
    10: ['Vikend disanja', 'Dva dana bez ikakve žurbe. Prijave počinju mesec dana ranije.'],
    11: [
      'Radionica nege kože',
      'Umutite svoju kremu. Kupujemo unapred, pa se prijave zatvaraju ranije.',
    ],
    12: [
      'Masaža udvoje: radionica',
      'Naučite pokrete koji ne mogu da naškode. Dođite s partnerom ili prijateljem.',
    ],
    13: ['Plivanje u zoru', 'Siđemo do reke i pravo u vodu.'],
    14: ['Porodična joga', 'Jedna cena za sve vas, do četvoro na dve prostirke.'],
    15: ['Probni čas', 'Šezdeset minuta da probate. Svako jednom, da svi dođu na red.'],
    16: ['Mirna kuhinja', 'Kuvamo tri topla jela i jedemo ih polako.'],
    18: ['Duga noć: zvuk i san', 'Te noći se pomera sat. Spavamo, a gongovi nas bude.'],
  },
  tickets: { 1: 'Odrasli', 2: 'Dete', 3: 'Baka ili deka', 4: 'Sedište', 5: 'Prostirka na podu' },
};
