const heard = [
  'amelia-step-shown',
  'amelia-slot-chosen',
  'amelia-submit',
  'amelia-booked',
  'amelia-failed',
  'amelia-opened',
  'amelia-closed',
] as const;

declare global {
  interface Window {
    /** What tag managers read, by their own convention. */
    dataLayer?: object[];
  }
}

const filling = new WeakSet<HTMLElement>();

/**
 * Writes what happens into the page's `dataLayer`: `{ event: 'amelia_booked', bookingId: 9, … }`, with
 * what the event itself carries; from now on, as long as the page wants it.
 */
export function fillDataLayer(element: HTMLElement & { readonly dataLayer: boolean }): void {
  if (filling.has(element)) return;
  filling.add(element);
  for (const name of heard) {
    element.addEventListener(name, (event) => {
      if (!element.dataLayer) return;
      window.dataLayer ??= [];
      window.dataLayer.push({ event: name.replaceAll('-', '_'), ...toFacts(event) });
    });
  }
}

/** The event's own fields; what every event has is of no interest. */
function toFacts(event: Event): object {
  const { isTrusted: _, ...facts } = { ...event };
  return facts;
}
