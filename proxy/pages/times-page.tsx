/** @jsxImportSource hono/jsx */
import type { Availability, Slot } from '../contract/availability.js';
import type { Service } from '../contract/catalog.js';
import type { Day } from '../contract/time.js';
import { type Choices, toPairs } from './choices.js';
import { addMonths, createDayReader, type Month, toMonth } from './days.js';
import { Facts, toChosenFacts } from './facts.js';
import { HiddenFields } from './fields.js';
import { toZoneName } from './format.js';
import { Frame } from './frame.js';
import { hasOptions } from './subject.js';
import { toHref, type View } from './view.js';
import { ZoneSelect } from './zone-select.js';

export interface TimesProps {
  view: View;
  service: Service;
  choices: Choices;
  /** Of the month; its days are those of the place. */
  availability: Availability;
  month: Month;
  /** The day that is asked for; where nothing is free then, the first of the month. */
  day: Day | undefined;
}

/** A month's days with free times, and the times of one of them. */
export function TimesPage(props: TimesProps) {
  const { view, service, choices, availability, month } = props;
  const { words, format, site } = view;
  const slotsByDay = groupByDay(availability, site.timeZone);
  const [firstDay] = slotsByDay.keys();
  const day = props.day && slotsByDay.has(props.day) ? props.day : firstDay;
  const pairs = toPairs({ ...choices, startsAt: undefined });
  return (
    <Frame
      around={view}
      heading={words.times.heading}
      widget={{ kind: 'appointment', timeZone: choices.timeZone }}
    >
      <Facts
        facts={toChosenFacts(
          view,
          { kind: 'appointment', service },
          { ...choices, startsAt: undefined },
        )}
      />
      {service.recurring && <p class="notice">{words.options.oneDate}</p>}
      <Months {...props} />
      {day === undefined ? (
        <p>{words.times.noneIn(format.month(month))}</p>
      ) : (
        <>
          <nav aria-label={words.times.days}>
            <ul class="chips">
              {[...slotsByDay.keys()].map((each) => (
                <li>
                  <a
                    href={toHref(view, '/book/times', [...pairs, ['month', month], ['day', each]])}
                    aria-current={each === day ? 'date' : undefined}
                  >
                    {format.shortDay(each)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <h3>{words.times.on(format.day(day))}</h3>
          <p class="lead">
            {words.times.placeTime(toZoneName(site.timeZone))}{' '}
            {choices.timeZone &&
              choices.timeZone !== site.timeZone &&
              words.times.smallTimes(toZoneName(choices.timeZone))}
          </p>
          <Times view={view} choices={choices} slots={slotsByDay.get(day) ?? []} />
        </>
      )}
      <form action="/book/times" class="zone">
        <HiddenFields pairs={toKept(view, choices, month, day)} />
        <label for="timeZone">{words.times.zone}</label>
        <ZoneSelect chosen={choices.timeZone ?? site.timeZone} />
        <button type="submit" class="second">
          {words.times.show}
        </button>
      </form>
      <p class="ways">
        <a
          class="quiet"
          href={hasOptions(service) ? toHref(view, '/book/options', pairs) : toHref(view, '/book')}
        >
          {words.back}
        </a>
      </p>
    </Frame>
  );
}

function toKept(view: View, choices: Choices, month: Month, day: Day | undefined) {
  const pairs = toPairs({ ...choices, timeZone: undefined, startsAt: undefined });
  const { askedLanguage } = view;
  return [
    ...pairs,
    ['month', month] as const,
    ...(day ? [['day', day] as const] : []),
    ...(askedLanguage ? [['lang', askedLanguage] as const] : []),
  ];
}

function groupByDay({ slots }: Availability, zone: string): Map<Day, Slot[]> {
  const toDay = createDayReader(zone);
  const days = new Map<Day, Slot[]>();
  for (const slot of slots) {
    const day = toDay(slot.startsAt);
    days.set(day, [...(days.get(day) ?? []), slot]);
  }
  return days;
}

/** The month before, this one, and the one after, as far as anything may be booked. */
function Months({ view, choices, availability, month }: TimesProps) {
  const { words, format, site } = view;
  const toDay = createDayReader(site.timeZone);
  const pairs = toPairs({ ...choices, startsAt: undefined });
  const [before, after] = [addMonths(month, -1), addMonths(month, 1)];
  const hasBefore = before >= toMonth(toDay(availability.now));
  const hasAfter = after <= toMonth(toDay(availability.latest));
  const toLink = (to: Month) => toHref(view, '/book/times', [...pairs, ['month', to]]);
  return (
    <nav aria-label={words.times.months} class="months">
      {hasBefore && (
        <a class="quiet" rel="prev" href={toLink(before)}>
          {format.month(before)}
        </a>
      )}
      <strong>{format.month(month)}</strong>
      {hasAfter && (
        <a class="quiet" rel="next" href={toLink(after)}>
          {format.month(after)}
        </a>
      )}
    </nav>
  );
}

interface ListProps {
  view: View;
  choices: Choices;
  slots: readonly Slot[];
}

function Times({ view, choices, slots }: ListProps) {
  return (
    <ul class="chips times">
      {toTimes(view, choices, slots).map(({ startsAt, label, ownLabel }) => (
        <li>
          <a href={toHref(view, '/book/details', toPairs({ ...choices, startsAt }))}>
            <strong>{label}</strong>
            {ownLabel && <small>{ownLabel}</small>}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Free times as they are written: on the place's clock and, if that is another, on the own. */
export function toTimes({ format, site }: View, { timeZone }: Choices, slots: readonly Slot[]) {
  const toOwnDay = timeZone && timeZone !== site.timeZone ? createDayReader(timeZone) : undefined;
  const toDay = createDayReader(site.timeZone);
  const labels = slots.map(({ startsAt }) => format.time(startsAt, site.timeZone));
  return slots.map(({ startsAt }, index) => {
    const label = labels[index] ?? '';
    // An hour that comes twice in autumn.
    const isTwice = labels.indexOf(label) !== labels.lastIndexOf(label);
    const ownTime = timeZone && toOwnDay ? format.time(startsAt, timeZone) : undefined;
    const ownDay = toOwnDay?.(startsAt);
    const isOtherDay = ownDay !== undefined && ownDay !== toDay(startsAt);
    return {
      startsAt,
      label: isTwice ? `${label} ${format.zoneAt(startsAt, site.timeZone)}` : label,
      ownLabel: isOtherDay ? `${format.shortDay(ownDay)}, ${ownTime}` : ownTime,
    };
  });
}
