import { Visitor } from './visitor.js';

/** What is pressed most: a finger's width. */
const mainPx = 44;
/** What WCAG 2.2 asks of all. */
const leastPx = 24;

const mainTargets = '.primary, .quiet, .day, .chip, .turn, amelia-choice-card button, label.choice';

/**
 * Nothing is wider than the window, and no text is cut.
 *
 * @throws with the names of what is
 */
export function expectRoom(element: HTMLElement, widthPx: number): void {
  const wide = toShown(element).filter((each) => {
    const { left, right } = each.getBoundingClientRect();
    return !isMeantUnseen(each) && (right > widthPx + 0.5 || left < -0.5);
  });
  const cut = toShown(element, 'button, a, h2, h3, dt, dd, label').filter(
    (each) => getComputedStyle(each).overflow !== 'visible' && each.scrollWidth > each.clientWidth,
  );
  fail('has no room', [...wide, ...cut]);
  if (document.documentElement.scrollWidth > widthPx) throw new Error('the page scrolls sideways');
}

/**
 * All that is pressed is 24 pixels high and wide, and 44 high what is pressed most.
 *
 * @throws with the names of what is smaller
 */
export function expectReachable(element: HTMLElement): void {
  const small = toShown(element, 'button, a, summary, input, label.choice').filter((each) => {
    // A small box stands in a large label.
    const target = each.closest('label') ?? each;
    const { width, height } = target.getBoundingClientRect();
    if (each.matches('button') && Math.min(width, height) < leastPx) return true;
    return target.matches(mainTargets) ? height < mainPx : height < leastPx || width < leastPx;
  });
  fail('is too small to press', small);
}

/**
 * Nothing moves or fades; what only takes clicks for a moment is no motion.
 *
 * @throws with the names of what does
 */
export function expectStill(element: HTMLElement): void {
  const moving = toShown(element).filter((each) =>
    each.getAnimations().some(({ effect }) => {
      const isLong = Number(effect?.getComputedTiming().duration) > 0;
      const keyframes = (effect as KeyframeEffect).getKeyframes();
      return isLong && keyframes.some((frame) => !('pointerEvents' in frame));
    }),
  );
  fail('moves', moving);
}

function toShown(element: HTMLElement, selector = '*'): Element[] {
  return new Visitor(element)
    .all(selector)
    .filter((each) => each.checkVisibility() && each.getClientRects().length > 0);
}

/** For screen readers alone, or in a line that is moved sideways by itself. */
function isMeantUnseen(element: Element): boolean {
  return element.closest('.visually-hidden, .narrow, .dots, svg') !== null;
}

function fail(what: string, elements: readonly Element[]): void {
  if (elements.length === 0) return;
  const names = elements.map((each) => {
    const { width, height, right } = each.getBoundingClientRect();
    const size = `${Math.round(width)}×${Math.round(height)}, to ${Math.round(right)}`;
    return `  <${each.localName} class="${each.className}"> ${each.textContent?.trim().slice(0, 40)} (${size})`;
  });
  throw new Error(`${names.length} of this screen ${what}:\n${names.join('\n')}`);
}
