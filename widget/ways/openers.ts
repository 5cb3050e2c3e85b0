/** What of the page opens a dialog: `<button data-amelia-open="id">`; without an id, the only one. */
const attribute = 'data-amelia-open';

/** What they ask for. */
interface Opened {
  /** Somebody is about to press one. */
  want(): void;
  /** @param opener - what was pressed. */
  open(opener: HTMLElement): void;
  close(): void;
}

/** A button that names a command, as browsers do by now: `<button commandfor="id" command="--open">`. */
interface Command extends Event {
  readonly command?: string;
  readonly source?: Element | null;
}

/**
 * Listens to the page's own buttons, also to those that come later.
 *
 * @returns what ends it.
 */
export function listenToOpeners(element: HTMLElement, { want, open, close }: Opened): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const toOpener = ({ target }: Event): HTMLElement | null => {
    const opener = target instanceof Element && target.closest<HTMLElement>(`[${attribute}]`);
    const id = opener ? opener.getAttribute(attribute) : null;
    return opener && (id ? id === element.id : isFirst(element)) ? opener : null;
  };
  for (const soon of ['pointerover', 'focusin']) {
    document.addEventListener(soon, (event) => toOpener(event) && want(), { signal });
  }
  document.addEventListener(
    'click',
    (event) => {
      const opener = toOpener(event);
      if (!opener) return;
      // A link leads to the same where no script runs.
      event.preventDefault();
      open(opener);
    },
    { signal },
  );
  element.addEventListener(
    'command',
    ({ command, source }: Command) => {
      if (command === '--open' && source instanceof HTMLElement) open(source);
      if (command === '--close') close();
    },
    { signal },
  );
  return () => ending.abort();
}

/** Of several on a page one that names none opens the first. */
function isFirst(element: HTMLElement): boolean {
  return document.querySelector(`${element.localName}:not([mode='inline'])`) === element;
}
