import { expect, it } from 'vitest';
import { toRest } from '../../../widget/text/es/rest.js';
import { toNumbers } from '../../../widget/text/numbers.js';

const { limit, places } = toRest(toNumbers('es'));

it('tells how many appointments a person can have, and in which time', () => {
  const countedBy = 'booking';
  expect(limit.perPerson({ appointments: 1, every: 1, per: 'day', countedBy })).toBe(
    'Máximo 1 cita por persona al día.',
  );
  expect(limit.perPerson({ appointments: 2, every: 1, per: 'week', countedBy })).toBe(
    'Máximo 2 citas por persona a la semana.',
  );
  expect(limit.perPerson({ appointments: 1, every: 3, per: 'month', countedBy })).toBe(
    'Máximo 1 cita por persona cada 3 meses.',
  );
});

it('says of one place that it is left as one says it of one', () => {
  expect(places.left('1')).toBe('queda 1');
  expect(places.left('21')).toBe('quedan 21');
});
