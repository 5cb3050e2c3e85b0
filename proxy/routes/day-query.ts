import * as v from 'valibot';
import { toFieldProblems } from '../contract/field-problems.schema.js';
import { Refusal, toInvalidInput } from '../contract/refusal.js';
import type { Day } from '../contract/time.js';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * A query that is about some days, both included.
 *
 * @param texts one a name.
 * @param mostDays so many may be asked for at once.
 * @throws {Refusal} `invalid-input` with the parameter that is wrong.
 */
export function parseDayQuery<T extends { from: Day; to: Day }>(
  schema: v.GenericSchema<unknown, T>,
  texts: Record<string, string>,
  mostDays: number,
): T {
  const parsed = v.safeParse(schema, texts, { abortPipeEarly: true });
  if (!parsed.success) {
    throw new Refusal('invalid-input', { errors: toFieldProblems(parsed.issues) });
  }
  const { from, to } = parsed.output;
  if (from > to) throw toInvalidInput('/to', 'before-from');
  if ((Date.parse(to) - Date.parse(from)) / dayMs >= mostDays) {
    throw toInvalidInput('/to', 'too-long');
  }
  return parsed.output;
}
