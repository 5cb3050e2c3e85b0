import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { OwnStrings } from './text/own-strings.js';

/** What `manage-link.ts` writes; few have such a link, so it is not loaded to find that out. */
const linkStart = '#amelia-manage=';

/** The element whose place it takes, as far as both are alike. */
interface PlaceHost extends ReactiveControllerHost {
  /** BCP 47; the page's own is not seen from inside. */
  readonly bookingLocale: string;
  readonly proxy: string;
  readonly timeZone: string;
  readonly strings: OwnStrings;
  whenNotLoaded(tryAgain: () => void): void;
}

/**
 * Where the page's address is a link to a booking, that booking is shown in place of the flow; also
 * where it is a broken one, for it is told there.
 *
 * @returns what draws it; null where the address is no such link.
 */
export function toManagedPlace(host: PlaceHost): () => TemplateResult | null {
  let isLink = false;
  const look = () => {
    isLink = location.hash.startsWith(linkStart);
    host.requestUpdate();
  };
  host.addController({
    hostConnected: () => {
      addEventListener('hashchange', look);
      // What is drawn first is what a server draws, which sees no link.
      void host.updateComplete.then(look);
    },
    hostDisconnected: () => removeEventListener('hashchange', look),
  });
  return () => {
    if (!isLink) return null;
    import('./amelia-manage.js').catch(() => host.whenNotLoaded(look));
    return html`<amelia-manage
      lang=${host.bookingLocale}
      .proxy=${host.proxy}
      .timeZone=${host.timeZone}
      .strings=${host.strings}
    ></amelia-manage>`;
  };
}
