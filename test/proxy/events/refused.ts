import { expect } from 'vitest';
import { toProblem } from '../salon.js';
import type { Studio } from '../studio.js';

/** How a booking is refused; left out: 422 `invalid-input`. */
export interface Refused {
  pointer?: string;
  code?: string;
  status?: number;
}

/** By the schema alone, or by the rules of the event: either way nothing has reached Amelia but looks. */
export async function expectRefused(
  studio: Studio,
  response: Response,
  { pointer, code = 'invalid-input', status = 422 }: Refused,
) {
  const problem = await toProblem(response);
  expect([problem.code, response.status]).toEqual([code, status]);
  if (pointer) expect(problem.errors?.map((error) => error.pointer)).toContain(pointer);
  expect(studio.booked()).toEqual([]);
  expect(studio.amelia.requests.filter(({ method }) => method === 'POST')).toEqual([]);
}
