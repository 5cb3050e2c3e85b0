import { html, nothing, type TemplateResult } from 'lit';
import type { Package } from '../../proxy/contract/catalog.js';
import type { BookingView } from '../flow/booking-view.js';
import { countAll } from '../flow/package-items.js';
import { toPackageListWords } from '../text/en/package-list.js';
import { toContents, toExpiryLine } from './package-words.js';

/**
 * One package as a button: its picture, its name, what is in it and until when that can be used,
 * and where the line ends what it costs and what is saved.
 */
export function renderPackageCard(
  pack: Package,
  view: BookingView,
  handleClick: () => void,
): TemplateResult {
  const { intro, lines } = toContents(pack, view);
  const expiry = toExpiryLine(pack, view);
  return html`<button
    aria-current=${pack.id === view.state.choice.packageId ? 'true' : nothing}
    @click=${handleClick}
  >
    ${renderMark(pack, view)}
    <span class="about">
      <span class="name">${pack.name}</span>
      <span class="line" ?hidden=${!intro}>${intro}</span>
      ${lines.map((line) => html`<span class="line ${intro ? 'choice' : ''}"><bdi>${line}</bdi></span>`)}
      <span class="until" ?hidden=${!expiry}>${expiry}</span>
    </span>
    ${renderPrice(pack, view)}
  </button>`;
}

/** Without a picture, how many appointments it holds: the lines beside it say the same. */
function renderMark(pack: Package, { format }: BookingView) {
  return pack.pictureUrl
    ? html`<img src=${pack.pictureUrl} alt="" loading="lazy" referrerpolicy="no-referrer" />`
    : html`<span class="mark" aria-hidden="true">${format.count(countAll(pack))}×</span>`;
}

function renderPrice({ priceMinor, pricedBeforeDiscountMinor }: Package, view: BookingView) {
  const { format, site, strings } = view;
  const { instead, save } = toPackageListWords(strings).packages;
  const toMoney = (minor: number) => format.money(minor, site.currency);
  const savedMinor = (pricedBeforeDiscountMinor ?? priceMinor) - priceMinor;
  const price = priceMinor === 0 ? strings.free : toMoney(priceMinor);
  return html`<span class="end figures">
    <span class="price"><bdi>${price}</bdi></span>
    ${
      savedMinor > 0
        ? html`<span class="visually-hidden">${instead(toMoney(priceMinor + savedMinor))}, </span>
            <s aria-hidden="true"><bdi>${toMoney(priceMinor + savedMinor)}</bdi></s>
            <span class="save"><bdi>${save(toMoney(savedMinor))}</bdi></span>`
        : nothing
    }
  </span>`;
}
