import * as v from 'valibot';
import { lineSchema } from './booking.schema.js';
import { daySchema } from './time.schema.js';

/** The query of `GET /v1/events`, one text a name. */
export const eventsQuerySchema = v.strictObject({
  from: daySchema,
  to: daySchema,
  search: v.optional(lineSchema(64)),
  tag: v.optional(lineSchema(100)),
  page: v.optional(
    v.pipe(v.string(), v.regex(/^[1-9]\d{0,3}$/, 'no-page'), v.transform(Number)),
    '1',
  ),
});
