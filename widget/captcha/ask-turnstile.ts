import type { CaptchaPlace } from './captcha-place.js';
import { loadTurnstile } from './load-turnstile.js';

/** As the proxy wants it: a token for anything else books nothing. */
const action = 'booking';

/** Narrower, its wide form would stand out of the widget. */
const wideFromPx = 300;

/**
 * Has Turnstile look at the customer, who mostly sees nothing of it.
 *
 * @returns what goes up with the booking. It throws where Turnstile gives up.
 */
export async function askTurnstile(siteKey: string, place: CaptchaPlace): Promise<string> {
  const turnstile = await loadTurnstile();
  const container = document.createElement('div');
  place.append(container);
  let id: string | undefined;
  try {
    return await new Promise((resolve, reject) => {
      const fail = (code?: unknown) => {
        reject(new Error(`Turnstile gave up: ${code ?? 'for no reason'}`));
        return true;
      };
      id = turnstile.render(container, {
        sitekey: siteKey,
        action,
        theme: toTheme(place),
        size: place.clientWidth < wideFromPx ? 'compact' : 'flexible',
        appearance: 'interaction-only',
        // Whoever does not answer can try again, instead of being asked for ever.
        'refresh-timeout': 'never',
        callback: resolve,
        'before-interactive-callback': () => {
          place.asking = true;
        },
        'expired-callback': () => id !== undefined && turnstile.reset(id),
        'timeout-callback': fail,
        'unsupported-callback': fail,
        'error-callback': fail,
      });
    });
  } finally {
    if (id !== undefined) turnstile.remove(id);
  }
}

/** As the widget looks where it stands. */
function toTheme(place: Element): 'auto' | 'light' | 'dark' {
  const { colorScheme } = getComputedStyle(place);
  if (!colorScheme.includes('dark')) return 'light';
  return colorScheme.includes('light') ? 'auto' : 'dark';
}
