import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { toAskedFields } from '../../proxy/contract/asked-fields.js';
import type { CustomField } from '../../proxy/contract/catalog.js';
import { define } from '../define.js';
import type { ChosenView } from '../flow/booking-view.js';
import { toSeriesSlots } from '../flow/series.js';
import { toMoreWords } from '../text/en/more.js';
import { base } from '../ui/base.styles.js';
import { toExtrasLabel } from './chosen.js';
import { facts } from './facts.styles.js';
import './series-dates.js';

/** As many dates are seen at a glance. */
const glanceCount = 12;

/** What only some bookings ask for, once more: extras, further dates, answers, files. */
export class AnswerFacts extends LitElement {
  static override styles = [
    base,
    facts,
    css`
      dd {
        white-space: pre-line;
      }
      .wide {
        grid-column: 1 / -1;
      }
      summary {
        min-block-size: 44px;
        padding-block: 10px;
        box-sizing: border-box;
        cursor: pointer;
      }
    `,
  ];

  @property({ attribute: false }) view!: ChosenView;

  override render() {
    const { chosen, catalog, strings } = this.view;
    const extras = 'service' in this.view ? toExtrasLabel(this.view.service, this.view) : '';
    const words = toMoreWords(strings).facts;
    return html`<dl class="facts">
      ${renderFact(words.extras, extras)} ${this.#renderSeries()}
      ${toAskedFields(chosen, catalog).map((field) =>
        renderFact(
          field.label,
          toAnswer(field, this.view),
          field.type === 'text-area' ? 'wide' : '',
        ),
      )}
    </dl>`;
  }

  #renderSeries() {
    const { state, strings } = this.view;
    const { slot, series } = state.choice;
    const further = toSeriesSlots(series);
    if (!slot || further.length === 0) return nothing;
    const dates = [slot, ...further].map(({ startsAt }) => ({ startsAt }));
    const words = toMoreWords(strings).facts;
    return renderFact(
      words.dates,
      html`<details ?open=${dates.length <= glanceCount}>
        <summary>${words.count(dates.length)}</summary>
        <amelia-series-dates .view=${this.view} .dates=${dates}></amelia-series-dates>
      </details>`,
      'wide',
    );
  }
}

function renderFact(term: string, text: string | TemplateResult, width = '') {
  if (!text) return nothing;
  // Between the tags of dd stands nothing: it would show.
  return html`<div class=${width}>
    <dt>${term}</dt>
    <dd>${text}</dd>
  </div>`;
}

function toAnswer(field: CustomField, { state, format }: ChosenView): string {
  const { answers, files } = state.choice;
  if (field.type === 'file') return (files[field.id] ?? []).map(({ name }) => name).join(', ');
  const answer = answers[field.id] ?? '';
  if (typeof answer !== 'string') return answer.join(', ');
  return field.type === 'datepicker' && answer ? format.longDay(answer) : answer.trim();
}

define('amelia-answer-facts', AnswerFacts);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-answer-facts': AnswerFacts;
  }
}
