import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Zone } from '../../proxy/contract/time.js';
import { define } from '../define.js';
import { base } from './base.styles.js';
import { ChooseZoneEvent } from './events.js';

/**
 * All time zones that the browser knows, by part of the world.
 *
 * @fires choose-zone - with the zone.
 */
export class ZoneSelect extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  static override styles = [
    base,
    css`
      label {
        display: grid;
        gap: 6px;
        font-size: 0.875em;
        font-weight: 550;
      }
      select {
        font: inherit;
        font-weight: 400;
        color: inherit;
        background: transparent;
        border: 1px solid var(--_edge);
        border-radius: calc(var(--_radius) - 2px);
        padding: 10px 12px;
        min-block-size: 46px;
        inline-size: 100%;
      }
      option,
      optgroup {
        color: CanvasText;
        background: Canvas;
      }
    `,
  ];

  @property() label = '';
  @property() zone: Zone = '';
  /** Zones that stand first. */
  @property({ attribute: false }) likely: readonly Zone[] = [];

  override render() {
    return html`<label>
      ${this.label}
      <select @change=${this.handleChange}>
        <optgroup label="—">${[...new Set(this.likely)].map((zone) => this.renderZone(zone))}</optgroup>
        ${[...toAreas()].map(
          ([area, zones]) => html`<optgroup label=${area}>
            ${zones.filter((zone) => !this.likely.includes(zone)).map((zone) => this.renderZone(zone))}
          </optgroup>`,
        )}
      </select>
    </label>`;
  }

  private renderZone(zone: Zone) {
    return html`<option value=${zone} ?selected=${zone === this.zone}>
      ${zone
        .slice(zone.indexOf('/') + 1)
        .replaceAll('_', ' ')
        .replaceAll('/', ', ')}
    </option>`;
  }

  private handleChange(event: Event) {
    this.dispatchEvent(new ChooseZoneEvent((event.target as HTMLSelectElement).value));
  }
}

function toAreas(): Map<string, Zone[]> {
  const areas = new Map<string, Zone[]>();
  for (const zone of new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])) {
    const [area = zone] = zone.split('/');
    areas.set(area, [...(areas.get(area) ?? []), zone]);
  }
  return areas;
}

define('amelia-zone-select', ZoneSelect);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-zone-select': ZoneSelect;
  }
}
