import type { Catalog, CustomField, Id } from '../contract/catalog.js';
import { type Entities, toEmployeeWords, toLocationWords } from './catalog.js';
import { type FieldRow, toFieldWords } from './custom-fields.js';
import { toExtraWords } from './extras.js';
import { toCategoryWords } from './services.js';
import {
  isTranslated,
  type Language,
  listLanguages,
  onlyText,
  ownWords,
  type Places,
  type TranslatedRow,
  translate,
} from './translations.js';
import { toWords } from './words.js';

/** What the rows of one kind say of themselves in other languages. */
export interface Wording {
  /** What the site calls them. */
  listLanguages(): string[];
  /** Whether the row of this number is translated. */
  has(id: Id): boolean;
  /** Puts what is told of a row into other words; whatever says none stays the same. */
  inWords(language: Language): <Told extends { id: Id }>(told: Told) => Told;
}

/** The same of all that a site offers. */
export type CatalogWording = Readonly<
  Record<
    'categories' | 'services' | 'extras' | 'packages' | 'customFields' | 'employees' | 'locations',
    Wording
  >
>;

const fieldPlaces = { label: 'name' } as const;
const optionPlaces = { label: onlyText } as const;

/** Only rows that are translated are kept: of most sites none. */
export function toCatalogWording(entities: Entities): CatalogWording {
  const { categories, packages, customFields, employees, locations } = entities;
  const services = [...categories.flatMap(({ serviceList }) => serviceList), ...entities.services];
  const extras = services.flatMap((service) => service.extras);
  const employeePlaces = { firstName: 'firstName', lastName: 'lastName' } as const;
  return {
    categories: toWording(categories, { name: 'name' }, toCategoryWords),
    services: toWording(services, ownWords, toWords),
    extras: toWording(extras, ownWords, toExtraWords),
    packages: toWording(packages, ownWords, toWords),
    customFields: toFieldWording(customFields),
    employees: toWording(
      employees,
      { ...employeePlaces, description: 'description' },
      toEmployeeWords,
    ),
    // Amelia itself has one address for all: where there is another, it is told.
    locations: toWording(locations, { name: 'name', address: 'address' }, toLocationWords),
  };
}

function toWording<Row extends TranslatedRow & { id: Id }>(
  all: readonly Row[],
  places: Places<Row>,
  toOwnWords: (row: Row) => object,
): Wording {
  const rows = all.filter(isTranslated);
  return createWording(
    rows,
    (row) => listLanguages(row, places),
    (row, language) => toOwnWords(translate(row, language, places)),
  );
}

function toFieldWording(all: readonly FieldRow[]): Wording {
  const rows = all.filter((row) => [row, ...row.options].some(isTranslated));
  return createWording(
    rows,
    (row) => [
      ...listLanguages(row, fieldPlaces),
      ...row.options.flatMap((option) => listLanguages(option, optionPlaces)),
    ],
    (row, language) => {
      const options = row.options.map((option) => translate(option, language, optionPlaces));
      return toFieldWords({ ...translate(row, language, fieldPlaces), options });
    },
  );
}

function createWording<Row extends { id: Id }>(
  rows: readonly Row[],
  listOwn: (row: Row) => string[],
  tell: (row: Row, language: Language) => object,
): Wording {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    listLanguages: () => [...new Set([...byId.values()].flatMap(listOwn))],
    has: (id) => byId.has(id),
    inWords: (language) => (told) => {
      const row = byId.get(told.id);
      return row ? { ...told, ...tell(row, language) } : told;
    },
  };
}

/** What the site calls all the languages that any of it is in. */
export function listCatalogLanguages(wording: CatalogWording): string[] {
  return [...new Set(Object.values(wording).flatMap((kind) => kind.listLanguages()))];
}

/** The catalogue in that language: other words, and nothing else. */
export function translateCatalog(
  catalog: Catalog,
  wording: CatalogWording,
  language: Language,
): Catalog {
  const toExtra = wording.extras.inWords(language);
  const toField = wording.customFields.inWords(language);
  return {
    ...catalog,
    categories: catalog.categories.map(wording.categories.inWords(language)),
    services: catalog.services
      .map(wording.services.inWords(language))
      .map((service) => ({ ...service, extras: service.extras.map(toExtra) })),
    packages: catalog.packages.map(wording.packages.inWords(language)),
    customFields: catalog.customFields.map((field) => withClearOptions(toField(field), field)),
    employees: catalog.employees.map(wording.employees.inWords(language)),
    locations: catalog.locations.map(wording.locations.inWords(language)),
  };
}

/**
 * An answer is one of the options in either language. So where one reads as another does, in the
 * same language or between the two, all of them stay as the site has them.
 */
function withClearOptions(told: CustomField, own: CustomField): CustomField {
  const isUnclear = told.options.some((option, index) =>
    [told.options.indexOf(option), own.options.indexOf(option)].some(
      (first) => first !== -1 && first !== index,
    ),
  );
  return isUnclear ? { ...told, options: own.options } : told;
}
