import { expect, it } from 'vitest';
import { toFormat } from '../../../widget/text/format.js';
import { toNumbers } from '../../../widget/text/numbers.js';
import { toFirst } from '../../../widget/text/sr/first.js';
import { toRest } from '../../../widget/text/sr/rest.js';

const format = toFormat('sr-Latn');
const numbers = toNumbers('sr-Latn');
const first = toFirst(numbers);
const rest = toRest(numbers);

it('says one, few and many as they are counted, whatever the number ends with', () => {
  const said = [1, 2, 5, 11, 12, 21, 22, 25].map((count) => first.time.free(count));
  expect(said).toEqual([
    '1 slobodan termin',
    '2 slobodna termina',
    '5 slobodnih termina',
    '11 slobodnih termina',
    '12 slobodnih termina',
    '21 slobodan termin',
    '22 slobodna termina',
    '25 slobodnih termina',
  ]);
});

it('ends no sentence with two full stops where a year has brought its own', () => {
  const month = format.month('2026-12');
  expect(month).toMatch(/\.$/);
  expect(first.time.noneIn(month)).toBe('Nema slobodnih termina za decembar 2026.');
  const day = format.longDay('2026-12-16');
  expect(first.whenIn(day, '09:30', 'Belgrade')).toBe(
    'sreda, 16. decembar 2026. u 09:30 (Belgrade)',
  );
});

it('drops the full stop of a year in front of another sign', () => {
  const { at, dates } = rest.periods;
  const days = ['2026-12-16', '2027-01-06'].map(format.longDay);
  const [day = '', last = ''] = days;
  expect(at(day, '18:00')).toBe('sreda, 16. decembar 2026, 18:00');
  expect(dates('4', day, last)).toBe(
    'Broj datuma: 4 (sreda, 16. decembar 2026 – sreda, 6. januar 2027)',
  );
  expect(at('sre 16. dec.', '18:00')).toBe('sre 16. dec., 18:00');
});

it('tells how many appointments a person can have, and in which time', () => {
  const { perPerson } = rest.limit;
  const countedBy = 'booking';
  expect(perPerson({ appointments: 1, every: 1, per: 'day', countedBy })).toBe(
    'Najviše 1 termin po osobi dnevno.',
  );
  expect(perPerson({ appointments: 5, every: 2, per: 'week', countedBy })).toBe(
    'Najviše 5 termina po osobi u roku od 2 sedmice.',
  );
  expect(perPerson({ appointments: 2, every: 6, per: 'month', countedBy })).toBe(
    'Najviše 2 termina po osobi u roku od 6 meseci.',
  );
});
