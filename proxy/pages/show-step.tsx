/** @jsxImportSource hono/jsx */
import { maxAvailabilityDays } from '../contract/availability.js';
import type { Service } from '../contract/catalog.js';
import { maxEventDays } from '../contract/events.js';
import { Refusal } from '../contract/refusal.js';
import { isDay } from '../contract/time.schema.js';
import { checkNames } from '../guards/query.js';
import type { Drawn } from './answer-page.js';
import { type Choices, isChoiceName, readChoices } from './choices.js';
import { addDays, createDayReader, type Month, toMonth, toMonthDays } from './days.js';
import { DetailsPage } from './details-page.js';
import type { FieldErrors } from './fields.js';
import { toUnfilled } from './filled.js';
import { OptionsPage } from './options-page.js';
import { PlacesPage } from './places-page.js';
import { findService, type Subject, toQuestions } from './subject.js';
import { TimesPage } from './times-page.js';
import { NeedsMorePage } from './trouble-pages.js';
import type { Visit } from './visit.js';
import { WhatPage } from './what-page.js';

/** Draws a step from the address alone. @throws {Refusal} */
export type ShowStep = (visit: Visit) => Promise<Drawn>;

const noErrors: FieldErrors = new Map();

/** The query of a step, each name known and there once. @throws {Refusal} `invalid-input` (400). */
function readQuery({ c }: Visit, ...further: string[]): URLSearchParams {
  const query = new URL(c.req.url).searchParams;
  const names = ['lang', ...further];
  const isKnown = (name: string) => names.includes(name) || isChoiceName(name);
  checkNames(query.keys(), isKnown);
  return query;
}

/** `GET /book` */
export const showWhat: ShowStep = async ({ c, api, view, nowMs }) => {
  const query = new URL(c.req.url).searchParams;
  checkNames(query.keys(), (name) => name === 'lang' || name === 'page');
  const text = query.get('page') || '1';
  if (!/^[1-9]\d{0,3}$/.test(text)) throw toBadQuery('/page', 'no-page');
  if (!view.site.kinds.includes('event')) return <WhatPage view={view} events={null} />;
  const today = createDayReader(view.site.timeZone)(nowMs);
  const last = addDays(today, maxEventDays - 1);
  return <WhatPage view={view} events={await api.fetchEvents(today, last, Number(text))} />;
};

/** `GET /book/options` */
export const showOptions: ShowStep = async (visit) => {
  const { view } = visit;
  const choices = readChoices(readQuery(visit));
  const service = findService(view, choices);
  if (needsFile(visit, { kind: 'appointment', service })) return <NeedsMorePage around={view} />;
  return <OptionsPage view={view} service={service} choices={choices} errors={noErrors} />;
};

/** `GET /book/times` */
export const showTimes: ShowStep = async (visit) => {
  const { view } = visit;
  const query = readQuery(visit, 'month', 'day');
  const choices = readChoices(query);
  const service = findService(view, choices);
  if (needsFile(visit, { kind: 'appointment', service })) return <NeedsMorePage around={view} />;
  // Known from the catalogue alone; the API says it only of a whole booking.
  if (choices.extras.length < service.minExtras) {
    const errors = toErrors(
      'extras',
      view.format.plural(view.words.options.atLeast, service.minExtras),
    );
    return <OptionsPage view={view} service={service} choices={choices} errors={errors} />;
  }
  const month = readMonth(query.get('month'));
  const day = query.get('day') || undefined;
  if (day !== undefined && !isDay(day)) throw toBadQuery('/day', 'no-day');
  try {
    const shown = month ?? (await findFirstMonth(visit, choices));
    const availability = await fetchMonth(visit, choices, shown);
    return <TimesPage {...{ view, service, choices, availability, month: shown, day }} />;
  } catch (error) {
    const errors = toOptionErrors(error, service, visit);
    return <OptionsPage view={view} service={service} choices={choices} errors={errors} />;
  }
};

/** `GET /book/places` */
export const showPlaces: ShowStep = async (visit) => {
  const { api, view } = visit;
  const choices = readChoices(readQuery(visit));
  if (choices.event === undefined) throw toBadQuery('/event', 'required');
  const event = await api.fetchEvent(choices.event);
  if (needsFile(visit, { kind: 'event', event })) return <NeedsMorePage around={view} />;
  return <PlacesPage view={view} event={event} choices={choices} errors={noErrors} />;
};

/** `GET /book/details` */
export const showDetails: ShowStep = async (visit) => {
  const { view } = visit;
  const choices = readChoices(readQuery(visit));
  const subject = await findSubject(visit, choices);
  if (needsFile(visit, subject)) return <NeedsMorePage around={view} />;
  if (subject.kind === 'event' && subject.event.tickets && choices.tickets.length === 0) {
    const errors = toErrors('tickets', view.words.places.choose);
    return <PlacesPage view={view} event={subject.event} choices={choices} errors={errors} />;
  }
  if (choices.startsAt === undefined) throw toBadQuery('/startsAt', 'required');
  const filled = toUnfilled(choices);
  return (
    <DetailsPage view={view} subject={subject} filled={filled} errors={noErrors} isAnswer={false} />
  );
};

/** @throws {Refusal} where there is no such service or event. */
export async function findSubject({ api, view }: Visit, choices: Choices): Promise<Subject> {
  return choices.event === undefined
    ? { kind: 'appointment', service: findService(view, choices) }
    : { kind: 'event', event: await api.fetchEvent(choices.event) };
}

function needsFile({ view }: Visit, subject: Subject): boolean {
  return toQuestions(subject, view).some(({ type, required }) => type === 'file' && required);
}

function readMonth(text: string | null): Month | undefined {
  if (!text) return undefined;
  if (!isDay(`${text}-01`)) throw toBadQuery('/month', 'no-month');
  return text;
}

/** The month of the first free time; where there is none soon, this one. */
async function findFirstMonth({ api, view, nowMs }: Visit, choices: Choices): Promise<Month> {
  const { timeZone } = view.site;
  const toDay = createDayReader(timeZone);
  const from = toDay(nowMs);
  const to = addDays(from, maxAvailabilityDays - 1);
  const { slots } = await api.fetchAvailability(choices, { from, to, timeZone });
  return toMonth(slots[0] ? toDay(slots[0].startsAt) : from);
}

function fetchMonth({ api, view }: Visit, choices: Choices, month: Month) {
  return api.fetchAvailability(choices, { ...toMonthDays(month), timeZone: view.site.timeZone });
}

/** What does not go together: an employee who is never at that place, say. */
function toOptionErrors(error: unknown, { minExtras }: Service, { view }: Visit): FieldErrors {
  const isOption = error instanceof Refusal && error.code === 'invalid-input';
  const [problem] = isOption ? (error.options.errors ?? []) : [];
  const name = problem?.pointer.slice(1) ?? '';
  if (name === 'extras') {
    return toErrors(name, view.format.plural(view.words.options.atLeast, minExtras));
  }
  if (/^(?:duration|employee|location|persons)$/.test(name)) {
    return toErrors(name, view.words.errors.field);
  }
  throw error;
}

export function toErrors(name: string, sentence: string): FieldErrors {
  return new Map([[name, sentence]]);
}

function toBadQuery(pointer: string, code: string): Refusal {
  return new Refusal('invalid-input', { status: 400, errors: [{ pointer, code }] });
}
