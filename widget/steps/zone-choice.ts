import { html, type TemplateResult } from 'lit';
import type { Instant } from '../../proxy/contract/time.js';
import type { TimesView } from '../flow/booking-view.js';
import { toZoneWords } from '../text/en/zones.js';
import { toCity, toOffsetText } from '../text/zone-names.js';
import type { ChooseZoneEvent, ClosePickerEvent } from '../ui/events.js';
import '../ui/zone-picker.js';
import type { ZonePickerWords } from '../ui/zone-picker.js';

/** The list of all time zones, with the customer's own and the site's first. */
export function renderZoneChoice(
  { site, state, clocks, strings, format, locale }: TimesView,
  at: Instant,
  handleChoose: (event: ChooseZoneEvent) => void,
  handleClose: (event: ClosePickerEvent) => void,
): TemplateResult {
  return html`<amelia-zone-picker
    .words=${
      {
        ...toZoneWords(strings),
        city: toCity,
        offset: toOffsetText,
        clock: format.timeOfDay,
      } satisfies ZonePickerWords
    }
    .zone=${clocks.first}
    .likely=${[clocks.first, state.ownZone, site.timeZone]}
    .at=${at}
    .locale=${locale}
    @choose-zone=${handleChoose}
    @close-picker=${handleClose}
  ></amelia-zone-picker>`;
}
