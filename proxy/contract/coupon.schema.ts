import * as v from 'valibot';
import { emailSchema, idSchema, lineSchema } from './booking.schema.js';

/** The body of `POST /v1/coupons/check`. */
export const couponRequestSchema = v.strictObject({
  code: v.pipe(lineSchema(64), v.minLength(1, 'required')),
  kind: v.picklist(['service', 'event', 'package']),
  id: idSchema,
  email: v.optional(emailSchema),
});
