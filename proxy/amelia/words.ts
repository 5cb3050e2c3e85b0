import { toCleanHtml, toPlainText, toSummary } from './clean-html.js';

/** What people read of a service, a package or an event, whatever language it is in. */
export function toWords({ name, description }: { name: string; description: string }) {
  return {
    name: toPlainText(name),
    descriptionHtml: toCleanHtml(description),
    summary: toSummary(description),
  };
}
