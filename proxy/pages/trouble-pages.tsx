/** @jsxImportSource hono/jsx */
import type { Slot } from '../contract/availability.js';
import { toPairs } from './choices.js';
import { createDayReader } from './days.js';
import { HiddenFields } from './fields.js';
import { type Attempt, type Filled, toFields } from './filled.js';
import { toZoneName } from './format.js';
import { Frame } from './frame.js';
import { BookForm } from './review-page.js';
import { toTimes } from './times-page.js';
import { type Surroundings, toHref, type View } from './view.js';

export interface TroubleProps {
  around: Surroundings;
  sentence: string;
}

/** Nothing can be done here but begin anew. */
export function TroublePage({ around, sentence }: TroubleProps) {
  const { words } = around;
  return (
    <Frame around={around} heading={words.errors.title} isFailure>
      <p class="notice bad" role="alert">
        {sentence}
      </p>
      <p class="ways">
        <a class="button" href={toHref(around, '/book')}>
          {words.startAgain}
        </a>
      </p>
    </Frame>
  );
}

/** What is asked for can't be sent by a form: the widget takes over where it can. */
export function NeedsMorePage({ around }: { around: Surroundings }) {
  const { words } = around;
  return (
    <Frame around={around} heading={words.what.heading} widget={{}}>
      <p class="notice">{words.options.filesNeedMore}</p>
      <p class="ways">
        <a class="quiet" href={toHref(around, '/book')}>
          {words.back}
        </a>
      </p>
    </Frame>
  );
}

export interface AgainProps {
  view: View;
  heading: string;
  sentence: string;
  filled: Filled;
  attempt: Attempt;
  /** What sends it again; undefined: that would be of no use, and only a change is. */
  label: string | undefined;
}

/** Nothing that was typed is lost. */
export function AgainPage({ view, heading, sentence, filled, attempt, label }: AgainProps) {
  return (
    <Frame around={view} heading={heading} isFailure>
      <p class="notice" role="alert">
        {sentence}
      </p>
      <BookForm view={view} filled={filled} attempt={attempt} label={label} />
    </Frame>
  );
}

export interface TakenProps {
  view: View;
  filled: Filled;
  /** The free times nearest to the one that is gone. */
  nearest: readonly Slot[];
}

/** A time that went: another is a click away, with all that was typed. */
export function TakenPage({ view, filled, nearest }: TakenProps) {
  const { words, format, site } = view;
  const choices = { ...filled.choices, startsAt: undefined };
  const toDay = createDayReader(site.timeZone);
  return (
    <Frame around={view} heading={words.taken.heading} isFailure>
      <p class="notice" role="alert">
        {words.taken.lead}
      </p>
      {nearest.length === 0 ? (
        <p>{words.taken.none}</p>
      ) : (
        <form method="post" action={toHref(view, '/book/review')}>
          <h3>{words.taken.nearest}</h3>
          <p class="lead">
            {words.times.placeTime(toZoneName(site.timeZone))}{' '}
            {choices.timeZone &&
              choices.timeZone !== site.timeZone &&
              words.times.smallTimes(toZoneName(choices.timeZone))}
          </p>
          <HiddenFields pairs={toFields({ ...filled, choices })} />
          <ul class="chips times">
            {toTimes(view, choices, nearest).map(({ startsAt, label, ownLabel }) => (
              <li>
                <button type="submit" name="startsAt" value={startsAt}>
                  <small>{format.day(toDay(startsAt))}</small>
                  <strong>{label}</strong>
                  {ownLabel && <small>{ownLabel}</small>}
                </button>
              </li>
            ))}
          </ul>
        </form>
      )}
      <p class="ways">
        <a class="quiet" href={toHref(view, '/book/times', toPairs(choices))}>
          {words.taken.all}
        </a>
      </p>
    </Frame>
  );
}
