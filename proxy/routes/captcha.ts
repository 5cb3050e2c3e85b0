import { Hono } from 'hono/tiny';
import { onlyQuery } from '../guards/query.js';

/** Where a challenge is had. */
export const challengePath = '/v1/captcha/challenge';

/** `GET /v1/captcha/challenge`: work for a device, another each time. */
export function captcha(createChallenge: () => Promise<object>): Hono {
  return new Hono().get(challengePath, onlyQuery([]), async (c) =>
    c.json(await createChallenge(), 200, { 'Cache-Control': 'no-store' }),
  );
}
