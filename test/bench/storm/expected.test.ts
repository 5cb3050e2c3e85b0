import { describe, expect, it } from 'vitest';
import { isExpected } from './expected.js';

const problem = 'application/problem+json';

function answer(status: number, body: unknown, type = 'application/json') {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { status, headers: { 'content-type': type }, text };
}

describe('an answer that customers may get in a storm', () => {
  it.each([
    answer(200, { slots: [] }),
    answer(201, { booking: {} }),
    answer(202, { code: 'outcome-unknown' }, problem),
    answer(409, { code: 'slot-taken' }, problem),
    answer(503, { code: 'upstream-unavailable' }, problem),
  ])('is what was asked for, or a problem of the site: $status $text', (given) => {
    expect(isExpected(given)).toBe(true);
  });

  it.each([
    answer(200, '<!doctype html><title>Briefly unavailable.</title>', 'text/html'),
    answer(200, ''),
    answer(503, { code: 'upstream-unavailable' }),
    answer(503, 'oops', problem),
    answer(503, { code: 'nobody-knows-this' }, problem),
    answer(500, { code: 'upstream-unavailable' }, problem),
    answer(500, { code: 'internal' }, problem),
    answer(422, { code: 'invalid-input' }, problem),
    answer(404, { code: 'not-found' }, problem),
    answer(204, ''),
  ])('is no other: $status $text', (given) => {
    expect(isExpected(given)).toBe(false);
  });
});
