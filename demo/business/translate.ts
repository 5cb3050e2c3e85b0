import type { Business } from '../amelia/rows.js';
import { ar } from './words/ar.js';
import { de } from './words/de.js';
import { es } from './words/es.js';
import { fr } from './words/fr.js';
import { he } from './words/he.js';
import { ja } from './words/ja.js';
import { sr } from './words/sr.js';
import type { BusinessWords, Words } from './words/words.js';

/** By what Amelia, after WordPress, calls each language. */
const languages: readonly (readonly [name: string, words: BusinessWords])[] = [
  ['de_DE', de],
  ['fr_FR', fr],
  ['es_ES', es],
  ['sr_RS', sr],
  ['ar', ar],
  ['he_IL', he],
  ['ja', ja],
];

/** The business with what it says in other languages, as Amelia keeps it. */
export function withTranslations(business: Business): Business {
  const { services, categories, locations, packages, events } = business;
  return {
    ...business,
    categories: categories.map((row) => ({
      ...row,
      translations: toNames((words) => words.categories[row.id]),
    })),
    locations: locations.map((row) => ({
      ...row,
      translations: toNames((words) => words.locations[row.id]),
    })),
    services: services.map((row) => ({
      ...row,
      extras: row.extras.map((extra) => ({
        ...extra,
        translations: toTranslations(({ extras }) => extras[extra.id]),
      })),
      translations: toTranslations((words) => toParagraph(words.services[row.id])),
    })),
    packages: packages.map((row) => ({
      ...row,
      translations: toTranslations((words) => toParagraph(words.packages[row.id])),
    })),
    events: events.map((row) => ({
      ...row,
      customTickets: row.customTickets.map((ticket) => ({
        ...ticket,
        translations: toText(toTexts(({ tickets }) => tickets[ticket.id])),
      })),
      translations: toTranslations((words) => toParagraph(words.events[row.parentId ?? row.id])),
    })),
  };
}

type Find<T> = (words: BusinessWords) => T | undefined;

function toParagraph(words: Words | undefined): Words | undefined {
  return words && [words[0], `<p>${words[1]}</p>`];
}

function toTranslations(find: Find<Words>): string | null {
  const description = toTexts((words) => find(words)?.[1]);
  return toText({ name: toTexts((words) => find(words)?.[0]), description });
}

function toNames(find: Find<string>): string | null {
  return toText({ name: toTexts(find) });
}

/** Language → text. */
function toTexts(find: Find<string>): Record<string, string> {
  return Object.fromEntries(
    languages.flatMap(([name, words]) => {
      const text = find(words);
      return text ? [[name, text]] : [];
    }),
  );
}

/** null where nothing is told, as Amelia has it. */
function toText(texts: Record<string, string> | Record<string, Record<string, string>>) {
  const isTold = Object.values(texts).some((text) => Object.keys(text).length > 0);
  return isTold ? JSON.stringify(texts) : null;
}
