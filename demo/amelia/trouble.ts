/** What can go wrong with a site in the wild; a test or the demo's page switches it on. */
export interface Trouble {
  /** Every call answers 500 with a page of HTML. */
  isDown: boolean;
  /** Every call answers 200 with a page of HTML, as in maintenance. */
  answersHtml: boolean;
  /** PHP prints warnings before the JSON. */
  printsWarnings: boolean;
  /** No call is answered before the caller gives up. */
  hangs: boolean;
  /** Milliseconds that every answer takes longer. */
  delayMs: number;
  /** Books, and then the answer is lost on its way. */
  losesBookingAnswer: boolean;
  /** Knows no `utc`, as an Amelia before 2024-09. */
  ignoresUtc: boolean;
  /** How many of the next calls to `/bookings/success` answer 500. */
  failingSuccessCalls: number;
  /** Somebody else books the same slot just before the next customer does. */
  losesRace: boolean;
}

export const noTrouble: Trouble = {
  isDown: false,
  answersHtml: false,
  printsWarnings: false,
  hangs: false,
  delayMs: 0,
  losesBookingAnswer: false,
  ignoresUtc: false,
  failingSuccessCalls: 0,
  losesRace: false,
};

export const htmlPage =
  '<!doctype html><html><body><h1>There has been a critical error on this website.</h1></body></html>';

export const phpWarning =
  '<br />\n<b>Warning</b>:  Undefined array key {"slot"} in <b>/var/www/html/x.php</b> on line <b>7</b><br />\n';

/** Waits until the caller has given up, and fails as `fetch` does then. */
export function hang(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
