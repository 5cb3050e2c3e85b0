import { expect, it } from 'vitest';
import type { TimesView } from '../../../widget/flow/booking-view.js';
import { toCalendarWords } from '../../../widget/steps/calendar-words.js';
import { toFormat } from '../../../widget/text/format.js';

function toHeads(locale: string): string[] {
  const words = toCalendarWords({
    format: toFormat(locale),
    strings: { time: {} },
  } as TimesView);
  return ([1, 2, 6] as const).map((weekday) => words.weekday(weekday, 'short'));
}

it('shortens weekdays above the days as far as the language does', () => {
  expect(toHeads('en-GB')).toEqual(['Mon', 'Tue', 'Sat']);
  expect(toHeads('de')).toEqual(['Mo', 'Di', 'Sa']);
  expect(toHeads('ja')).toEqual(['月', '火', '土']);
});

it('shortens them to a letter where a language would write whole words', () => {
  expect(toHeads('ar')).toEqual(['ن', 'ث', 'س']);
  expect(toHeads('he')).toEqual(['ב׳', 'ג׳', 'ש׳']);
});
