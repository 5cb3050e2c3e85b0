import { LitElement } from 'lit';
import { query } from 'lit/decorators.js';

/** A screen: it begins with a heading. */
export abstract class ScreenElement extends LitElement {
  @query('h2') private readonly heading!: HTMLElement | null;

  /** Takes the focus to the screen's heading, so that a screen reader begins there. */
  async focusHeading(): Promise<void> {
    await this.updateComplete;
    this.heading?.focus({ preventScroll: true });
  }
}
