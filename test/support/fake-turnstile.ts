import type { Turnstile, TurnstileOptions } from '../../widget/captcha/load-turnstile.js';

/** What a page says to Turnstile, and what Turnstile does there. */
type Play = (options: TurnstileOptions, container: HTMLElement) => void;

/** Cloudflare's script, served by the page itself: nothing leaves the machine. */
export class FakeTurnstile {
  /** The addresses that scripts were loaded from. */
  readonly scripts: string[] = [];
  readonly rendered: TurnstileOptions[] = [];
  readonly removed: string[] = [];
  readonly resets: string[] = [];
  /** Whether the script can be loaded. */
  isBlocked = false;
  readonly #play: Play;
  readonly #source = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src');

  /** @param play - runs each time it is asked. */
  constructor(play: Play) {
    this.#play = play;
  }

  /** Takes the place of the script. */
  start(): this {
    const fake = this;
    Object.assign(window, { startFakeTurnstile: () => this.#show() });
    Object.defineProperty(HTMLScriptElement.prototype, 'src', {
      ...this.#source,
      set(this: HTMLScriptElement, url: string) {
        fake.scripts.push(String(url));
        const code = 'data:text/javascript,startFakeTurnstile()';
        fake.#source?.set?.call(this, fake.isBlocked ? 'blob:nowhere' : code);
      },
    });
    return this;
  }

  stop(): void {
    delete window.turnstile;
    if (this.#source) Object.defineProperty(HTMLScriptElement.prototype, 'src', this.#source);
    for (const script of document.querySelectorAll('head script[src^="data:"]')) script.remove();
  }

  #show(): void {
    window.turnstile = {
      render: (container, options) => {
        this.rendered.push(options);
        const id = `turnstile-${this.rendered.length}`;
        // As the real one, it answers later.
        queueMicrotask(() => this.#play(options, container));
        return id;
      },
      reset: (id) => this.resets.push(id),
      remove: (id) => this.removed.push(id),
    } satisfies Turnstile;
  }
}
