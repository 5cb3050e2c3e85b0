import * as v from 'valibot';
import type { Currency, SiteRules, Weekday } from '../contract/site.js';
import { type MissingSetting, missingSettings } from './failures.js';
import { gateways, hasCoupons, ownTermsShapes, type Settings } from './settings.js';
import { flagShape, mapShape, maybe, orEmpty } from './shapes.js';
import { type SiteClock, toSiteClock } from './site-clock.js';

/** What the proxy's own settings say of a site that does not tell it itself. */
export interface SiteDefaults extends Partial<SiteClock> {
  /** ISO 4217. */
  currency?: string | undefined;
}

/** A site as the proxy knows it: for the public, and for itself. */
export interface KnownSite {
  site: SiteRules;
  clock: SiteClock;
}

/** @returns what has to be set where nobody knows the site's clock or currency. */
export function toKnownSite(
  settings: Settings | undefined,
  defaults: SiteDefaults,
): KnownSite | { missing: MissingSetting[] } {
  const { timeZone, showsClientTimeZone } = toSiteClock(settings, defaults);
  const currency = settings?.payments.currency ?? defaults.currency;
  if (timeZone === undefined || showsClientTimeZone === undefined || currency === undefined) {
    const known = {
      SITE_TIME_ZONE: timeZone,
      SHOW_CLIENT_TIME_ZONE: showsClientTimeZone,
      SITE_CURRENCY: currency,
    };
    return { missing: missingSettings.filter((name) => known[name] === undefined) };
  }
  const { general, wordpress, payments } = settings ?? {};
  const locale = toLocale(wordpress?.locale ?? '');
  const site: SiteRules = {
    timeZone,
    locale,
    weekStartsOn: toWeekday(wordpress?.startOfWeek ?? 1),
    currency: toCurrency(locale, payments, currency),
    required: {
      email: general?.requiredEmailField ?? true,
      phone: general?.requiredPhoneNumberField ?? false,
    },
    defaultCountry: toCountry(general?.phoneDefaultCountryCode ?? ''),
    coupons: hasCoupons(settings),
    captcha: null,
  };
  return { site, clock: { timeZone, showsClientTimeZone } };
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

/** A service's own choice among the site's methods and its own notices, kept in its `settings`. */
export const serviceSettingsShape = v.object({
  payments: orEmpty(mapShape(v.unknown())),
  general: maybe(v.object(ownTermsShapes)),
});

export type ServiceSettings = v.InferOutput<typeof serviceSettingsShape>;

/** @param own of the service; undefined: as the site. */
export function toServicePaymentMethods(
  siteMethods: readonly string[],
  own: ServiceSettings | undefined,
): string[] {
  return siteMethods.filter((method) => {
    const choice = own?.payments.get(method);
    if (choice === undefined || choice === null) return true;
    const enabled = choice instanceof Object && 'enabled' in choice ? choice.enabled : choice;
    return v.parse(flagShape, enabled) ?? true;
  });
}
