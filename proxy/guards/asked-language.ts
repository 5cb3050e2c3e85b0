import type { Context } from 'hono';
import * as v from 'valibot';
import { languageSchema } from '../contract/language.schema.js';
import { Refusal } from '../contract/refusal.js';

/** What the language of an answer is asked for with, wherever it can be. */
export const languageQuery = ['lang'] as const;

/**
 * The language (BCP 47) that names and descriptions are to be told in; undefined: it was left open.
 *
 * @throws {Refusal} `invalid-input` (400) where it is none.
 */
export function readLanguage(c: Context): string | undefined {
  // Most ask for none, and that shall cost them nothing.
  const lang = c.req.url.includes('?') ? c.req.query('lang') : undefined;
  if (lang === undefined || v.is(languageSchema, lang)) return lang;
  const errors = [{ pointer: '/lang', code: 'no-locale' }];
  throw new Refusal('invalid-input', { status: 400, errors });
}
