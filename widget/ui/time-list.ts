import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../define.js';
import { base } from './base.styles.js';
import { chips } from './chips.styles.js';
import { ChooseTimeEvent } from './events.js';

/** One time to choose. */
export interface TimeChoice {
  /** What `choose-time` names. */
  key: string;
  /** The time as the list shows it. */
  label: string;
  /** Small lines below: the second clock, a price. */
  details: readonly TimeDetail[];
  /** It is the one of now: it can be seen, not chosen. */
  isPresent?: boolean;
}

/** A small line: as the eye gets it, short, and as a screen reader says it. */
export interface TimeDetail {
  shown: string;
  spoken: string;
}

/** Times that belong together, like those of a morning. */
export interface TimeGroup {
  name: string;
  times: readonly TimeChoice[];
}

/**
 * Times as large targets, grouped by part of the day.
 *
 * @fires choose-time - with the key of the time.
 */
export class TimeList extends LitElement {
  static override styles = [
    base,
    chips,
    css`
      h3 {
        color: var(--_mute);
        font-weight: 550;
      }
      .chips {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(var(--_least), 1fr));
        margin-block-end: 16px;
      }
      .chip {
        inline-size: 100%;
        padding-inline: 2px;
        white-space: nowrap;
      }
      /* How wide it is differs from font to font: on two lines rather than beyond the edge. */
      .chip small {
        white-space: normal;
      }
      .chip[aria-disabled='true'] {
        border-style: dashed;
        background: none;
        color: var(--_mute);
      }
    `,
  ];

  @property({ attribute: false }) groups: readonly TimeGroup[] = [];
  /** The key of the chosen time. */
  @property() selected = '';

  override render() {
    return this.groups.map(
      ({ name, times }) => html`<h3>${name}</h3>
        <ul class="chips" .style=${`--_least: ${toLeastWidth(times)}em`} aria-label=${name}>
          ${times.map((time) => html`<li>${this.#renderTime(time)}</li>`)}
        </ul>`,
    );
  }

  #renderTime({ key, label, details, isPresent = false }: TimeChoice) {
    return html`<button
      class="chip"
      aria-pressed=${key === this.selected}
      aria-disabled=${isPresent}
      @click=${() => isPresent || this.dispatchEvent(new ChooseTimeEvent(key))}
    >
      ${label}${details.map(
        ({ shown, spoken }) =>
          html`<small aria-hidden="true">${shown}</small
            ><span class="visually-hidden">, ${spoken}</span>`,
      )}
    </button>`;
  }
}

/** The room that the longest needs, in em: 09:30, 10:00 AM, 02:30 CEST or 1:30 AM GMT+2. */
function toLeastWidth(times: readonly TimeChoice[]): number {
  const longest = Math.max(...times.map(({ label }) => label.length));
  if (longest <= 6) return 5.25;
  if (longest <= 8) return 6;
  return longest <= 10 ? 7.5 : 10;
}

define('amelia-time-list', TimeList);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-time-list': TimeList;
  }
}
