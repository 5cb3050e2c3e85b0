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

/** A part of Amelia that newer versions switch on and off in one place. */
const featureShape = maybe(v.object({ enabled: flagShape }));

/**
 * What a service may have otherwise than the site, where it is null or empty: how long before it
 * begins something can still be changed, in seconds, and what it is at first.
 */
export const ownTermsShapes = {
  minimumTimeRequirementPriorToCanceling: maybe(amountShape),
  minimumTimeRequirementPriorToRescheduling: maybe(amountShape),
  /** `approved` or `pending`. */
  defaultAppointmentStatus: textShape,
};

/** What we read of `GET /settings`; the real answer holds every secret of the site. */
export const settingsShape = v.object({
  settings: v.object({
    general: maybe(
      v.object({
        phoneDefaultCountryCode: textShape,
        requiredPhoneNumberField: flagShape,
        requiredEmailField: flagShape,
        showClientTimeZone: flagShape,
        ...ownTermsShapes,
      }),
    ),
    payments: v.object({
      currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
      symbol: textShape,
      priceSymbolPosition: textShape,
      onSite: flagShape,
      coupons: flagShape,
      taxes: maybe(v.object({ enabled: flagShape, excluded: flagShape })),
      ...gatewayShapes(),
    }),
    /** The published source writes the plugin's own version there with each update. */
    activation: maybe(v.object({ version: textShape })),
    featuresIntegrations: maybe(v.object({ coupons: featureShape, tax: featureShape })),
    roles: maybe(v.object({ allowCustomerReschedule: flagShape })),
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

/** Whether the site takes coupons; where it keeps its settings to itself, it may. */
export function hasCoupons(settings: Settings | undefined): boolean {
  if (!settings) return true;
  const { featuresIntegrations: features, payments } = settings;
  return features?.coupons?.enabled ?? payments.coupons ?? false;
}

/** How the site charges its taxes. */
export interface TaxRules {
  areCharged: boolean;
  /** Whether the prices hold them already; else they come on top. */
  areIncluded: boolean;
}

/** @param settings undefined where they are refused: nobody knows then whether taxes are charged. */
export function toTaxRules(settings: Settings | undefined): TaxRules {
  const taxes = settings?.payments.taxes;
  return {
    areCharged: settings?.featuresIntegrations?.tax?.enabled ?? taxes?.enabled ?? false,
    areIncluded: taxes?.excluded === false,
  };
}

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
