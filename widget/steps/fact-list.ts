import { html, type TemplateResult } from 'lit';

/** Something that is told under its name, in one line or several. */
export type Fact = readonly [term: string, ...lines: (string | TemplateResult | null)[]];

/** The facts that there is something to tell of, each with its name; they stand in a `dl`. */
export function renderFacts(facts: readonly Fact[]): TemplateResult[] {
  return facts.flatMap(([term, ...lines]) => {
    const told = lines.filter((line) => (typeof line === 'string' ? line.trim() : line));
    if (told.length === 0) return [];
    return html`<div>
      <dt>${term}</dt>
      ${told.map((line) => html`<dd>${line}</dd>`)}
    </div>`;
  });
}
