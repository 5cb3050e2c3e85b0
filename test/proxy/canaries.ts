import { json, type Reply, readRecordedData } from '../support/recorded-amelia.js';

/** Texts that carry meaning for the proxy; every other text of an answer is made a canary. */
const meant =
  /^(?:\d{4}-\d\d-\d\d[ T\d:]*|\d\d:\d\d|approved|visible|appointment|onSite|pending|[A-Z]{3}|Europe\/Belgrade)$/;

/** The recorded answer with a canary in every text, and a new field in every object. */
export function withCanaries(name: string): Reply {
  return json(toCanaries(readRecordedData(name)));
}

/** The same of any answer. */
export function toCanaries(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return meant.test(value) ? value : `CANARY-${key}`;
  if (Array.isArray(value)) return value.map((each) => toCanaries(each, key));
  if (!(value instanceof Object)) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, toCanaries(field, name)]);
  const isPhpMap = Object.keys(value).every((name) => /^\d/.test(name));
  return Object.fromEntries(isPhpMap ? fields : [...fields, ['secretNew', 'CANARY-new']]);
}

/** The canaries that have flown out. */
export const canaries = (text: string) => [...new Set(text.match(/CANARY-\w+/g))].sort();
