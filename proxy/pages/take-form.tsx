/** @jsxImportSource hono/jsx */
import * as v from 'valibot';
import type { Slot } from '../contract/availability.js';
import { bookingRequestSchema } from '../contract/booking.schema.js';
import type { Coupon } from '../contract/coupon.js';
import { toFieldProblems } from '../contract/field-problems.schema.js';
import type { Bill } from '../contract/price.js';
import { type ProblemCode, problemStatuses } from '../contract/problem.js';
import { Refusal } from '../contract/refusal.js';
import type { Drawn } from './answer-page.js';
import { BookedPage } from './booked-page.js';
import { addDays, createDayReader, toMs } from './days.js';
import { DetailsPage } from './details-page.js';
import { toFieldErrors } from './field-errors.js';
import type { FieldErrors } from './fields.js';
import type { Attempt, Filled } from './filled.js';
import { PlacesPage } from './places-page.js';
import { ReviewPage } from './review-page.js';
import { findSubject, toErrors } from './show-step.js';
import { type Subject, toAppointmentBill, toBillOfEvent, toRequest } from './subject.js';
import { AgainPage, TakenPage } from './trouble-pages.js';
import type { Visit } from './visit.js';

/** The page a form is answered with. */
export interface FormAnswer {
  page: Drawn;
  status: number;
  retryAfterSeconds?: number | undefined;
  code?: ProblemCode;
}

/** Takes a form. @throws {Refusal} where there is no page of its own for what is wrong. */
export type TakeForm = (visit: Visit, filled: Filled, attempt: Attempt) => Promise<FormAnswer>;

const ok = (page: Drawn): FormAnswer => ({ page, status: 200 });

/** `POST /book/details`: back from the review, with all that was typed. */
export const takeDetails: TakeForm = async (visit, filled) => {
  return ok(drawDetails(visit, await findSubject(visit, filled.choices), filled, new Map()));
};

/** `POST /book/review`: a new attempt begins, with a key of its own. */
export const takeReview: TakeForm = async (visit, filled) => {
  const subject = await findSubject(visit, filled.choices);
  return review(visit, subject, filled);
};

/** `POST /book/done`: books, or tells what became of it. */
export const takeDone: TakeForm = async (visit, filled, attempt) => {
  const { api, view } = visit;
  const subject = await findSubject(visit, filled.choices);
  try {
    if (attempt.reference !== undefined) {
      const receipt = await api.fetchOutcome(attempt.reference, attempt.key);
      if (receipt) return ok(<BookedPage view={view} receipt={receipt} />);
      return again(visit, filled, { ...attempt, reference: undefined }, view.words.outcome.nothing);
    }
    const request = toRequest(view, subject, filled, attempt.totalMinor);
    return ok(<BookedPage view={view} receipt={await api.createBooking(request, attempt.key)} />);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...(await toWayOn(error, visit, subject, filled, attempt)), ...toTold(error) };
  }
};

/** What goes with any page that tells of a refusal. */
function toTold({ code, options }: Refusal): Omit<FormAnswer, 'page'> {
  const { retryAfterSeconds, status = problemStatuses[code] } = options;
  return { code, status, retryAfterSeconds };
}

async function review(
  visit: Visit,
  subject: Subject,
  filled: Filled,
  notice?: (bill: Bill) => string,
): Promise<FormAnswer> {
  const { view } = visit;
  const { success, issues } = v.safeParse(
    bookingRequestSchema,
    toRequest(view, subject, filled, undefined),
    { abortPipeEarly: true },
  );
  if (!success) {
    const problems = toFieldProblems(issues);
    const errors = toFieldErrors(problems, view.words);
    if (!errors) throw new Refusal('invalid-input', { errors: problems });
    return { page: drawDetails(visit, subject, filled, errors), status: 422 };
  }
  const coupon = await checkCoupon(visit, subject, filled);
  if (coupon instanceof Refusal) {
    const errors = toErrors('coupon', view.words.errors.coupon);
    return { page: drawDetails(visit, subject, filled, errors), ...toTold(coupon) };
  }
  const bill = await findBill(visit, subject, filled, coupon);
  if (!bill) return { page: await drawTaken(visit, filled), status: 409, code: 'slot-taken' };
  const { totalMinor } = bill;
  const attempt = { key: crypto.randomUUID(), totalMinor, reference: undefined };
  return ok(<ReviewPage {...{ view, subject, filled, bill, attempt, notice: notice?.(bill) }} />);
}

/** null: none is used. A refusal: it is not valid. */
async function checkCoupon(
  { api }: Visit,
  subject: Subject,
  { coupon: code, email }: Filled,
): Promise<Coupon | Refusal | null> {
  if (!code) return null;
  const about =
    subject.kind === 'event'
      ? { kind: 'event' as const, id: subject.event.id }
      : { kind: 'service' as const, id: subject.service.id };
  try {
    return await api.checkCoupon({ code, ...about, ...(email && { email }) });
  } catch (error) {
    if (error instanceof Refusal && error.code === 'coupon-not-valid') return error;
    throw error;
  }
}

