import { expect, it } from 'vitest';
import type { CustomerLimit } from '../../../proxy/contract/catalog.js';
import type { Strings } from '../../../widget/text/en/booking.js';
import { toMoreWords } from '../../../widget/text/en/more.js';
import { mergeStrings } from '../../../widget/text/own-strings.js';
import { en } from '../../support/english.js';

const limits: [Omit<CustomerLimit, 'countedBy'>, string][] = [
  [{ appointments: 1, every: 1, per: 'day' }, 'At most 1 appointment a day per person.'],
  [{ appointments: 2, every: 1, per: 'week' }, 'At most 2 appointments a week per person.'],
  [{ appointments: 1, every: 3, per: 'month' }, 'At most 1 appointment in 3 months per person.'],
];

it.each(limits)('tells the limit %o as %s', (limit, sentence) => {
  const strings: Strings = en;
  const told = toMoreWords(strings).limit.perPerson({ ...limit, countedBy: 'booking' });
  expect(told).toBe(sentence);
});

it('says a page’s own sentences in the place of its own, in these groups too', () => {
  const own = mergeStrings<Strings>(en, { coupon: { ask: 'Got a voucher?' } });
  expect(toMoreWords(own).coupon).toMatchObject({ ask: 'Got a voucher?', apply: 'Apply' });
});
