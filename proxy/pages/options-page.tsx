/** @jsxImportSource hono/jsx */
import { raw } from 'hono/html';
import type { Extra, Id, Service } from '../contract/catalog.js';
import { toPlaceLabel } from '../contract/place.js';
import { type Choices, toPairs } from './choices.js';
import {
  ErrorSummary,
  Field,
  type FieldErrors,
  HiddenFields,
  Hints,
  RadioField,
  TextField,
  toControl,
} from './fields.js';
import { Frame } from './frame.js';
import { toHref, type View } from './view.js';

export interface OptionsProps {
  view: View;
  service: Service;
  choices: Choices;
  errors: FieldErrors;
}

/** How long, with whom, where, how many, what else: what the service asks of these. */
export function OptionsPage({ view, service, choices, errors }: OptionsProps) {
  const { words } = view;
  return (
    <Frame
      around={view}
      heading={words.options.heading}
      isFailure={errors.size > 0}
      widget={{ kind: 'appointment', timeZone: choices.timeZone }}
    >
      <ErrorSummary words={words} errors={errors} />
      <p>
        <strong>{service.name}</strong>
      </p>
      <div class="content" dir="auto">
        {raw(service.descriptionHtml)}
      </div>
      <form action="/book/times">
        <HiddenFields pairs={toKept(view, choices)} />
        <Durations view={view} service={service} choices={choices} errors={errors} />
        <Whom view={view} service={service} choices={choices} errors={errors} />
        {service.persons.max > 1 && (
          <TextField
            words={words}
            name="persons"
            label={words.options.persons}
            type="number"
            min={service.persons.min}
            max={service.persons.max}
            value={String(choices.persons ?? service.persons.min)}
            errors={errors}
            isRequired
          />
        )}
        <Extras view={view} service={service} choices={choices} errors={errors} />
        <p class="ways">
          <button type="submit">{words.options.next}</button>
          <a class="quiet" href={toHref(view, '/book')}>
            {words.back}
          </a>
        </p>
      </form>
    </Frame>
  );
}

/** What the form does not ask: it goes along. A form's own address carries no query on. */
function toKept({ askedLanguage }: View, { service, timeZone }: Choices): [string, string][] {
  const pairs = toPairs({ service, timeZone, extras: [], tickets: [] });
  return askedLanguage ? [...pairs, ['lang', askedLanguage]] : pairs;
}

function Durations({ view, service, choices, errors }: OptionsProps) {
  const { words, format } = view;
  if (service.durations.length < 2) return null;
  const options = service.durations.map(({ seconds, priceMinor }) => ({
    value: String(seconds),
    label: format.duration(seconds),
    hints: [format.money(priceMinor)],
  }));
  const chosen = String(choices.duration ?? service.durations[0]?.seconds);
  return (
    <RadioField
      legend={words.options.duration}
      name="duration"
      options={options}
      chosen={chosen}
      errors={errors}
    />
  );
}

function Whom({ view, service, choices, errors }: OptionsProps) {
  const { words, catalog } = view;
  const employees = toOffered(
    catalog.employees,
    service.offers.map(({ employeeId }) => employeeId),
  );
  const locations = toOffered(
    catalog.locations,
    service.offers.map(({ locationId }) => locationId),
  );
  return (
    <>
      {employees.length > 1 && (
        <RadioField
          legend={words.options.employee}
          name="employee"
          options={[
            { value: '', label: words.options.anyone },
            ...employees.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
          chosen={String(choices.employee ?? '')}
          errors={errors}
        />
      )}
      {locations.length > 1 && (
        <RadioField
          legend={words.options.location}
          name="location"
          options={[
            { value: '', label: words.options.anywhere },
            ...locations.map((place) => ({ value: String(place.id), label: toPlaceLabel(place) })),
          ]}
          chosen={String(choices.location ?? '')}
          errors={errors}
        />
      )}
    </>
  );
}

function toOffered<T extends { id: Id }>(all: readonly T[], ids: readonly (Id | null)[]): T[] {
  return all.filter(({ id }) => ids.includes(id));
}

function Extras({ view, service, choices, errors }: OptionsProps) {
  const { words, format } = view;
  const { extras, minExtras } = service;
  if (extras.length === 0) return null;
  return (
    <fieldset id="extras" aria-describedby={errors.has('extras') ? 'extras-error' : undefined}>
      <legend>{words.options.extras}</legend>
      {minExtras > 0 && (
        <p class={errors.has('extras') ? 'error' : 'lead'} id="extras-error">
          {format.plural(words.options.atLeast, minExtras)}
        </p>
      )}
      {extras.map((extra) => (
        <ExtraField
          view={view}
          extra={extra}
          quantity={choices.extras.find(({ id }) => id === extra.id)?.quantity ?? 0}
        />
      ))}
    </fieldset>
  );
}

interface ExtraProps {
  view: View;
  extra: Extra;
  quantity: number;
}

function ExtraField({ view, extra, quantity }: ExtraProps) {
  const { words, format } = view;
  const { id, name, priceMinor, maxQuantity, durationSeconds } = extra;
  const price = priceMinor === 0 ? words.free : format.money(priceMinor);
  const hints = [price, ...(durationSeconds > 0 ? [`+ ${format.duration(durationSeconds)}`] : [])];
  if (maxQuantity === 1) {
    return (
      <label class="choice">
        <input type="checkbox" name={`extra-${id}`} value="1" checked={quantity > 0} />
        <bdi>{name}</bdi> <Hints hints={hints} />
      </label>
    );
  }
  const most = words.options.upTo(format.count(maxQuantity));
  const props = { words, name: `extra-${id}`, label: name, errors: new Map(), isRequired: true };
  return (
    <Field {...props} hints={[...hints, most]}>
      <input type="number" min={0} max={maxQuantity} value={quantity} {...toControl(props)} />
    </Field>
  );
}
