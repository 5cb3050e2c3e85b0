/** @jsxImportSource hono/jsx */
import { maxAvailabilityDays } from '../contract/availability.js';
import type { Service } from '../contract/catalog.js';
import { maxEventDays } from '../contract/events.js';
import { Refusal } from '../contract/refusal.js';
import type { Drawn } from './answer-page.js';
import type { Choices } from './choices.js';
import { addDays, createDayReader, type Month, toMonth, toMonthDays } from './days.js';
import { DetailsPage } from './details-page.js';
import type { FieldErrors } from './fields.js';
import { toUnfilled } from './filled.js';
import { OptionsPage } from './options-page.js';
import { PlacesPage } from './places-page.js';
import { type StepQuery, toBadQuery } from './step-query.js';
import { findService, type Subject, toQuestions } from './subject.js';
import { TimesPage } from './times-page.js';
import { NeedsMorePage } from './trouble-pages.js';
import type { Visit } from './visit.js';
import { WhatPage } from './what-page.js';

/** Draws a step from the address alone. @throws {Refusal} */
export type ShowStep = (visit: Visit, query: StepQuery) => Promise<Drawn>;

const noErrors: FieldErrors = new Map();

/** `GET /book` */
export const showWhat: ShowStep = async ({ api, view, nowMs }, { page }) => {
  if (!view.site.kinds.includes('event')) return <WhatPage view={view} events={null} />;
  const today = createDayReader(view.site.timeZone)(nowMs);
  const events = await api.fetchEvents(today, addDays(today, maxEventDays - 1), page);
  return <WhatPage view={view} events={events} />;
};

/** `GET /book/options` */
export const showOptions: ShowStep = async (visit, { choices }) => {
  const { view } = visit;
  const service = findService(view, choices);
  if (needsFile(visit, { kind: 'appointment', service })) return <NeedsMorePage around={view} />;
  return <OptionsPage view={view} service={service} choices={choices} errors={noErrors} />;
};

/** `GET /book/times` */
export const showTimes: ShowStep = async (visit, { choices, month, day }) => {
  const { view } = visit;
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
export const showPlaces: ShowStep = async (visit, { choices }) => {
  const { api, view } = visit;
  if (choices.event === undefined) throw toBadQuery('/event', 'required');
  const event = await api.fetchEvent(choices.event);
  if (needsFile(visit, { kind: 'event', event })) return <NeedsMorePage around={view} />;
  return <PlacesPage view={view} event={event} choices={choices} errors={noErrors} />;
};

/** `GET /book/details` */
export const showDetails: ShowStep = async (visit, { choices }) => {
  const { view } = visit;
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
