import type { BookingCommon, BookingRequest } from '../../proxy/contract/booking.js';
import type { Id, Minor } from '../../proxy/contract/catalog.js';
import type { BookingState } from './booking-state.js';
import type { AnsweredFiles, Answers } from './choice.js';
import { toCustomerZone } from './clocks.js';
import { toParameters } from './parameters.js';

/** Who sends a request, and from where. */
export interface Sender {
  /** BCP 47. */
  locale: string;
  /** ISO 3166 alpha-2, for a phone number without a country code. */
  phoneCountry: string | null;
  /** What the page adds to where it came from. */
  parameters: Readonly<Record<string, string>>;
  /** The query of the page's address. */
  search: string;
  /** Whether the page leaves only some employees or places: then the one that is taken is named. */
  isLimited: boolean;
}

/** All that goes up with a booking. */
export interface ReadyBooking {
  request: BookingRequest;
  /** By the number of the custom field. */
  files: AnsweredFiles;
}

/** What a booking of any kind tells the proxy. */
export function toCommon(
  { customFieldIds }: { customFieldIds: readonly Id[] },
  state: BookingState,
  { locale, phoneCountry, parameters: own, search }: Sender,
  totalMinor: Minor | undefined,
): BookingCommon {
  const { choice } = state;
  const { firstName, lastName, email, phone } = choice.customer;
  const parameters = toParameters(own, search);
  const answers = ofAsked(customFieldIds, toGiven(choice.answers));
  return {
    customer: {
      firstName: firstName.trim(),
      lastName: lastName.trim(),
      email: email.trim(),
      ...(phone.trim() && { phone: phone.trim(), ...(phoneCountry && { country: phoneCountry }) }),
    },
    timeZone: toCustomerZone(state),
    locale: new Intl.Locale(locale).baseName,
    ...(Object.keys(answers).length > 0 && { customFields: answers }),
    ...(choice.coupon && { couponCode: choice.coupon.code }),
    ...(totalMinor !== undefined && { expectedTotalMinor: totalMinor }),
    ...(Object.keys(parameters).length > 0 && { parameters }),
  };
}

/** What was answered for something else stays with the form, and is not this one's business. */
export function ofAsked<Given>(
  customFieldIds: readonly Id[],
  given: Readonly<Record<string, Given>>,
): Record<string, Given> {
  const own = Object.entries(given).filter(([id]) => customFieldIds.includes(Number(id)));
  return Object.fromEntries(own);
}

/** Only what was answered; a text without the white space around it. */
function toGiven(answers: Answers): Record<string, string | string[]> {
  const given = Object.entries(answers).map(
    ([id, answer]) => [id, typeof answer === 'string' ? answer.trim() : [...answer]] as const,
  );
  return Object.fromEntries(given.filter(([, answer]) => answer.length > 0));
}
