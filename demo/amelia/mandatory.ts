import { Refusal } from './php.js';

/** @throws {Refusal} 500 that names the fields which are missing, as PHP's `isset` has it. */
export function refuseMissing(body: Record<string, unknown>, names: readonly string[]): void {
  const missing = names.filter((name) => body[name] === undefined || body[name] === null);
  if (missing.length > 0) {
    throw new Refusal(500, `Mandatory fields not passed! Missing: ${missing.join(', ')}`);
  }
}
