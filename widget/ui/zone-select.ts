import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Zone } from '../../proxy/contract/time.js';
import { define } from '../define.js';
import { base } from './base.styles.js';
import { ChooseZoneEvent } from './events.js';
import { field } from './field.styles.js';

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
    field,
    css`
      label {
        display: grid;
        gap: 6px;
        font-size: 0.875em;
        font-weight: 550;
      }
      select {
        font-weight: 400;
      }
      option,
      optgroup {
        color: CanvasText;
        background: Canvas;
      }
    `,
  ];

  @property() label = '';
  /** What the zones that stand first are called together. */
  @property() likelyLabel = '';
  @property() zone: Zone = '';
  /** Zones that stand first. */
  @property({ attribute: false }) likely: readonly Zone[] = [];

  override updated() {
    // An option that was chosen once stays so in the browser's eyes: only the value is sure.
    const select = this.renderRoot.querySelector('select');
    if (select) select.value = this.zone;
  }

  override render() {
    const likely = [...new Set(this.likely)];
    return html`<label>
      ${this.label}
      <select @change=${this.handleChange}>
        <optgroup label=${this.likelyLabel}>${likely.map(renderZone)}</optgroup>
        ${[...toAreas()].map(
          ([area, zones]) => html`<optgroup label=${area}>
            ${zones.filter((zone) => !likely.includes(zone)).map(renderZone)}
          </optgroup>`,
        )}
      </select>
    </label>`;
  }

  private handleChange(event: Event) {
    this.dispatchEvent(new ChooseZoneEvent((event.target as HTMLSelectElement).value));
  }
}

function renderZone(zone: Zone) {
  const name = zone.slice(zone.indexOf('/') + 1);
  return html`<option value=${zone}>${name.replaceAll('_', ' ').replaceAll('/', ', ')}</option>`;
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
