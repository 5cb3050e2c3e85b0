import { expect } from 'vitest';
import { type Salon, toProblem } from '../salon.js';
import { freshStart } from './package-rows.js';
import { openPackageSalon, type PackageSalonOptions, packageWish } from './package-salon.js';

/** How a package is refused; left out: 422 `invalid-input`. */
export interface Refused {
  pointer?: string;
  /** Of the place that is wrong. */
  why?: string;
  code?: string;
  status?: number;
}

/** By whatever rule: nothing has reached Amelia but looks. */
export async function expectRefused(
  change: object,
  { pointer, why, code = 'invalid-input', status = 422 }: Refused,
  row: unknown = freshStart,
  options?: PackageSalonOptions,
): Promise<Salon> {
  const salon = openPackageSalon([row], options);
  const response = await salon.book({ ...packageWish, ...change });
  const problem = await toProblem(response);
  expect([problem.code, response.status]).toEqual([code, status]);
  if (pointer) {
    const wrong = { pointer, code: why ?? expect.any(String) };
    expect(problem.errors).toContainEqual(wrong);
  }
  expect(salon.amelia.requests.filter(({ method }) => method === 'POST')).toEqual([]);
  return salon;
}

const [consultation, massage] = packageWish.appointments;

/** The wish with its consultation changed. */
export const withFirst = (change: object) => ({
  appointments: [{ ...consultation, ...change }, massage],
});

/** The wish with its massage changed. */
export const withSecond = (change: object) => ({
  appointments: [consultation, { ...massage, ...change }],
});
