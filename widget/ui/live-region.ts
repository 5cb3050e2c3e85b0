import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { AnnounceEvent } from './announcement.js';

/**
 * The one place of a widget that a screen reader listens to: politely, and there before anything is
 * said, for of a region that comes with its words most say nothing.
 */
export class LiveRegion {
  readonly #host: ReactiveControllerHost;
  #said: readonly string[] = [];
  #next: string[] = [];

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host;
    host.addEventListener('announce', (event) => this.#hear(event as AnnounceEvent));
  }

  render(): TemplateResult {
    return html`<div class="visually-hidden" role="status">
      ${this.#said.map((sentence) => html`<p>${sentence}</p>`)}
    </div>`;
  }

  /** What was said of one screen is no news on the next. */
  clear(): void {
    this.#tell([]);
  }

  #hear(event: AnnounceEvent): void {
    event.stopPropagation();
    // What one press changes in several places is said together: each alone would cut the other off.
    if (this.#next.length === 0) {
      setTimeout(() => this.#next.length > 0 && this.#tell(this.#next));
    }
    this.#next.push(event.sentence);
  }

  #tell(said: readonly string[]): void {
    this.#said = said;
    this.#next = [];
    this.#host.requestUpdate();
  }
}
