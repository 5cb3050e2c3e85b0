/** Somebody in front of the widget: shadow roots hide behind what people see and do. */
export class Visitor {
  readonly #root: Element;

  constructor(root: Element) {
    this.#root = root;
  }

  /** Waits until something is true of what is shown. @throws after six seconds. */
  async until<Found>(find: () => Found | null | undefined | false, what: string): Promise<Found> {
    const deadline = performance.now() + 6000;
    for (;;) {
      const found = find();
      if (found) return found;
      if (performance.now() > deadline) {
        throw new Error(`never saw ${what}; shown was: ${this.text.slice(0, 400)}`);
      }
      await aMoment();
    }
  }

  /** All that is shown, as text. */
  get text(): string {
    return toText(this.#root).replace(/\s+/g, ' ').trim();
  }

  sees(text: string | RegExp): Promise<true> {
    const isThere = () =>
      typeof text === 'string' ? this.text.includes(text) : text.test(this.text);
    return this.until(() => isThere() || null, String(text));
  }

  /** The button of that name, once it is there. */
  button(name: string | RegExp): Promise<HTMLButtonElement> {
    return this.until(() => this.buttons(name)[0], `a button ${name}`);
  }

  buttons(name: string | RegExp): HTMLButtonElement[] {
    const isIt = (button: Element) => {
      const theirs =
        button.getAttribute('aria-label') ?? toText(button, isHeard).replace(/\s+/g, ' ').trim();
      return typeof name === 'string' ? theirs === name : name.test(theirs);
    };
    return this.all('button').filter(isIt) as HTMLButtonElement[];
  }

  async presses(name: string | RegExp): Promise<void> {
    (await this.button(name)).click();
  }

  /** The field of that label. */
  field(label: string): Promise<HTMLInputElement> {
    return this.until(() => {
      const found = this.all('label').find((each) => toText(each).trim().startsWith(label));
      return (found as HTMLLabelElement | undefined)?.control as HTMLInputElement | undefined;
    }, `a field ${label}`);
  }

  async types(label: string, value: string): Promise<void> {
    const field = await this.field(label);
    field.focus();
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  /** The heading that holds the focus, or null. */
  get focusedHeading(): string | null {
    const focused = this.all('h2').find((heading) => heading.matches(':focus'));
    return focused?.textContent?.trim() ?? null;
  }

  /** What the live region says, a sentence each. */
  get announced(): string[] {
    return this.all('[role=status] p').map((each) => toText(each).replace(/\s+/g, ' ').trim());
  }

  /** Everything below, shadow roots included, that a selector takes. */
  all(selector: string): Element[] {
    return collect(this.#root).filter((element) => element.matches(selector));
  }
}

function collect(root: Element | ShadowRoot): Element[] {
  const inside = root instanceof Element && root.shadowRoot ? collect(root.shadowRoot) : [];
  return [...inside, ...[...root.children].flatMap((child) => [child, ...collect(child)])];
}

/** Whether a screen reader says it. */
function isHeard(element: HTMLElement): boolean {
  return element.ariaHidden !== 'true';
}

function toText(node: Node, counts: (element: HTMLElement) => boolean = () => true): string {
  if (node instanceof HTMLElement && (node.hidden || node.inert || node.localName === 'style'))
    return '';
  if (node instanceof HTMLElement && !counts(node)) return '';
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLSlotElement)
    return node
      .assignedNodes()
      .map((each) => toText(each, counts))
      .join(' ');
  const from = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
  const isBlock = node instanceof Element && !['SPAN', 'B', 'I'].includes(node.tagName);
  const inner = [...from.childNodes].map((child) => toText(child, counts)).join('');
  return isBlock ? ` ${inner} ` : inner;
}

/** Until the next frame; a page behind another draws none, so no longer than a tenth of a second. */
function aMoment(): Promise<unknown> {
  const frame = new Promise((resolve) => requestAnimationFrame(resolve));
  return Promise.race([frame, new Promise((resolve) => setTimeout(resolve, 100))]);
}
