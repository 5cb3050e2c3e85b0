import type * as v from 'valibot';
import type { FieldProblem } from './problem.js';

/**
 * What a schema found wrong, as a customer's program may read it: where, and a code. What was
 * written there is never repeated.
 */
export function toFieldProblems(issues: readonly v.BaseIssue<unknown>[]): FieldProblem[] {
  return issues.slice(0, 20).map((issue) => ({
    pointer: toPointer(issue),
    code: toCode(issue),
  }));
}

function toPointer(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) => String(key).slice(0, 100));
  return keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function toCode(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'unknown-field';
  if (issue.kind === 'schema' && issue.input === undefined) return 'required';
  // Our own messages are codes; valibot's are sentences that hold what was written.
  return /^[a-z-]{1,30}$/.test(issue.message) ? issue.message : 'invalid';
}
