import { html, type TemplateResult } from 'lit';
import { toPlaceLabel } from '../../proxy/contract/place.js';
import type { ServiceView } from '../flow/booking-view.js';
import type { FlowRequest } from '../flow/flow-request.js';
import { findPlace, toEmployeeLabel } from './chosen.js';
import type { Fact } from './fact-list.js';
import { type ShownPrice, toShownPrice } from './shown-price.js';
import { toWhenLines } from './when.js';

/** What the review tells of each kind of booking in another way. */
export interface ReviewParts {
  when: TemplateResult | TemplateResult[];
  facts: readonly Fact[];
  price: ShownPrice;
  /** Where this kind of booking has its own words for what was refused. */
  refusal?: ToldRefusal | null;
}

/** What was refused, and where to go from there. */
export interface ToldRefusal {
  sentence: string;
  waysOn: readonly { label: string; request: FlowRequest }[];
}

/** What the review tells of appointments. */
export function toServiceParts(view: ServiceView): ReviewParts {
  const { format, state, strings } = view;
  const { persons, slot } = state.choice;
  const { what } = strings;
  const place = findPlace(view);
  const lines = slot ? toWhenLines(slot.startsAt, view) : [];
  return {
    when: lines.map((line) => html`<p>${line}</p>`),
    facts: [
      [what.with, toEmployeeLabel(view)],
      [what.where, place ? toPlaceLabel(place) : ''],
      [what.persons, persons > 1 ? format.count(persons) : ''],
    ],
    price: toShownPrice(view),
  };
}
