import { findDifferences } from '../support/shape.js';
import { readDocumented } from './documented.js';
import { readRecorded } from './recorded-site.js';

/** The end of a field's path → why the page is not what an Amelia answers. */
export type Wrong = Record<string, string>;

/** How an answer may differ from the page. */
export interface Expected {
  /** Numbers that go by what was booked before, and chance: names of fields. */
  varying: string[];
  /** The same, by the ends of their paths: `booking.id`. */
  counted?: string[];
  /** Recorded cases of version 2.4.3, which has fields that the page, of an older one, has not. */
  newer: string[];
  wrong: Wrong;
  /** Puts both into an order that the page has not; else they are compared as they are. */
  toComparable?: (value: unknown) => unknown;
}

/** What differs from the page without a reason, and the reasons that are about nothing. */
export function compareWithPage(
  answer: unknown,
  name: string,
  { varying, counted = [], newer, wrong, toComparable = (value) => value }: Expected,
) {
  const page = readDocumented(name).response;
  const newerNames = new Set(newer.flatMap((each) => toNames(readRecorded(each).response.body)));
  const toPath = (difference: string) => difference.split(':')[0] ?? '';
  const toName = (difference: string) => toPath(difference).split('.').at(-1) ?? '';
  const isAt = (difference: string, end: string) => toPath(difference).endsWith(`.${end}`);
  const paths = Object.keys(wrong);
  const differing = findDifferences(toComparable(answer), toComparable(page), { varying }).filter(
    (difference) =>
      !(difference.endsWith(', recorded missing') && newerNames.has(toName(difference))) &&
      !counted.some((path) => isAt(difference, path)),
  );
  return {
    unexplained: [...new Set(differing)].filter((each) => !paths.some((end) => isAt(each, end))),
    needless: paths.filter((end) => !differing.some((each) => isAt(each, end))),
  };
}

/** What {@link compareWithPage} gives where all is as it should be. */
export const same = { unexplained: [], needless: [] };

function toNames(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(toNames);
  return Array.isArray(value) ? inner : [...Object.keys(value), ...inner];
}
