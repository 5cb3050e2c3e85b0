import { expect, it } from 'vitest';
import type { CustomerLimit } from '../../../proxy/contract/catalog.js';
import { toMore as toGerman } from '../../../widget/text/de/more.js';
import { toFirst } from '../../../widget/text/fr/first.js';
import { toMore as toFrench } from '../../../widget/text/fr/more.js';
import { toNumbers } from '../../../widget/text/numbers.js';

const limits: [Omit<CustomerLimit, 'countedBy'>, string, string][] = [
  [
    { appointments: 1, every: 1, per: 'day' },
    'Pro Person höchstens 1 Termin pro Tag.',
    'Au maximum 1 rendez-vous par personne et par jour.',
  ],
  [
    { appointments: 2, every: 3, per: 'month' },
    'Pro Person höchstens 2 Termine innerhalb von 3 Monaten.',
    'Au maximum 2 rendez-vous par personne en 3 mois.',
  ],
];

it.each(limits)('tells the limit %o as %s and as %s', (limit, german, french) => {
  const told = { ...limit, countedBy: 'booking' } as const;
  expect(toGerman(toNumbers('de')).limit.perPerson(told)).toBe(german);
  expect(toFrench(toNumbers('fr')).limit.perPerson(told)).toBe(french);
});

const { upTo, time } = toFirst(toNumbers('fr'));

it('says none as one in French, and keeps its signs with their words', () => {
  expect([0, 1, 2].map(time.free)).toEqual([
    '0 créneau disponible',
    '1 créneau disponible',
    '2 créneaux disponibles',
  ]);
  expect(upTo(12_000)).toBe('jusqu’à 12\u202f000 personnes');
  expect(time.yourTime('Paris')).toBe('Votre heure\u00a0: Paris.');
});
