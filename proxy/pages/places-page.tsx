/** @jsxImportSource hono/jsx */
import { raw } from 'hono/html';
import type { AmeliaEvent } from '../contract/events.js';
import { type Choices, toPairs } from './choices.js';
import { Facts, toChosenFacts } from './facts.js';
import { ErrorSummary, type FieldErrors, HiddenFields, TextField } from './fields.js';
import { type Filled, toFields } from './filled.js';
import { Frame } from './frame.js';
import { toHref, type View } from './view.js';

export interface PlacesProps {
  view: View;
  event: AmeliaEvent;
  choices: Choices;
  errors: FieldErrors;
  /** What was typed already, where a number turned out too large. */
  filled?: Filled;
}

/** One event: when, where, and how many come. */
export function PlacesPage({ view, event, choices, errors, filled }: PlacesProps) {
  const { words, format } = view;
  const { id, status, placesLeft } = event;
  const timeZone = choices.timeZone;
  return (
    <Frame
      around={view}
      heading={event.name}
      isFailure={errors.size > 0}
      {...(filled ? {} : { widget: { event: id, timeZone } })}
    >
      <ErrorSummary words={words} errors={errors} />
      <Facts
        facts={toChosenFacts(view, { kind: 'event', event }, { timeZone, extras: [], tickets: [] })}
      />
      <div class="content" dir="auto">
        {raw(event.descriptionHtml)}
      </div>
      {status !== 'open' && <p class="notice">{words.status[status]}</p>}
      {status === 'open' && (
        <form
          method={filled ? 'post' : 'get'}
          action={filled ? toHref(view, '/book/review') : '/book/details'}
        >
          <HiddenFields pairs={filled ? toTyped(filled) : toKept(view, event, choices)} />
          {placesLeft !== null && <p class="lead">{format.plural(words.placesLeft, placesLeft)}</p>}
          {event.tickets ? (
            <Tickets view={view} event={event} choices={choices} errors={errors} />
          ) : (
            <Persons view={view} event={event} choices={choices} errors={errors} />
          )}
          <p class="ways">
            <button type="submit">{words.continue}</button>
            <a class="quiet" href={toHref(view, '/book')}>
              {words.back}
            </a>
          </p>
        </form>
      )}
      {status !== 'open' && (
        <p class="ways">
          <a class="quiet" href={toHref(view, '/book')}>
            {words.back}
          </a>
        </p>
      )}
    </Frame>
  );
}

function toKept({ askedLanguage }: View, event: AmeliaEvent, { timeZone }: Choices) {
  const startsAt = event.periods[0]?.startsAt;
  const pairs = toPairs({ event: event.id, startsAt, timeZone, extras: [], tickets: [] });
  return askedLanguage ? [...pairs, ['lang', askedLanguage] as const] : pairs;
}

function toTyped(filled: Filled) {
  return toFields({ ...filled, choices: { ...filled.choices, persons: undefined, tickets: [] } });
}

function Persons({ view, event, choices, errors }: PlacesProps) {
  const { words } = view;
  const { min } = event.persons;
  const max = Math.max(min, Math.min(event.persons.max, event.placesLeft ?? event.persons.max));
  if (max === 1) return null;
  return (
    <TextField
      words={words}
      name="persons"
      label={words.places.persons}
      type="number"
      min={min}
      max={max}
      value={String(choices.persons ?? min)}
      errors={errors}
      isRequired
    />
  );
}

function Tickets({ view, event, choices, errors }: PlacesProps) {
  const { words, format } = view;
  const most = event.persons.max;
  return (
    <fieldset id="tickets" aria-describedby={errors.has('tickets') ? 'tickets-error' : undefined}>
      <legend>{words.places.tickets}</legend>
      {errors.has('tickets') && (
        <p class="error" id="tickets-error">
          {errors.get('tickets')}
        </p>
      )}
      {(event.tickets ?? []).map(({ id, name, priceMinor, placesLeft }) => (
        <TextField
          words={words}
          name={`ticket-${id}`}
          label={name}
          hints={[
            priceMinor === 0 ? words.free : format.money(priceMinor),
            format.plural(words.placesLeft, placesLeft),
          ]}
          type="number"
          min={0}
          max={Math.min(most, placesLeft)}
          value={String(choices.tickets.find((ticket) => ticket.id === id)?.quantity ?? 0)}
          errors={new Map()}
          isRequired
        />
      ))}
    </fieldset>
  );
}
