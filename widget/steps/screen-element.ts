import { LitElement } from 'lit';

/** A screen: it begins with a heading. */
export abstract class ScreenElement extends LitElement {
  /** Takes the focus to the screen's heading, so that a screen reader begins there. */
  async focusHeading(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('h2')?.focus({ preventScroll: true });
  }
}
