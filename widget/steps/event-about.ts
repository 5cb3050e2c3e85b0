import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../define.js';
import type { EventView } from '../flow/booking-view.js';
import { toPlaceWords } from '../text/en/places.js';
import { base } from '../ui/base.styles.js';
import { renderCleanedOutward } from './cleaned-markup.js';
import { styles } from './event-about.styles.js';
import './event-periods.js';
import { toPlacesLeft } from './event-status.js';
import { renderFacts } from './fact-list.js';
import { facts } from './facts.styles.js';

/** All that is told of an event: its picture, when and where it is, and what it is about. */
export class EventAbout extends LitElement {
  static override styles = [base, facts, styles];

  @property({ attribute: false }) view!: EventView;

  override render() {
    const { event, strings } = this.view;
    const { pictureUrl, periods, place, tags } = event;
    const words = toPlaceWords(strings).places;
    const left = toPlacesLeft(event, this.view);
    const told = renderFacts([
      [strings.what.where, place],
      [words.places, left ? html`<bdi>${left}</bdi>` : ''],
      [words.tags, tags.join(', ')],
    ]);
    return html`${pictureUrl ? renderPicture(pictureUrl) : nothing}
      <amelia-event-periods .view=${this.view} .periods=${periods}></amelia-event-periods>
      ${told.length > 0 ? html`<dl class="facts">${told}</dl>` : nothing}
      ${event.descriptionHtml ? renderDescription(event.descriptionHtml) : nothing}`;
  }
}

function renderPicture(url: string) {
  return html`<img src=${url} alt="" referrerpolicy="no-referrer" />`;
}

function renderDescription(descriptionHtml: string) {
  return html`<div class="about" dir="auto">${renderCleanedOutward(descriptionHtml)}</div>`;
}

define('amelia-event-about', EventAbout);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-event-about': EventAbout;
  }
}
