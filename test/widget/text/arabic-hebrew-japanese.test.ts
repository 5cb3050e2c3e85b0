import { expect, it } from 'vitest';
import type { CustomerLimit } from '../../../proxy/contract/catalog.js';
import { toFirst as toArabic } from '../../../widget/text/ar/first.js';
import { toRest as toArabicRest } from '../../../widget/text/ar/rest.js';
import { toFormat } from '../../../widget/text/format.js';
import { toFirst as toHebrew } from '../../../widget/text/he/first.js';
import { toRest as toHebrewRest } from '../../../widget/text/he/rest.js';
import { toFirst as toJapanese } from '../../../widget/text/ja/first.js';
import { toRest as toJapaneseRest } from '../../../widget/text/ja/rest.js';
import { toNumbers } from '../../../widget/text/numbers.js';

const arabic = toNumbers('ar');
const hebrew = toNumbers('he');
const japanese = toNumbers('ja');

it('counts in Arabic by the form of each number, in the figures of the country', () => {
  const { free } = toArabic(arabic).time;
  expect([1, 2, 3, 11, 100].map(free)).toEqual([
    'وقت متاح واحد',
    'وقتان متاحان',
    '3 أوقات متاحة',
    '11 وقتًا متاحًا',
    '100 وقت متاح',
  ]);
  expect(toArabic(toNumbers('ar-EG')).time.free(3)).toBe('٣ أوقات متاحة');
});

it('has the dual of Arabic and of Hebrew as the words before it ask for', () => {
  const { packages, series } = toArabicRest(arabic);
  expect(packages.shared(2)).toBe('موعدان من اختيارك');
  expect(packages.within(2, 'week')).toBe('للاستخدام خلال أسبوعين');
  expect(series.every.weekly(2)).toBe('كل أسبوعين');
  expect(toHebrewRest(hebrew).series.every.weekly(2)).toBe('כל שבועיים');
});

const limits: [Omit<CustomerLimit, 'countedBy'>, string, string, string][] = [
  [
    { appointments: 1, every: 1, per: 'day' },
    'الحد الأقصى للشخص الواحد: موعد واحد في اليوم.',
    'עד תור אחד ביום לאדם.',
    'お一人様1日につき1回までです。',
  ],
  [
    { appointments: 2, every: 3, per: 'month' },
    'الحد الأقصى للشخص الواحد: موعدان خلال 3 أشهر.',
    'עד שני תורים ב־3 חודשים לאדם.',
    'お一人様3か月につき2回までです。',
  ],
];

it.each(limits)('tells the limit %o as %s, %s and %s', (limit, inArabic, inHebrew, inJapanese) => {
  const told = { ...limit, countedBy: 'booking' } as const;
  expect(toArabicRest(arabic).limit.perPerson(told)).toBe(inArabic);
  expect(toHebrewRest(hebrew).limit.perPerson(told)).toBe(inHebrew);
  expect(toJapaneseRest(japanese).limit.perPerson(told)).toBe(inJapanese);
});

it('puts a day behind the Hebrew preposition that stands at its word', () => {
  const { longDay, month } = toFormat('he');
  const { time } = toHebrew(hebrew);
  expect(time.timesOn(2, longDay('2026-12-15'))).toBe(
    'שני מועדים פנויים ביום שלישי, 15 בדצמבר 2026',
  );
  expect(time.noneIn(month('2026-12'))).toBe('אין מועדים פנויים בדצמבר 2026.');
});

it('keeps names and prices apart from words that run the other way', () => {
  const apart = /\u2068Ana\u2069/;
  for (const { done, each, review } of [toArabic(arabic), toHebrew(hebrew)]) {
    expect(done.heading('Ana')).toMatch(apart);
    expect(review.line('Ana', 3, 1)).toMatch(apart);
    expect(each('$5')).toContain('\u2068$5\u2069');
  }
});

it('names what is counted before its number in Japanese', () => {
  expect(toJapanese(japanese).extras.times('2', 'ハーブティー')).toBe('ハーブティー × 2');
  expect(toJapaneseRest(japanese).packages.contents('3', 'マッサージ')).toBe('マッサージ × 3回');
});
