import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { enBack } from '../../../widget/text/en/back.js';
import { enCaptcha } from '../../../widget/text/en/captcha.js';
import { enDialog } from '../../../widget/text/en/dialog.js';
import { enEvents } from '../../../widget/text/en/events.js';
import { enKinds } from '../../../widget/text/en/kinds.js';
import { enManage } from '../../../widget/text/en/manage.js';
import { enMore } from '../../../widget/text/en/more.js';
import { enOutcome } from '../../../widget/text/en/outcome.js';
import { enPackageList } from '../../../widget/text/en/package-list.js';
import { enPackages } from '../../../widget/text/en/packages.js';
import { enPlaces } from '../../../widget/text/en/places.js';
import { enSeries } from '../../../widget/text/en/series.js';
import { enZones } from '../../../widget/text/en/zones.js';
import { loadFirstWords, loadRestWords } from '../../../widget/text/languages.js';
import { type Numbers, toNumbers } from '../../../widget/text/numbers.js';
import { en } from '../../support/english.js';
import { counts, toNames, toNumbersOf, toSamples } from '../../support/sentence-samples.js';

type Sentence = string | ((...given: never[]) => string);

const english = {
  first: toSentences({ ...en, dialog: enDialog, kinds: enKinds }),
  rest: toSentences({
    ...enMore,
    ...enEvents,
    ...enPackageList,
    ...enPackages,
    ...enPlaces,
    ...enManage,
    wayBack: enBack,
    captcha: enCaptcha,
    outcome: enOutcome,
    series: enSeries,
    time: { picker: enZones },
  }),
};
const all = new Map([...english.first, ...english.rest]);

/** Of names, figures and signs, nothing is left to translate. */
const wordless = [
  'extras.times',
  'extras.plus',
  'time.inCity',
  'packages.contents',
  'package.left',
  'periods.at',
  'periods.span',
  'places.opensToo',
  'events.between',
  'events.atTimes',
];

/** What is said with the same words as in English, by language. */
const sameWords: Record<string, string[]> = {
  de: [
    'extras.legend',
    'facts.extras',
    'manage.status',
    'optional',
    'periods.inCity',
    'places.tickets',
    'what.extras',
    'what.name',
    'wayBack.outlook',
    'whenIn',
  ],
  fr: [
    'places.places',
    'review.total',
    'steps.options',
    'steps.tickets',
    'what.total',
    'wayBack.outlook',
  ],
  es: [
    'extras.legend',
    'facts.extras',
    'review.total',
    'wayBack.google',
    'wayBack.outlook',
    'what.extras',
    'what.total',
  ],
  sr: ['manage.status', 'wayBack.outlook'],
};

const folders = readdirSync(new URL('../../../widget/text', import.meta.url), {
  withFileTypes: true,
});
const languages = folders.filter((each) => each.isDirectory() && each.name !== 'en');

describe.each(languages.map(({ name }) => name))('%s', async (language) => {
  // As a visitor who reads it is spoken to.
  const locale = language === 'sr' ? 'sr-Latn' : language;
  const { figure } = toNumbers(locale);
  const first = toSentences(await loadFirstWords(language, locale));
  const rest = toSentences(await loadRestWords(language, locale));
  const said = new Map([...first, ...rest]);

  it('has each sentence that English has, where it is asked for, and no other', () => {
    expect([...first.keys()].sort()).toEqual([...english.first.keys()].sort());
    expect([...rest.keys()].sort()).toEqual([...english.rest.keys()].sort());
  });

  it('makes a sentence of what English makes one of', () => {
    expect(toKinds(said)).toEqual(toKinds(all));
  });

  it('says nothing in English', () => {
    const english = [...all].filter(([place, sentence]) => {
      return say(place, sentence, 5)[0]?.text === say(place, said.get(place) ?? '', 5)[0]?.text;
    });
    const places = english.map(([place]) => place);
    const allowed = [...wordless, ...(sameWords[language] ?? [])];
    expect(places.filter((place) => !allowed.includes(place))).toEqual([]);
  });

  it('says each in full, with all that it is given', () => {
    const faults = [...said].flatMap(([place, sentence]) =>
      counts.flatMap((count) =>
        say(place, sentence, count)
          .filter(({ text, given }) => !isWhole(text) || !tellsAll(text, given, figure))
          .map(({ text, given }) => `${place}(${given}): ${text}`),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('has a form for every number', async () => {
    const missing: string[] = [];
    const watching = toWatching(locale, missing);
    const { toFirst } = await import(`../../../widget/text/${language}/first.ts`);
    const { toRest } = await import(`../../../widget/text/${language}/rest.ts`);
    const watched = [...toSentences(toFirst(watching)), ...toSentences(toRest(watching))];
    for (const [place, sentence] of watched) {
      for (const count of counts) say(place, sentence, count);
    }
    expect(missing).toEqual([]);
  });
});

/** A sentence as it is said of names and, where it tells numbers, of this one: in each way. */
function say(
  place: string,
  sentence: Sentence,
  count: number,
): { text: string; given: unknown[] }[] {
  if (typeof sentence === 'string') return [{ text: sentence, given: [] }];
  const parameters = all.get(place)?.length ?? 0;
  return toSamples(place, parameters, count).map((given) => {
    return { text: sentence(...(given as never[])), given };
  });
}

/** Nothing that code says, no place left for a number, no space where none belongs. */
function isWhole(text: string): boolean {
  return /^\S(.*\S)?$/.test(text) && !/ {2}|undefined|null|NaN|#|\[object|=>/.test(text);
}

/** All names; all numbers but one, two and none, which may be words; and no other number. */
function tellsAll(text: string, given: unknown[], figure: Numbers['figure']): boolean {
  const numbers = toNumbersOf(given);
  const expected = numbers.filter((each) => each > 2).map(figure);
  const told = numbers.length > 0 ? (text.match(/\p{N}+/gu) ?? []) : [];
  return (
    [...toNames(given), ...expected].every((each) => text.includes(each)) &&
    told.every((each) => numbers.map(figure).includes(each))
  );
}

/** Numbers that note which sentence lacks a form that some whole number asks for. */
function toWatching(locale: string, missing: string[]): Numbers {
  const numbers = toNumbers(locale);
  const rules = new Intl.PluralRules(locale);
  const needed = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)));
  return {
    ...numbers,
    counted: (count, forms) => {
      const absent = [...needed].filter((form) => forms[form] === undefined);
      if (absent.length > 0) missing.push(`${forms.other} (${absent})`);
      return numbers.counted(count, forms);
    },
  };
}

function toKinds(sentences: Map<string, Sentence>): string[] {
  return [...sentences].map(([place, sentence]) => `${place}: ${typeof sentence}`).sort();
}

/** Each sentence by its place among the groups. */
function toSentences(words: object, path: string[] = []): Map<string, Sentence> {
  return new Map(
    Object.entries(words).flatMap(([name, word]) => {
      const place = [...path, name];
      return typeof word === 'object' && word !== null
        ? [...toSentences(word, place)]
        : [[place.join('.'), word] as [string, Sentence]];
    }),
  );
}
