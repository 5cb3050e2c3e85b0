import type { Call } from './router.js';
import type { TimeFaults } from './time-faults.js';

/** How an Amelia fails; each part lasts until the next `misbehave`. */
export interface Misbehaviour extends TimeFaults {
  /** Only calls whose path starts so: `/slots`. Left out: every call. */
  only?: string;
  /** Answers 500 with WordPress's page of the critical error. */
  down?: boolean;
  /** Awaited before a call is worked on: `() => clock.wait(3000)`. */
  wait?: (call: Call) => Promise<void>;
  /** Takes the call, does nothing, and never answers. */
  silent?: boolean;
  /** Answers 200 with an HTML page. */
  html?: boolean;
  /** Prints PHP's notices before the JSON. */
  phpWarnings?: boolean;
  /** Does what it is asked; then never answers, or cuts the answer in the middle. */
  loseAnswer?: 'hang' | 'cut';
  /** Whose answer that is: the beginning of paths. Left out: of what books something. */
  loseAnswerOf?: '/bookings/cancel/' | '/bookings/reassign/';
  /** So many further success calls are answered 500. */
  failSuccess?: number;
}

/** Of what a call meets: the parts that are meant for it. */
export function toMet(misbehaviour: Misbehaviour, call: Call): Misbehaviour {
  return call.path.startsWith(misbehaviour.only ?? '') ? misbehaviour : {};
}

/** Whether the answer to a call gets lost. */
export function isLost(
  { loseAnswer, loseAnswerOf }: Misbehaviour,
  { method, path }: Call,
): boolean {
  if (!loseAnswer || method !== 'POST') return false;
  return loseAnswerOf
    ? path.startsWith(loseAnswerOf)
    : path === '/bookings' || path === '/appointments';
}

/** A promise that only an abort settles, by rejecting with its reason. */
export function neverUnlessAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}

export const pages = {
  critical:
    '<!DOCTYPE html><html lang="en-US"><body id="error-page"><div class="wp-die-message">' +
    '<p>There has been a critical error on this website.</p></div></body></html>',
  maintenance:
    '<!DOCTYPE html><html lang="en-US"><head><title>Maintenance</title></head><body>' +
    '<h1>Briefly unavailable for scheduled maintenance. Check back in a minute.</h1></body></html>',
  warnings:
    '<br />\n<b>Notice</b>:  Function _load_textdomain_just_in_time was called incorrectly in ' +
    '<b>/var/www/html/wp-includes/functions.php</b> on line <b>6121</b><br />\n' +
    '<br />\n<b>Warning</b>:  Undefined array key "utcOffset" in ' +
    '<b>/var/www/html/wp-content/plugins/example/index.php</b> on line <b>42</b><br />\n',
};