/** undefined where the time is free no more. */
async function findBill(
  { api, view }: Visit,
  subject: Subject,
  { choices }: Filled,
  coupon: Coupon | null,
): Promise<Bill | undefined> {
  if (subject.kind === 'event') return toBillOfEvent(subject.event, choices, coupon);
  const { timeZone } = view.site;
  const { startsAt = '' } = choices;
  const day = createDayReader(timeZone)(startsAt);
  const { slots } = await api.fetchAvailability(choices, { from: day, to: day, timeZone });
  const slot = slots.find((each) => each.startsAt === startsAt);
  return slot && toAppointmentBill(subject.service, choices, slot, coupon);
}

function drawDetails(
  { view }: Visit,
  subject: Subject,
  filled: Filled,
  errors: FieldErrors,
): Drawn {
  return <DetailsPage {...{ view, subject, filled, errors }} isAnswer />;
}

const nearestCount = 6;

async function drawTaken({ api, view, nowMs }: Visit, filled: Filled): Promise<Drawn> {
  const { choices } = filled;
  const { timeZone } = view.site;
  const toDay = createDayReader(timeZone);
  const aboutMs = toMs(choices.startsAt ?? nowMs);
  const [, from = ''] = [toDay(nowMs), addDays(toDay(aboutMs), -3)].sort();
  const days = { from, to: addDays(from, 14), timeZone };
  const { slots } = await api.fetchAvailability(choices, days);
  const toDistance = ({ startsAt }: Slot) => Math.abs(toMs(startsAt) - aboutMs);
  const nearest = slots
    .filter(({ startsAt }) => startsAt !== choices.startsAt)
    .sort((one, other) => toDistance(one) - toDistance(other))
    .slice(0, nearestCount)
    .sort((one, other) => toMs(one.startsAt) - toMs(other.startsAt));
  return <TakenPage view={view} filled={filled} nearest={nearest} />;
}

/** The same may be sent again as it is: nothing was booked, or nobody knows and the key tells. */
const maySendAgain: ReadonlySet<ProblemCode> = new Set([
  'rate-limited',
  'captcha-required',
  'captcha-failed',
  'upstream-unavailable',
  'upstream-timeout',
  'upstream-contract',
  'upstream-auth',
  'booking-system-unavailable',
  'internal',
]);

async function toWayOn(
  refusal: Refusal,
  visit: Visit,
  subject: Subject,
  filled: Filled,
  attempt: Attempt,
): Promise<FormAnswer> {
  const { code, options } = refusal;
  const { view } = visit;
  const { words, format } = view;
  if (code === 'outcome-unknown' || code === 'request-in-progress') {
    const reference = options.location?.split('/').at(-1) ?? attempt.reference;
    return ask(visit, filled, { ...attempt, reference });
  }
  if (code === 'price-changed') {
    return review(visit, subject, filled, ({ totalMinor }) =>
      words.review.changed(format.money(totalMinor)),
    );
  }
  if (isTaken(refusal, subject)) {
    return ok(await drawTaken(visit, filled));
  }
  if (code === 'contact-not-accepted') {
    const errors = toErrors('email', words.problems[code] ?? words.errors.field);
    return ok(drawDetails(visit, subject, filled, errors));
  }
  if (code === 'coupon-not-valid') {
    return ok(drawDetails(visit, subject, filled, toErrors('coupon', words.errors.coupon)));
  }
  const errors = code === 'invalid-input' && toFieldErrors(options.errors ?? [], words);
  if (errors) return ok(drawDetails(visit, subject, filled, errors));
  if (subject.kind === 'event' && isTooMany(refusal)) {
    const { event } = subject;
    const name = event.tickets ? 'tickets' : 'persons';
    const tooMany = toErrors(name, words.problems['not-enough-places'] ?? words.problem);
    return ok(
      <PlacesPage {...{ view, event, filled }} choices={filled.choices} errors={tooMany} />,
    );
  }
  const seconds = options.retryAfterSeconds;
  const wait = seconds === undefined ? '' : ` ${format.plural(words.errors.seconds, seconds)}`;
  const sentence = (words.problems[code] ?? words.problem) + wait;
  return again(visit, filled, attempt, sentence, maySendAgain.has(code));
}

function isTooMany({ code, options }: Refusal): boolean {
  if (code === 'not-enough-places') return true;
  return (
    code === 'invalid-input' && /^\/(?:persons|tickets)/.test(options.errors?.[0]?.pointer ?? '')
  );
}

function isTaken({ code, options }: Refusal, subject: Subject): boolean {
  if (subject.kind === 'event') return false;
  if (code === 'time-changed') return !options.stillBooked;
  return code === 'slot-taken' || options.errors?.[0]?.pointer === '/startsAt';
}

function ask({ view }: Visit, filled: Filled, attempt: Attempt): FormAnswer {
  const { heading, lead: sentence, ask: label } = view.words.outcome;
  return ok(<AgainPage {...{ view, heading, sentence, filled, attempt, label }} />);
}

function again(
  { view }: Visit,
  filled: Filled,
  attempt: Attempt,
  sentence: string,
  maySend = true,
): FormAnswer {
  const heading = view.words.errors.title;
  const label = maySend ? view.words.review.book : undefined;
  return ok(<AgainPage {...{ view, heading, sentence, filled, attempt, label }} />);
}
