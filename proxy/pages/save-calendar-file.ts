import type { Context } from 'hono';
import { Refusal } from '../contract/refusal.js';
import { checkNames } from '../guards/query.js';
import { type Ask, createApi } from './api.js';

/**
 * `POST /book/calendar.ics`: a booking for the customer's own calendar. The API wants its token in a
 * header, which no link can send; and in an address it must not stand.
 *
 * @throws {Refusal}
 */
export async function saveCalendarFile(
  c: Context,
  fields: URLSearchParams,
  { ask }: { ask: Ask },
): Promise<Response> {
  checkNames(fields.keys(), (name) => name === 'id' || name === 'token');
  const [id, token] = [fields.get('id') ?? '', fields.get('token') ?? ''];
  if (!/^[1-9]\d{0,9}$/.test(id) || !/^[\w.-]{1,4000}$/.test(token)) {
    throw new Refusal('invalid-input', { status: 400, errors: [{ pointer: '', code: 'no-link' }] });
  }
  const file = await createApi(c, ask).fetchCalendarFile(Number(id), token);
  for (const name of ['Cache-Control', 'Content-Disposition', 'Content-Type']) {
    const value = file.headers.get(name);
    if (value) c.header(name, value);
  }
  return c.body(await file.text());
}
