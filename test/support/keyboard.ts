import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Visitor } from './visitor.js';

/** More stops than any screen has: whoever presses Tab as often is going round in circles. */
const mostStops = 80;

/** Somebody without a mouse: every key is a real one, pressed in the browser. */
export class Keyboard {
  readonly #visitor: Visitor;

  constructor(visitor: Visitor) {
    this.#visitor = visitor;
  }

  /** Presses keys one by one; the focus is somewhere afterwards, or there would be no way on. */
  async presses(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await sendKeys({ press: key });
      await this.#visitor.until(() => document.activeElement !== document.body, 'a focus');
    }
  }

  async types(text: string): Promise<void> {
    await sendKeys({ type: text });
  }

  /** Goes on with Tab until what has the focus is called so. */
  async tabsTo(name: RegExp): Promise<void> {
    await this.#visitor.until(
      () => this.#visitor.all('button, input, summary').some((each) => name.test(toName(each))),
      `something called ${name}`,
    );
    const passed: string[] = [];
    while (passed.length < mostStops) {
      await sendKeys({ press: 'Tab' });
      const focused = this.focused;
      if (focused && name.test(toName(focused))) return;
      passed.push(focused ? toName(focused) : 'the page');
    }
    throw new Error(`Tab never came to ${name}, but to ${passed.join(' | ')}`);
  }

  /** Tab to it, and Enter. */
  async enters(name: RegExp): Promise<void> {
    await this.tabsTo(name);
    await this.presses('Enter');
  }

  /** Waits for a screen, which begins with the focus on its heading. */
  async arrives(heading: string): Promise<void> {
    const visitor = this.#visitor;
    await visitor.until(() => visitor.focusedHeading === heading, `${heading} in focus`);
  }

  /** Types who is coming, field after field, and sends it with Enter. */
  async typesDetails(): Promise<void> {
    for (const text of ['Jordan', 'Parker', 'jordan.parker@example.test']) {
      await this.presses('Tab');
      await this.types(text);
    }
    await this.presses('Enter');
  }

  /** What has the focus, whatever shadow it stands in. */
  get focused(): Element | null {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active === document.body ? null : active;
  }

  /** The focus can be seen: a line around it that differs from nothing. */
  expectSeenFocus(): void {
    const { focused } = this;
    if (!focused) throw new Error('nothing has the focus');
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    expect(`${outlineStyle} ${outlineWidth}`).to.match(/^(solid|auto) [1-9]/);
  }
}

/** What an element is called, as far as a story needs it. */
function toName(element: Element): string {
  const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
  const name = element.getAttribute('aria-label') ?? label ?? element.textContent ?? '';
  return name.replace(/\s+/g, ' ').trim();
}
