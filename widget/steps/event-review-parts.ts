import { html } from 'lit';
import type { EventView } from '../flow/booking-view.js';
import { toPlaceWords } from '../text/en/places.js';
import type { Failure } from '../text/failure.js';
import { toWhoComes } from './event-chosen.js';
import './event-periods.js';
import { toShownEventPrice } from './event-total.js';
import type { ReviewParts, ToldRefusal } from './review-parts.js';

/** What the review tells of events. */
export function toEventParts(view: EventView): ReviewParts {
  const { event, state, strings } = view;
  const { notice } = state;
  return {
    when: html`<amelia-event-periods .view=${view} .periods=${event.periods}></amelia-event-periods>`,
    facts: [
      [toPlaceWords(strings).places.event, event.name],
      [strings.what.where, event.place],
      toWhoComes(view),
    ],
    price: toShownEventPrice(view),
    refusal: notice?.kind === 'failed' ? toRefusal(notice.failure, view) : null,
  };
}

function toRefusal(failure: Failure, { state, strings }: EventView): ToldRefusal | null {
  const { eventProblems, places } = toPlaceWords(strings);
  if (failure !== 'looks-like-duplicate' && failure !== 'limit-reached') return null;
  const toDetails = { type: 'go-to', step: 'details' } as const;
  const toList = { type: 'go-to', step: 'event' } as const;
  return {
    sentence: eventProblems[failure] ?? strings.problem,
    waysOn: [
      ...(failure === 'limit-reached'
        ? []
        : [{ label: strings.steps.details, request: toDetails }]),
      ...(state.isFixed ? [] : [{ label: places.seeOthers, request: toList }]),
    ],
  };
}
