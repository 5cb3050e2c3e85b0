import type { Context } from 'hono';
import { type Api, type Ask, createApi } from './api.js';
import { createFormat } from './format.js';
import {
  chooseLanguage,
  type Language,
  loadWords,
  readAskedLanguage,
  toLocale,
} from './languages.js';
import type { Surroundings, View } from './view.js';

/** Somebody at a page. */
export interface Visit {
  c: Context;
  api: Api;
  view: View;
  /** Milliseconds. */
  nowMs: number;
}

export interface VisitOptions {
  ask: Ask;
  /** Milliseconds. */
  now: () => number;
}

/** Reads what every page is drawn from. @throws {Refusal} */
export async function openVisit(c: Context, { ask, now }: VisitOptions): Promise<Visit> {
  const api = createApi(c, ask);
  const [site, catalog] = await Promise.all([api.fetchSite(), api.fetchCatalog()]);
  const around = await toSurroundings(c, site.locale);
  const format = createFormat(toLocale(around.language, site.locale), site.currency);
  return { c, api, nowMs: now(), view: { ...around, site, catalog, format } };
}

/** What stands around a page, even where the site does not answer. */
export async function toSurroundings(c: Context, siteLocale?: string): Promise<Surroundings> {
  const language = chooseLanguage(c, siteLocale);
  return {
    language,
    words: await loadWords(language),
    askedLanguage: readAskedLanguage(c),
    toOtherLanguage: c.req.method === 'POST' ? null : (other) => toSamePage(c, other),
  };
}

function toSamePage(c: Context, language: Language): string {
  const { pathname, searchParams } = new URL(c.req.url);
  searchParams.set('lang', language);
  return `${pathname}?${searchParams}`;
}
