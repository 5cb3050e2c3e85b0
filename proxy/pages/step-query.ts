import type { Context } from 'hono';
import { Refusal } from '../contract/refusal.js';
import type { Day } from '../contract/time.js';
import { isDay } from '../contract/time.schema.js';
import { checkNames } from '../guards/query.js';
import { type Choices, isChoiceName, readChoices } from './choices.js';
import type { Month } from './days.js';

/** What the address of a step says. */
export interface StepQuery {
  choices: Choices;
  month: Month | undefined;
  day: Day | undefined;
  /** Of the list of events. */
  page: number;
}

/**
 * The query of a step: each name known, and there once.
 *
 * @param further names beside the choices that this step takes; of all that can be booked the list
 * shows pages, and nothing is chosen yet.
 * @throws {Refusal} `invalid-input` (400), before anybody is asked anything.
 */
export function readStepQuery(c: Context, further: readonly string[]): StepQuery {
  const query = new URL(c.req.url).searchParams;
  const names = ['lang', ...further];
  const takesChoices = !further.includes('page');
  checkNames(query.keys(), (name) => names.includes(name) || (takesChoices && isChoiceName(name)));
  const page = query.get('page') || '1';
  if (!/^[1-9]\d{0,3}$/.test(page)) throw toBadQuery('/page', 'no-page');
  const [month, day] = [query.get('month') || undefined, query.get('day') || undefined];
  if (month !== undefined && !isDay(`${month}-01`)) throw toBadQuery('/month', 'no-month');
  if (day !== undefined && !isDay(day)) throw toBadQuery('/day', 'no-day');
  return { choices: readChoices(query), month, day, page: Number(page) };
}

export function toBadQuery(pointer: string, code: string): Refusal {
  return new Refusal('invalid-input', { status: 400, errors: [{ pointer, code }] });
}
