import { html, type TemplateResult } from 'lit';

/** Lit knows a template by its strings: the same markup has the same. */
const known = new Map<string, TemplateStringsArray>();

/**
 * Markup that the proxy has cleaned, as a template without values. Lit makes it as it makes any: by
 * its own policy where a page wants trusted types, which `innerHTML` would not be.
 */
export function renderCleaned(markup: string): TemplateResult {
  const strings = known.get(markup) ?? Object.assign([markup], { raw: [markup] });
  known.set(markup, strings);
  return html(strings);
}

/** The same, where whoever follows a link comes back to what they were at. */
export function renderCleanedOutward(markup: string): TemplateResult {
  const opening = '<a target="_blank" rel="noopener noreferrer" href=';
  return renderCleaned(markup.replaceAll('<a href=', opening));
}
