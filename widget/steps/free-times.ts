import { Task, TaskStatus } from '@lit/task';
import { html, nothing, type TemplateResult } from 'lit';
import type { Availability, Slot } from '../../proxy/contract/availability.js';
import { toInstant } from '../../proxy/contract/instant.js';
import type { Day, Instant, Zone } from '../../proxy/contract/time.js';
import type { TimesView } from '../flow/booking-view.js';
import { isRefused } from '../flow/failure.js';
import { onReturn } from '../flow/on-return.js';
import { type Month, toMonth } from '../time/plain-date.js';
import { toDayIn } from '../time/zoned.js';
import '../ui/announcement.js';
import type { ChooseDayEvent, ShowMonthEvent } from '../ui/events.js';
import '../ui/month-calendar.js';
import { whileConnected } from '../ui/while-connected.js';
import { toCalendarWords } from './calendar-words.js';
import { renderLoadFailure } from './load-failure.js';
import type { ScreenElement } from './screen-element.js';
import {
  addAnswer,
  moveToZone,
  type ShownCalendar,
  startCalendar,
  toFirstInstant,
  toShownDay,
  toUnknownFirstMonth,
} from './shown-calendar.js';
import { renderShownTimes, type TimesReading } from './shown-times.js';
import { toTimesStatus } from './times-status.js';

/** What was free longer ago may be taken by now. */
const freshMs = 60_000;

/** A screen that shows free times. */
interface TimesScreen extends ScreenElement {
  view: TimesView;
}

/** Where the times come from. */
interface TimesSource {
  /** What is free in a month and the one after it. @throws {ApiError} */
  fetchMonth(month: Month, timeZone: Zone, signal: AbortSignal): Promise<Availability>;
  /** Called with a zone that the proxy knows, where it does not know the one that was asked for. */
  takeZone(timeZone: Zone): void;
}

/** The calendar of a screen and the times beside it: it loads what it shows. */
export class FreeTimes {
  readonly #screen: TimesScreen;
  readonly #source: TimesSource;
  readonly #load: Task;
  #shown: ShownCalendar = startCalendar('UTC', undefined, toInstant(Date.now()));
  #learnedAtMs = 0;
  /** Another one for each question: what was answered before no longer counts. */
  #question = {};

  constructor(screen: TimesScreen, source: TimesSource) {
    this.#screen = screen;
    this.#source = source;
    this.#load = whileConnected(
      screen,
      new Task(screen, {
        args: () => [this.#shown.month, this.#shown.zone, this.#question] as const,
        task: async ([month], { signal }) => {
          await this.#learn(month, signal);
          const first = toUnknownFirstMonth(this.#shown);
          if (first) await this.#learn(first, signal);
        },
      }),
    );
    let leaving: AbortController;
    screen.addController({
      hostConnected: () => {
        leaving = new AbortController();
        onReturn(() => this.#renew(), leaving.signal);
      },
      hostDisconnected: () => leaving.abort(),
    });
  }

  /** Begins with another question. @param chosen - the start chosen before, if any. */
  start(zone: Zone, chosen: Instant | undefined): void {
    this.#question = {};
    this.#show(startCalendar(zone, chosen, toInstant(Date.now())));
  }

  /** The same on the calendar of another zone. */
  moveTo(zone: Zone, chosen: Instant | undefined): void {
    if (this.#shown.zone !== zone) this.#show(moveToZone(this.#shown, zone, chosen));
  }

  get shown(): ShownCalendar {
    return this.#shown;
  }

  /** An instant among those shown, for the note about zones: offsets change over the year. */
  get noteInstant(): Instant {
    return toFirstInstant(this.#shown) ?? this.#shown.known?.now ?? toInstant(Date.now());
  }

  /** Why they could not be loaded, with a way to try again. */
  renderFailure(): unknown {
    return renderLoadFailure(this.#load, this.#screen, this.#screen.view);
  }

  /** The calendar, and the times of its day beside it. */
  render(reading: TimesReading): TemplateResult {
    const { view } = this.#screen;
    const { known, month } = this.#shown;
    const freeCounts = this.#toFreeCounts(reading.present?.at);
    const hasFailed = this.#load.status === TaskStatus.ERROR && !known?.months.has(month);
    return html`<div class="time">
      ${this.#renderCalendar(view, freeCounts)}
      <div class="times">
        <amelia-announcement .sentence=${hasFailed ? '' : toTimesStatus(this.#shown, freeCounts, view)}></amelia-announcement>
        ${
          hasFailed
            ? nothing
            : renderShownTimes(this.#shown, view, reading, (month) => {
                this.#show({ ...this.#shown, month });
                // The button goes with the month it stood for.
                void this.#screen.focusHeading();
              })
        }
      </div>
    </div>`;
  }

  /** Of each day, without the time that is booked already. */
  #toFreeCounts(present: Instant | undefined): ReadonlyMap<Day, number> {
    const isFree = ({ startsAt }: Slot) => startsAt !== present;
    const { known } = this.#shown;
    return new Map(
      [...(known?.byDay ?? [])].map(([day, slots]) => [day, slots.filter(isFree).length]),
    );
  }

  #renderCalendar(view: TimesView, freeCounts: ReadonlyMap<Day, number>): TemplateResult {
    const { known, month, zone } = this.#shown;
    return html`<amelia-month-calendar
      .words=${toCalendarWords(view)}
      .month=${month}
      .range=${known && { first: toMonth(toDayIn(known.earliest, zone)), last: toMonth(toDayIn(known.latest, zone)) }}
      .weekStartsOn=${view.site.weekStartsOn}
      .freeCounts=${freeCounts}
      .selected=${toShownDay(this.#shown) ?? ''}
      .today=${known ? toDayIn(known.now, zone) : ''}
      ?loading=${!known?.months.has(month)}
      @choose-day=${({ day }: ChooseDayEvent) => this.#show({ ...this.#shown, day })}
      @show-month=${({ month }: ShowMonthEvent) => this.#show({ ...this.#shown, month })}
    ></amelia-month-calendar>`;
  }

  /** Finds out what is free in a month and the one after it. */
  async #learn(month: Month, signal: AbortSignal): Promise<void> {
    const { zone } = this.#shown;
    const siteZone = this.#screen.view.site.timeZone;
    try {
      const answer = await this.#source.fetchMonth(month, zone, signal);
      this.#learnedAtMs = Date.now();
      this.#show(addAnswer(this.#shown, month, answer));
    } catch (error) {
      // A device may know zones that are younger than the proxy.
      if (!isRefused(error, '/timeZone') || zone === siteZone) throw error;
      this.#source.takeZone(siteZone);
    }
  }

  /** Somebody is back: asks again what is free, and shows meanwhile what was. */
  #renew(): void {
    const isOld = Date.now() - this.#learnedAtMs > freshMs;
    if (isOld && this.#load.status !== TaskStatus.PENDING) void this.#load.run();
  }

  #show(shown: ShownCalendar): void {
    this.#shown = shown;
    this.#screen.requestUpdate();
  }
}
