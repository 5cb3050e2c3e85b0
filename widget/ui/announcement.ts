import { LitElement } from 'lit';
import { define } from '../define.js';

/** Something is to be said by a screen reader; the widget's live region says it. Stays inside. */
export class AnnounceEvent extends Event {
  constructor(readonly sentence: string) {
    super('announce', { bubbles: true, composed: true });
  }
}

/**
 * Shows nothing; has its sentence said whenever it is another one. What it begins with is no news:
 * that is read where it stands.
 *
 * @fires announce
 */
export class Announcement extends LitElement {
  #sentence = '';

  override connectedCallback() {
    super.connectedCallback();
    // It takes no place, not even between the rows of a grid.
    this.hidden = true;
  }

  set sentence(sentence: string) {
    if (sentence && sentence !== this.#sentence && this.isConnected) {
      this.dispatchEvent(new AnnounceEvent(sentence));
    }
    this.#sentence = sentence;
  }
}

define('amelia-announcement', Announcement);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-announcement': Announcement;
  }
  interface HTMLElementEventMap {
    announce: AnnounceEvent;
  }
}
