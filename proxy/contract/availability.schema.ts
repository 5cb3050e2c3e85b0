import * as v from 'valibot';
import { daySchema, zoneSchema } from './time.schema.js';

const wholeSchema = (code: string) =>
  v.pipe(v.string(), v.regex(/^[1-9]\d{0,9}$/, code), v.transform(Number));

const extrasSchema = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{0,9}:[1-9]\d{0,3}(?:,[1-9]\d{0,9}:[1-9]\d{0,3}){0,49}$/, 'no-extras'),
  v.transform((list) =>
    list.split(',').map((pair) => {
      const [id, quantity] = pair.split(':').map(Number);
      return { id: id ?? 0, quantity: quantity ?? 0 };
    }),
  ),
);

/** The query of `GET /v1/availability`, one text a name. */
export const availabilityQuerySchema = v.strictObject({
  service: wholeSchema('no-id'),
  from: daySchema,
  to: daySchema,
  timeZone: zoneSchema,
  employee: v.optional(wholeSchema('no-id')),
  location: v.optional(wholeSchema('no-id')),
  persons: v.optional(wholeSchema('persons')),
  duration: v.optional(wholeSchema('no-duration')),
  extras: v.optional(extrasSchema),
});

/** The query of `GET /v1/bookings/{id}/availability`. */
export const otherTimesQuerySchema = v.strictObject({
  from: daySchema,
  to: daySchema,
  timeZone: zoneSchema,
});
