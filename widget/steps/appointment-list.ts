import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Instant } from '../../proxy/contract/time.js';
import { define } from '../define.js';
import type { BookingView } from '../flow/booking-view.js';
import { base } from '../ui/base.styles.js';
import { toWhenLines } from './when.js';

/** An appointment among several, in words. */
export interface ListedAppointment {
  title: string;
  startsAt: Instant;
  /** With whom and where, as far as that is known. */
  facts: readonly (string | null)[];
}

/** Several appointments: what and when each is, on both clocks where they differ, with whom, where. */
export class AppointmentList extends LitElement {
  static override styles = [
    base,
    css`
      ol {
        display: grid;
        gap: 12px;
        font-variant-numeric: tabular-nums;
        font-weight: 400;
        overflow-wrap: anywhere;
      }
      .title {
        font-weight: 600;
      }
      .more {
        font-size: 0.9375em;
        color: var(--_mute);
      }
    `,
  ];

  @property({ attribute: false }) view!: BookingView;
  @property({ attribute: false }) appointments: readonly ListedAppointment[] = [];

  override render() {
    return html`<ol role="list">
      ${this.appointments
        .toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1))
        .map((appointment) => html`<li>${this.#renderAppointment(appointment)}</li>`)}
    </ol>`;
  }

  #renderAppointment({ title, startsAt, facts }: ListedAppointment) {
    const [first, ...others] = toWhenLines(startsAt, this.view);
    const further = [...others, facts.filter(Boolean).join(' · ')].filter(Boolean);
    return html`<p class="title"><bdi>${title}</bdi></p>
      <p><bdi>${first}</bdi></p>
      ${further.map((line) => html`<p class="more"><bdi>${line}</bdi></p>`)}`;
  }
}

define('amelia-appointment-list', AppointmentList);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-appointment-list': AppointmentList;
  }
}
