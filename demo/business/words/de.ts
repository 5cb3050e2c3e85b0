import type { BusinessWords } from './words.js';

export const de: BusinessWords = {
  categories: { 1: 'Beratung', 2: 'Massage', 3: 'Bewegung & Atem', 4: 'Haut' },
  locations: { 1: 'Studio am Fluss', 2: 'Gartenhaus' },
  services: {
    1: [
      'Erstgespräch',
      'Zuerst hören wir zu: dreißig Minuten, um herauszufinden, <b>was Ihnen guttut</b>, und ein Plan für zu Hause.',
    ],
    2: [
      'Tiefenmassage',
      'Langsam und kräftig, bis in die <em>tieferen Schichten</em> von Rücken, Nacken und Schultern.',
    ],
    3: [
      'Morgenyoga',
      'Sanfte Bewegung für bis zu zehn Personen. Matten sind da; <b>bringen Sie jemanden mit</b>, oder neun.',
    ],
    4: ['Kurzes Nachgespräch', 'Fünfzehn Minuten am Telefon zwischen zwei Besuchen. Kostenlos.'],
    5: [
      'Hot-Stone-Ritual',
      'Basaltsteine, Zedernöl und <em>neunzig stille Minuten</em>. Der Raum ist schon warm, wenn Sie kommen.',
    ],
    6: [
      'Atmen zu zweit',
      'Angeleitetes Atmen für Sie und, wenn Sie möchten, eine Begleitung. Der Preis gilt für den Raum.',
    ],
    7: [
      'Ausführlicher erster Besuch',
      'Eine Stunde oder mehr, um <b>alles anzusehen</b>: Gewohnheiten, Schlaf, Beschwerden. Bringen Sie mit, was Ihr Arzt geschrieben hat.',
    ],
    8: ['Aromamassage', 'Wählen Sie das Öl, und ob Sie etwas länger bleiben möchten.'],
    9: [
      'Spaziergang bei Sonnenaufgang',
      'Zwei Stunden am Fluss entlang und zurück. <em>Bringen Sie bis zu drei Freunde mit.</em>',
    ],
    10: [
      'Pilates jede Woche',
      'Jede Woche zur selben Stunde, sechs Matten. Bezahlt wird von Mal zu Mal.',
    ],
    11: [
      'Express-Gesichtspflege',
      'Eine halbe Stunde zwischen zwei Terminen. Einmal am Tag genügt jeder Haut.',
    ],
    12: ['Gesichtspflege zu zweit', 'Eine Stunde Seite an Seite.'],
    13: ['Haltungsstunde', 'So oft Sie möchten: jeden Tag, jede Woche oder einmal im Monat.'],
    14: ['Ein halber Tag Auszeit', 'Vier stille Stunden mit Atem, Wärme und Ruhe.'],
  },
  extras: {
    1: ['Lavendelöl', ''],
    2: ['Rosenöl', 'Gepresst im Tal der Rosen.'],
    3: ['Heißes Handtuch', ''],
    4: ['Fünfzehn Minuten länger', ''],
    5: ['Frühstückskorb', 'Einer für jede Person.'],
    6: ['Gruppenfoto', ''],
    7: ['Augenmaske', ''],
    8: ['Kräutertee', 'Salbei, Lindenblüten und Honig.'],
    9: ['Eine Viertelstunde ausruhen', ''],
  },
  packages: {
    1: [
      'Ein guter Anfang',
      'Zuhören, lockern, aufrichten: <b>drei Besuche</b>, die zusammengehören. Der erste wird gleich gebucht.',
    ],
    2: [
      'Zehn Haltungsstunden',
      'Jetzt kaufen, buchen, wann es passt, innerhalb <em>eines halben Jahres</em>.',
    ],
    3: ['Fünfmal auf die Matte', 'Yoga oder Pilates, gemischt, wie Sie möchten.'],
    4: ['Aufrecht und stark', 'Haltung und Pilates mit Petra, im Studio am Fluss.'],
    5: ['Frische Haut', 'Dreimal Express-Gesichtspflege, und einmal zu zweit.'],
  },
  events: {
    1: [
      'Offener Abend',
      'Kommen Sie herein, sehen Sie sich um, fragen Sie alles. Es gibt Suppe, und sie ist <b>kostenlos</b>.',
    ],
    2: [
      'Yoga bei Kerzenschein',
      'Langsam und warm, zum Ausklang des Tages. <em>Matten und Decken sind da.</em>',
    ],
    6: [
      'Yoga-Wochenende im Garten',
      'Drei ruhige Tage im <b>Gartenhaus</b>, für Anfänger und alle anderen.',
    ],
    7: [
      'Bewegter Familienvormittag',
      'Zusammen klettern, rollen und balancieren. <b>Socken statt Schuhe.</b>',
    ],
    8: ['Klangbad', 'Gongs, Schalen und ein dunkler Raum, anderthalb Stunden lang.'],
    9: ['Kinderyoga', 'Katzen, Kühe und Bäume, für Sechs- bis Zehnjährige.'],
    10: ['Atemwochenende', 'Zwei Tage ganz ohne Eile. Gebucht werden kann ab einem Monat vorher.'],
    11: [
      'Workshop Hautpflege',
      'Mischen Sie Ihre eigene Creme. Wir kaufen vorher ein, deshalb endet die Buchung früh.',
    ],
    12: [
      'Massage zu zweit: ein Workshop',
      'Lernen Sie Griffe, die nicht schaden. Zu zweit, als Paar oder befreundet.',
    ],
    13: ['Schwimmen bei Sonnenaufgang', 'Hinunter zum Fluss und gleich hinein.'],
    14: ['Familienyoga', 'Ein Preis für alle zusammen, bis zu vier auf zwei Matten.'],
    15: [
      'Schnupperstunde',
      'Sechzig Minuten zum Ausprobieren. Für jeden einmal, damit alle drankommen.',
    ],
    16: ['Ruhige Küche', 'Wir kochen drei warme Gerichte und essen sie langsam.'],
    18: [
      'Die lange Nacht: Klang und Schlaf',
      'In dieser Nacht wird die Uhr umgestellt. Wir schlafen, und Gongs wecken uns.',
    ],
  },
  tickets: {
    1: 'Erwachsene',
    2: 'Kind',
    3: 'Großeltern',
    4: 'Sitzplatz',
    5: 'Matte auf dem Boden',
  },
};
