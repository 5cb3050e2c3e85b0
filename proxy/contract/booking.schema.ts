import * as v from 'valibot';
import { languageSchema } from './language.schema.js';
import { instantSchema, zoneSchema } from './time.schema.js';

/** Control, bidirectional override and lone surrogate characters have no place in a name. */
const unseen = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

export const idSchema = v.pipe(
  v.number(),
  v.integer('no-id'),
  v.minValue(1, 'no-id'),
  v.maxValue(9_999_999_999, 'no-id'),
);

/** One line a person typed, trimmed. */
export const lineSchema = (longest: number) =>
  v.pipe(
    v.string(),
    v.maxLength(longest, 'too-long'),
    v.check((text) => !unseen.test(text), 'characters'),
    v.trim(),
  );

const nameSchema = v.pipe(
  lineSchema(100),
  v.minLength(1, 'required'),
  v.check((text) => !/[<>]/.test(text), 'characters'),
);

/** Empty where the site asks for none. */
export const emailSchema = v.pipe(
  lineSchema(190),
  v.union(
    [v.literal(''), v.pipe(v.string(), v.rfcEmail(), v.regex(/@[^@]+\.[^@.]+$/))],
    'no-email',
  ),
);

const countrySchema = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'no-country'));

/** Keys that valibot passes over without a word. */
const odd = ['__proto__', 'prototype', 'constructor'];

/** Anything without them. */
const plainSchema = v.pipe(
  v.unknown(),
  v.check((fields) => !(fields instanceof Object && odd.some((key) => Object.hasOwn(fields, key)))),
);

const customFieldsSchema = v.pipe(
  plainSchema,
  v.record(
    v.pipe(v.string(), v.regex(/^[1-9]\d{0,9}$/, 'no-id')),
    v.union([
      v.pipe(v.string(), v.maxLength(2000, 'too-long')),
      v.pipe(
        v.array(v.pipe(v.string(), v.maxLength(2000, 'too-long'))),
        v.maxLength(100, 'too-long'),
      ),
    ]),
  ),
);

/** The marker that a booking is found by is ours alone. */
const parametersSchema = v.pipe(
  plainSchema,
  v.record(
    v.pipe(v.string(), v.regex(/^(?!rbk$)[A-Za-z][\w-]{0,39}$/, 'no-name')),
    v.pipe(v.string(), v.regex(/^[^\p{C}<>]{1,200}$/u, 'characters')),
  ),
  v.check((parameters) => Object.keys(parameters).length <= 20, 'too-many'),
);

const common = {
  customer: v.strictObject({
    firstName: nameSchema,
    lastName: nameSchema,
    email: emailSchema,
    phone: v.optional(lineSchema(40)),
    country: v.optional(countrySchema),
  }),
  timeZone: zoneSchema,
  locale: languageSchema,
  customFields: v.optional(customFieldsSchema),
  couponCode: v.optional(lineSchema(64)),
  payment: v.optional(
    v.strictObject({
      method: v.pipe(v.string(), v.regex(/^[A-Za-z]{1,20}$/, 'no-method')),
      payInFull: v.optional(v.boolean()),
    }),
  ),
  expectedTotalMinor: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  // Looked at where one is asked for, and there alone.
  captchaToken: v.optional(v.string()),
  parameters: v.optional(parametersSchema),
};

const personsSchema = v.pipe(
  v.number(),
  v.integer('persons'),
  v.minValue(1, 'persons'),
  // More come to nothing that is booked here.
  v.maxValue(100_000, 'persons'),
);

/** `POST /v1/bookings` of kind appointment: what is written here may be sent, and nothing else. */
export const appointmentRequestSchema = v.strictObject({
  kind: v.literal('appointment'),
  serviceId: idSchema,
  startsAt: instantSchema,
  employeeId: v.optional(idSchema),
  locationId: v.optional(idSchema),
  durationSeconds: v.optional(v.pipe(v.number(), v.integer('no-duration'))),
  persons: v.optional(personsSchema),
  extras: v.optional(
    v.pipe(
      v.array(v.strictObject({ id: idSchema, quantity: personsSchema })),
      v.maxLength(100, 'too-long'),
    ),
  ),
  recurring: v.optional(
    v.pipe(v.array(v.strictObject({ startsAt: instantSchema })), v.maxLength(52, 'too-long')),
  ),
  ...common,
});

/** `POST /v1/bookings` of kind event. */
export const eventRequestSchema = v.strictObject({
  kind: v.literal('event'),
  eventId: idSchema,
  persons: v.optional(personsSchema),
  tickets: v.optional(
    v.pipe(
      v.array(v.strictObject({ id: idSchema, quantity: personsSchema })),
      v.minLength(1, 'required'),
      v.maxLength(100, 'too-long'),
    ),
  ),
  startsAt: v.optional(instantSchema),
  ...common,
});

/** One appointment of a package: with whom and where is left to the proxy where it is left out. */
const packageAppointment = {
  serviceId: idSchema,
  startsAt: instantSchema,
  employeeId: v.optional(idSchema),
  locationId: v.optional(idSchema),
};

/** `POST /v1/bookings` of kind package. */
export const packageRequestSchema = v.strictObject({
  kind: v.literal('package'),
  packageId: idSchema,
  appointments: v.pipe(
    v.array(v.strictObject(packageAppointment)),
    // More than any package holds.
    v.maxLength(100, 'too-long'),
  ),
  ...common,
});

/** `POST /v1/purchases/{id}/appointments`. */
export const purchaseAppointmentSchema = v.strictObject({
  ...packageAppointment,
  timeZone: zoneSchema,
});

/** `POST /v1/bookings/{id}/reschedule`. */
export const rescheduleSchema = v.strictObject({ startsAt: instantSchema, timeZone: zoneSchema });

/** `POST /v1/bookings/{id}/cancel`. */
export const cancelSchema = v.strictObject({ startsAt: v.optional(instantSchema) });

/** The body of `POST /v1/bookings`. */
export const bookingRequestSchema = v.variant('kind', [
  appointmentRequestSchema,
  eventRequestSchema,
  packageRequestSchema,
]);
