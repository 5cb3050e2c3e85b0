import { html, LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Instant, Zone } from '../../proxy/contract/time.js';
import { define } from '../define.js';
import type { BookingView } from '../flow/booking-view.js';
import { toCity, toOffsetName } from '../text/zone-names.js';
import { toDeviceZone } from '../time/zone.js';
import { isSameClock } from '../time/zoned.js';
import { base } from '../ui/base.styles.js';
import { ChooseZoneEvent } from '../ui/events.js';
import '../ui/zone-select.js';
import { styles } from './zone-note.styles.js';

/**
 * Says whose clock the times are on, and lets the customer take another.
 *
 * @fires choose-zone - with the zone.
 */
export class ZoneNote extends LitElement {
  static override styles = [base, styles];

  @property({ attribute: false }) view!: BookingView;
  /** An instant among those shown: zones change their offset over the year. */
  @property() at: Instant = '';
  @state() private isOpen = false;
  /** The zones on top of the list; they stay there while it is open. */
  private likely: readonly Zone[] = [];

  override render() {
    const { site, state, strings } = this.view;
    const { timeZone } = state;
    const offset = toOffsetName(this.at, timeZone);
    const isSame = isSameClock(this.at, timeZone, site.timeZone);
    return html`<div class="zone">
      <span
        >${
          isSame
            ? strings.time.sameTime(toCity(timeZone), offset)
            : `${strings.time.yourTime(toCity(timeZone), offset)} ${strings.time.placeTime(toCity(site.timeZone))}`
        }</span
      >
      ${
        this.isOpen
          ? html`<amelia-zone-select
              .label=${strings.time.zone}
              .likelyLabel=${strings.time.likelyZones}
              .zone=${timeZone}
              .likely=${this.likely}
              @choose-zone=${this.handleChoose}
            ></amelia-zone-select>`
          : html`<button @click=${this.open}>${strings.time.change}</button>`
      }
    </div>`;
  }

  private async open() {
    const { site, state } = this.view;
    this.likely = [state.timeZone, toDeviceZone() ?? site.timeZone, site.timeZone];
    this.isOpen = true;
    await this.updateComplete;
    this.renderRoot.querySelector('amelia-zone-select')?.focus();
  }

  private handleChoose({ zone }: ChooseZoneEvent) {
    this.dispatchEvent(new ChooseZoneEvent(zone));
  }
}

define('amelia-zone-note', ZoneNote);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-zone-note': ZoneNote;
  }
}
