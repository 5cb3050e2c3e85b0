/** @jsxImportSource hono/jsx */
import { toPlaceLabel } from '../contract/place.js';
import type { Choices } from './choices.js';
import type { Filled } from './filled.js';
import { type Subject, toSeconds } from './subject.js';
import { toMoments, type View } from './view.js';

export interface Fact {
  label: string;
  /** A line each. */
  lines: readonly string[];
}

export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts
        .filter(({ lines }) => lines.length > 0)
        .map(({ label, lines }) => (
          <div>
            <dt>{label}</dt>
            {lines.map((line) => (
              <dd>
                <bdi>{line}</bdi>
              </dd>
            ))}
          </div>
        ))}
    </dl>
  );
}

/** What has been chosen so far. */
export function toChosenFacts(view: View, subject: Subject, choices: Choices): Fact[] {
  return subject.kind === 'event'
    ? toEventFacts(view, subject, choices)
    : toAppointmentFacts(view, subject, choices);
}

/** Who books, as they typed it. */
export function toPersonFacts({ words }: View, filled: Filled): Fact[] {
  const { firstName, lastName, email, phone } = filled;
  return [
    { label: words.facts.name, lines: [`${firstName} ${lastName}`] },
    { label: words.facts.email, lines: email ? [email] : [] },
    { label: words.facts.phone, lines: phone ? [phone] : [] },
  ];
}

function toAppointmentFacts(
  view: View,
  { service }: Extract<Subject, { kind: 'appointment' }>,
  choices: Choices,
): Fact[] {
  const { words, format, catalog } = view;
  const { startsAt, timeZone, persons, extras } = choices;
  const employee = catalog.employees.find(({ id }) => id === choices.employee);
  const location = catalog.locations.find(({ id }) => id === choices.location);
  return [
    { label: words.facts.what, lines: [service.name] },
    { label: words.facts.when, lines: startsAt ? toMoments(view, startsAt, timeZone) : [] },
    { label: words.facts.duration, lines: [format.duration(toSeconds(service, choices))] },
    { label: words.facts.with, lines: employee ? [employee.name] : [] },
    { label: words.facts.where, lines: location ? [toPlaceLabel(location)] : [] },
    {
      label: words.facts.persons,
      lines: service.persons.max > 1 ? [format.count(persons ?? service.persons.min)] : [],
    },
    { label: words.facts.extras, lines: toCounted(view, extras, service.extras) },
  ];
}

function toEventFacts(
  view: View,
  { event }: Extract<Subject, { kind: 'event' }>,
  { persons, tickets, timeZone }: Choices,
): Fact[] {
  const { words, format } = view;
  return [
    { label: words.facts.what, lines: [event.name] },
    {
      label: words.facts.when,
      lines: event.periods.flatMap(({ startsAt }) => toMoments(view, startsAt, timeZone)),
    },
    { label: words.facts.where, lines: event.place ? [event.place] : [] },
    {
      label: words.facts.persons,
      lines: event.tickets || persons === undefined ? [] : [format.count(persons)],
    },
    { label: words.facts.tickets, lines: toCounted(view, tickets, event.tickets ?? []) },
  ];
}

function toCounted(
  { format }: View,
  chosen: Choices['extras'],
  offered: readonly { id: number; name: string }[],
): string[] {
  return chosen.flatMap(({ id, quantity }) => {
    const name = offered.find((each) => each.id === id)?.name;
    return name ? [quantity > 1 ? `${format.count(quantity)} × ${name}` : name] : [];
  });
}
