import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { AmeliaClosedEvent, AmeliaOpenedEvent } from '../place-events.js';
import type { Strings } from '../text/en/booking.js';
import { toDialogWords } from '../text/en/dialog.js';
import './dialog-place.js';
import type { PlaceChange } from './dialog-place.js';
import { listenToOpeners } from './openers.js';

/** The element whose flow stands in a dialog. */
interface PlacedHost extends HTMLElement {
  readonly mode: 'inline' | 'dialog' | 'button';
  readonly updateComplete: Promise<boolean>;
  addController(controller: ReactiveController): void;
  removeController(controller: ReactiveController): void;
  requestUpdate(): void;
  /** Begins at the heading of the screen that is there. */
  focusStep(): Promise<void>;
}

/** What is in the dialog, and how it is told. */
interface Inside {
  content: unknown;
  strings: Strings;
  direction: 'ltr' | 'rtl' | null;
}

/** What of an address is about a booking. */
const bookingLink = /[?&]amelia-\w|#amelia-manage=/;

/** Holds the flow of an element in a dialog, and opens it for the page's buttons. */
export class DialogPlacing implements ReactiveController {
  readonly #host: PlacedHost;
  #isWanted = false;
  #stopListening: () => void = () => {};

  constructor(host: PlacedHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopListening();
    this.#stopListening = listenToOpeners(this.#host, {
      want: () => this.#want(),
      open: (opener) => void this.open(opener),
      close: () => this.close(),
    });
  }

  hostDisconnected(): void {
    this.#stopListening();
  }

  /** Whether anybody is about to see the flow: nothing is loaded before. */
  get isWanted(): boolean {
    return this.#isWanted;
  }

  /** Whether a new screen may take the focus. */
  get isOpen(): boolean {
    return this.#place?.isOpen ?? false;
  }

  /** Opens where the link that led to the page is about a booking. */
  async followLink(): Promise<void> {
    if (bookingLink.test(location.search + location.hash)) await this.open();
  }

  /** @param opener - what gets the focus back. */
  async open(opener: HTMLElement | null = null): Promise<void> {
    this.#want();
    await this.#host.updateComplete;
    this.#place?.show(opener);
  }

  close(): void {
    this.#place?.close();
  }

  scrollToTop(): void {
    this.#place?.scrollToTop();
  }

  render({ content, strings, direction }: Inside): TemplateResult {
    return html`<amelia-dialog-place
      dir=${direction ?? nothing}
      exportparts="dialog, open"
      .words=${toDialogWords(strings)}
      .label=${strings.label}
      ?button=${this.#host.mode === 'button'}
      @place-wanted=${() => this.#want()}
      @place-changed=${({ change }: Event & { change: PlaceChange }) => this.#tell(change)}
      >${this.#isWanted ? content : nothing}</amelia-dialog-place
    >`;
  }

  get #place() {
    return this.#host.shadowRoot?.querySelector('amelia-dialog-place') ?? null;
  }

  #want(): void {
    if (this.#isWanted) return;
    this.#isWanted = true;
    this.#host.requestUpdate();
  }

  #tell(change: PlaceChange): void {
    const isOpen = change === 'opened';
    this.#host.dispatchEvent(isOpen ? new AmeliaOpenedEvent() : new AmeliaClosedEvent());
    if (isOpen) void this.#host.focusStep();
  }
}
