import type { BookingCommon, BookingRequest } from '../../proxy/contract/booking.js';
import type { Id, Minor } from '../../proxy/contract/catalog.js';
import type { BookingState } from './booking-state.js';
import type { AnsweredFiles, Answers } from './choice.js';
import { toCustomerZone } from './clocks.js';

/** Who sends a request: BCP 47, and ISO 3166 alpha-2 for a phone number without a country code. */
export interface Sender {
  locale: string;
  phoneCountry: string | null;
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
  { locale, phoneCountry }: Sender,
  totalMinor: Minor | undefined,
): BookingCommon {
  const { choice } = state;
  const { firstName, lastName, email, phone } = choice.customer;
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
