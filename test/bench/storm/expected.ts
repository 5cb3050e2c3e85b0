import { problemStatuses } from '../../../proxy/contract/problem.js';
import type { Answer } from '../../runtimes/ask.js';

/** What an Amelia in a storm is no excuse for. */
const inexcusable = ['internal', 'invalid-input', 'rate-limited', 'upstream-auth', 'not-found'];

/** Whether an answer is one that customers may get in a storm. */
export function isExpected({ status, headers, text }: Answer): boolean {
  if (status === 200 || status === 201) return isJson(text);
  if (headers['content-type'] !== 'application/problem+json') return false;
  const code = toCode(text);
  const isKnown = Object.entries(problemStatuses).some(
    ([known, knownStatus]) => known === code && knownStatus === status,
  );
  return isKnown && !inexcusable.includes(code);
}

function isJson(text: string): boolean {
  try {
    return Boolean(JSON.parse(text));
  } catch {
    return false;
  }
}

export function toCode(text: string): string {
  try {
    return String(JSON.parse(text).code);
  } catch {
    return 'no-problem';
  }
}
