import * as v from 'valibot';
import { toPlainText } from './clean-html.js';
import { jsonTextShape, mapShape, maybe } from './shapes.js';

/**
 * What a row says of itself in other languages, read no sooner than somebody asks for one. It is
 * JSON in a text, as the plugin's published source writes and reads it (HelperService.php, and the
 * translation mixin of its own forms): `{"name":{"de_DE":"…"},"description":{"de_DE":"…"}}`. An
 * employee has `firstName`, `lastName`, `description`; the label of a custom field stands under
 * `name`; tickets and the options of a custom field have but one text, so no field is named:
 * `{"de_DE":"…"}`. A language that was begun and left has an empty text.
 */
export const translationsShape = v.optional(v.unknown(), null);

/** A row that may say something of itself in other languages. */
export interface TranslatedRow {
  translations: unknown;
}

/** Where the text that stands for one of a row's own is found. */
export type Places<Row> = { readonly [Field in keyof Row]?: string };

/** The place of a text of which there is but one. */
export const onlyText = '';

/** The names and the words of most rows. */
export const ownWords = { name: 'name', description: 'description' } as const;

/** What a site calls a language and its like, the best first: `['de_AT', 'de_DE']`. */
export type Language = readonly [best: string, ...others: string[]];

const textsShape = mapShape(maybe(v.string()));
const onlyTextShape = jsonTextShape(textsShape);
const fieldsShape = jsonTextShape(mapShape(maybe(textsShape)));

type Texts = ReadonlyMap<string, string | undefined>;

/** Whether a row says anything in another language, as far as can be told without reading it. */
export function isTranslated({ translations }: TranslatedRow): boolean {
  return translations !== null && translations !== undefined && translations !== '';
}

/** What a site calls the languages that a row has. */
export function listLanguages<Row extends TranslatedRow>(row: Row, places: Places<Row>): string[] {
  if (!isTranslated(row)) return [];
  const read = createReader(row);
  return Object.values(places).flatMap((place) => [...(read(String(place))?.keys() ?? [])]);
}

/** The same row with its texts in that language, as far as it has them. */
export function translate<Row extends TranslatedRow>(
  row: Row,
  language: Language,
  places: Places<Row>,
): Row {
  if (!isTranslated(row)) return row;
  const read = createReader(row);
  const told = Object.entries(places).flatMap(([field, place]) => {
    const texts = read(String(place));
    const text = language.map((name) => texts?.get(name)).find(isTold);
    return text === undefined ? [] : [[field, text]];
  });
  return { ...row, ...Object.fromEntries(told) };
}

function createReader({ translations }: TranslatedRow): (place: string) => Texts | undefined {
  const fields = v.parse(fieldsShape, translations);
  return (place) =>
    place === onlyText ? v.parse(onlyTextShape, translations) : fields?.get(place);
}

/** An editor that was emptied leaves an empty paragraph. */
function isTold(text: string | undefined): boolean {
  return text !== undefined && toPlainText(text) !== '';
}
