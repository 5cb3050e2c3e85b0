import type { Minor } from '../../proxy/contract/catalog.js';
import type { Currency } from '../../proxy/contract/site.js';
import { remember } from './remember.js';

/** What the list of services is written with: money and lengths of time. */
export interface NumberFormat {
  money(amount: Minor, currency: Currency): string;
  /** `1 hour 30 minutes`: in full, as it is read aloud. */
  duration(seconds: number): string;
  count(count: number): string;
}

const formats = new Map<string, NumberFormat>();

/** The formatters of a locale (BCP 47); each Intl object is made once, when first needed. */
export function toNumberFormat(locale: string): NumberFormat {
  return remember(formats, locale, () => createFormat(locale));
}

function createFormat(locale: string): NumberFormat {
  const numbers = new Map<string, Intl.NumberFormat>();
  const number = (options: Intl.NumberFormatOptions): Intl.NumberFormat =>
    remember(numbers, JSON.stringify(options), () => new Intl.NumberFormat(locale, options));
  const unit = (amount: number, name: 'hour' | 'minute'): string =>
    number({ style: 'unit', unit: name, unitDisplay: 'long' })
      .format(amount)
      // `30` and `minutes` stay together.
      .replace(/\s/g, '\u00a0');

  return {
    money: (amount, { decimals, symbol, symbolPosition, spaced }) => {
      const figure = number({
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }).format(amount / 10 ** decimals);
      const gap = spaced ? '\u00a0' : '';
      return symbolPosition === 'before' ? symbol + gap + figure : figure + gap + symbol;
    },
    duration: (seconds) => {
      const hours = Math.floor(seconds / 3600);
      const minutes = Math.round((seconds % 3600) / 60);
      const units = [
        ...(hours > 0 ? [unit(hours, 'hour')] : []),
        ...(minutes > 0 || hours === 0 ? [unit(minutes, 'minute')] : []),
      ];
      return keepTogether(units.join(' '));
    },
    count: (count) => number({}).format(count),
  };
}

/** Words that run to the left keep their figures, behind a name that runs to the right too. */
function keepTogether(text: string): string {
  return /[\u0590-\u08ff]/.test(text) ? `\u2067${text}\u2069` : text;
}
