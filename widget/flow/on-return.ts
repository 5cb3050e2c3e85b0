/**
 * Calls whenever somebody comes back to the page: from another tab or window, from a device that
 * slept, or by the browser's own way back.
 *
 * @param comeBack - `wasFrozen`: the page stood still meanwhile, and what it had asked got no answer.
 * @param signal - ends it.
 */
export function onReturn(comeBack: (wasFrozen: boolean) => void, signal: AbortSignal): void {
  const listen = (target: EventTarget, type: string) =>
    target.addEventListener(
      type,
      (event) => {
        if (!document.hidden) comeBack(event instanceof PageTransitionEvent && event.persisted);
      },
      { signal },
    );
  listen(document, 'visibilitychange');
  listen(window, 'focus');
  listen(window, 'pageshow');
}
