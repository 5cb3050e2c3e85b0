import * as v from 'valibot';
import type { Currency, Site, Weekday } from '../contract/site.js';
import type { Zone } from '../contract/time.js';
import { amountShape, flagShape, mapShape, maybe, orEmpty, textShape } from './shapes.js';

/** What we read of `GET /settings`; the real answer holds every secret of the site. */
export const settingsShape = v.object({
  settings: v.object({
    general: maybe(
      v.object({
        phoneDefaultCountryCode: textShape,
        requiredPhoneNumberField: flagShape,
        requiredEmailField: flagShape,
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
        gmtOffset: maybe(amountShape),
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

/** What the proxy's own settings say of a site that does not tell it itself. */
export interface SiteDefaults {
  timeZone?: Zone | undefined;
  /** ISO 4217. */
  currency?: string | undefined;
}

/** A setting of the proxy without which a site that does not tell it cannot be served. */
export type MissingSetting = 'SITE_TIME_ZONE' | 'SITE_CURRENCY';

/** @returns what has to be set where nobody knows the site's zone or currency. */
export function toSite(
  settings: Settings | undefined,
  defaults: SiteDefaults,
): Site | { missing: MissingSetting } {
  const timeZone = toSiteZone(settings) ?? defaults.timeZone;
  if (!timeZone) return { missing: 'SITE_TIME_ZONE' };
  const currency = settings?.payments.currency ?? defaults.currency;
  if (!currency) return { missing: 'SITE_CURRENCY' };
  const { general, wordpress, payments } = settings ?? {};
  const locale = toLocale(wordpress?.locale ?? '');
  return {
    timeZone,
    locale,
    weekStartsOn: toWeekday(wordpress?.startOfWeek ?? 1),
    currency: toCurrency(locale, payments, currency),
    required: {
      email: general?.requiredEmailField ?? true,
      phone: general?.requiredPhoneNumberField ?? false,
    },
    defaultCountry: toCountry(general?.phoneDefaultCountryCode ?? ''),
    kinds: ['appointment'],
    captcha: null,
  };
}

/** The site's zone by its name, else by its fixed offset of whole hours. */
function toSiteZone(settings: Settings | undefined): Zone | undefined {
  const { timeZoneString = '', gmtOffset } = settings?.wordpress ?? {};
  if (timeZoneString) return known(timeZoneString);
  if (gmtOffset === undefined) return undefined;
  if (gmtOffset === 0) return 'UTC';
  const sign = gmtOffset > 0 ? '-' : '+';
  // POSIX counts west: Etc/GMT-1 is an hour east of Greenwich. Half hours have no zone of that
  // kind, and not every runtime knows +05:30.
  return Number.isInteger(gmtOffset) ? known(`Etc/GMT${sign}${Math.abs(gmtOffset)}`) : undefined;
}

function known(zone: string): Zone | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) && zone;
  } catch {
    return undefined;
  }
}

/** `en_US` → `en-US`; WordPress knows kinds of a language too: `de_DE_formal`. */
function toLocale(wordpressLocale: string): string {
  const [language = '', region = ''] = wordpressLocale.split('_');
  if (!/^[a-z]{2,3}$/.test(language)) return 'en-US';
  return /^[A-Z]{2}$/.test(region) ? `${language}-${region}` : language;
}

function toWeekday(startOfWeek: number): Weekday {
  const days: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
  return days[startOfWeek] ?? 1;
}

function toCurrency(
  locale: string,
  payments: Settings['payments'] | undefined,
  code: string,
): Currency {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency: code });
  const position = payments?.priceSymbolPosition ?? 'before';
  const own = format.formatToParts(0).find(({ type }) => type === 'currency')?.value;
  return {
    code,
    // The currency's own: `priceNumberOfDecimals` is how the site likes to write, not what is charged.
    decimals: format.resolvedOptions().maximumFractionDigits ?? 2,
    symbol: payments?.symbol || own || code,
    symbolPosition: position.startsWith('after') ? 'after' : 'before',
    spaced: position.endsWith('WithSpace'),
  };
}

function toCountry(code: string): string | null {
  return /^[a-z]{2}$/i.test(code) ? code.toUpperCase() : null;
}

/**
 * The payment methods that the site has switched on.
 *
 * @param settings undefined where they are refused: paying at the place is then all we dare offer.
 */
export function toSitePaymentMethods(settings: Settings | undefined): string[] {
  if (!settings) return ['onSite'];
  const { payments } = settings;
  const online = gateways.filter((gateway) => payments[gateway]?.enabled);
  return [...(payments.onSite ? ['onSite'] : []), ...online];
}

/** A service's own choice among the site's methods, kept in its `settings`. */
export const serviceSettingsShape = v.object({ payments: orEmpty(mapShape(v.unknown())) });

/** @param own of the service; undefined: as the site. */
export function toServicePaymentMethods(
  siteMethods: readonly string[],
  own: v.InferOutput<typeof serviceSettingsShape> | undefined,
): string[] {
  return siteMethods.filter((method) => {
    const choice = own?.payments.get(method);
    if (choice === undefined || choice === null) return true;
    const enabled = choice instanceof Object && 'enabled' in choice ? choice.enabled : choice;
    return v.parse(flagShape, enabled) ?? true;
  });
}
