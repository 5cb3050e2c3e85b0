import type { Availability, AvailabilityQuery } from '../contract/availability.js';
import type { Service } from '../contract/catalog.js';
import type { Background } from './booking-system.js';
import { joinMonths, type MonthDays, type SlotMonth } from './join-months.js';
import { createSlotMonths, type MonthKey, type SlotMonthsOptions } from './slot-months.js';
import { toAvailability } from './slots.js';
import { toHoldingMonths, toTouchedMonths } from './touched-months.js';

/** One answer may be some hundred kilobytes of memory. */
const mostAnswers = 100;

/** An answer, and what it was made of. */
interface Made {
  months: readonly SlotMonth[];
  service: Service;
  availability: Availability;
}

/** What is asked for, and what it is kept by. */
interface Question {
  /** Its extras in order, so that the same choice is the same question. */
  query: AvailabilityQuery;
  name: string;
}

/** What everybody is shown of the free times, some seconds old at most. */
export function createShownSlots(options: SlotMonthsOptions) {
  const { now } = options;
  const slotMonths = createSlotMonths(options);
  const answers = new Map<string, Made>();
  /** Many ask the very same, which is read only once. */
  const questions = new WeakMap<AvailabilityQuery, Question>();

  /** Made once of the same months for the same question, for many ask it. */
  async function showAvailability(
    asked: AvailabilityQuery,
    service: Service,
    background?: Background,
  ): Promise<Availability> {
    const { query, name } = toQuestion(asked);
    const months = await slotMonths.fetch(query, service, background);
    const known = answers.get(name);
    answers.delete(name);
    const isSame = known && known.service === service && isSameList(known.months, months);
    const made = isSame ? known : { months, service, availability: make(query, service, months) };
    answers.set(name, made);
    const [oldest] = answers.keys();
    if (answers.size > mostAnswers && oldest !== undefined) answers.delete(oldest);
    return made.availability;
  }

  function toQuestion(asked: AvailabilityQuery): Question {
    const known = questions.get(asked);
    if (known) return known;
    const query = withExtrasInOrder(asked);
    const question = { query, name: JSON.stringify(toKey(query)) };
    questions.set(asked, question);
    return question;
  }

  function make(
    query: AvailabilityQuery,
    service: Service,
    months: readonly SlotMonth[],
  ): Availability {
    const found = toAvailability(joinMonths(months), query, service, now());
    return months.length === 0 ? { ...found, latest: slotMonths.toLatest(service.id) } : found;
  }

  function forget(isMeant: (key: Pick<MonthKey, 'serviceId' | 'month'>) => boolean): void {
    slotMonths.forgetWhere(isMeant);
    for (const [name, { months, service }] of answers) {
      const isMade = months.some(({ month }) => isMeant({ serviceId: service.id, month }));
      if (isMade) answers.delete(name);
    }
  }

  return {
    showAvailability,
    /** Forgets what may be others once something changes on these days, of any service. */
    forgetChanged(stretches: readonly MonthDays[]): void {
      const touched = toTouchedMonths(stretches);
      forget(({ month }) => touched.has(month));
    },
    /** Forgets what a look at these days of a service may have shown to be others. */
    forgetSeen({ serviceId, ...days }: AvailabilityQuery): void {
      const seen = toHoldingMonths(days);
      forget((key) => key.serviceId === serviceId && seen.has(key.month));
    },
  };
}

function withExtrasInOrder(query: AvailabilityQuery): AvailabilityQuery {
  const extras = query.extras && [...query.extras].sort((one, other) => one.id - other.id);
  return { ...query, extras };
}

function toKey(query: AvailabilityQuery) {
  const { serviceId, employeeId, locationId, durationSeconds, persons, extras = [] } = query;
  const choice = [serviceId, employeeId, locationId, durationSeconds, persons];
  return [
    choice,
    extras.map(({ id, quantity }) => [id, quantity]),
    query.from,
    query.to,
    query.timeZone,
  ];
}

/** No months at all are told anew each time: time goes on for them. */
function isSameList(known: readonly SlotMonth[], months: readonly SlotMonth[]): boolean {
  return (
    months.length > 0 &&
    known.length === months.length &&
    months.every((month, index) => month === known[index])
  );
}
