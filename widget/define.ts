/**
 * Registers a tag, once: the script may stand on a page twice, and a page may run two versions.
 *
 * @returns nothing; where the tag is taken already, the first definition stays.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
