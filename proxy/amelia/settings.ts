import * as v from 'valibot';
import { amountShape, flagShape, maybe, textShape } from './shapes.js';

/** A site where nobody has ever set its offset has an empty one, which WordPress takes for 0. */
const hoursShape = v.union([
  amountShape,
  v.pipe(
    v.literal(''),
    v.transform(() => 0),
  ),
]);

/** What we read of `GET /settings`; the real answer holds every secret of the site. */
export const settingsShape = v.object({
  settings: v.object({
    general: maybe(
      v.object({
        phoneDefaultCountryCode: textShape,
        requiredPhoneNumberField: flagShape,
        requiredEmailField: flagShape,
        showClientTimeZone: flagShape,
      }),
    ),
    payments: v.object({
      currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
      symbol: textShape,
      priceSymbolPosition: textShape,
      onSite: flagShape,
      ...gatewayShapes(),
    }),
    wordpress: maybe(
      v.object({
        timeZoneString: textShape,
        gmtOffset: maybe(hoursShape),
        startOfWeek: maybe(amountShape),
        locale: textShape,
      }),
    ),
  }),
});

export type Settings = v.InferOutput<typeof settingsShape>['settings'];

/** The gateways that are objects with `enabled` in the settings; `onSite` is a flag. */
export const gateways = ['payPal', 'stripe', 'razorpay', 'mollie', 'square', 'barion'] as const;

function gatewayShapes() {
  const shape = maybe(v.object({ enabled: flagShape }));
  return {
    payPal: shape,
    stripe: shape,
    razorpay: shape,
    mollie: shape,
    square: shape,
    barion: shape,
  };
}
