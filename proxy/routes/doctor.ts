import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import type { Check, Checkup } from '../contract/checkup.js';
import type { HealthAnswer } from '../contract/health.js';
import { checkQuery } from '../guards/query.js';
import { waitFor } from '../guards/timing.js';

export interface DoctorOptions {
  /** @throws {Refusal} for whoever is not the owner. */
  checkOwner: (c: Context) => Promise<void>;
  examine: (request: {
    forwardedFor?: string | undefined;
    clientAddress?: string | undefined;
  }) => Promise<Check[]>;
  tellHealth: () => HealthAnswer;
  /** Where a request comes from; undefined where the runtime does not tell. */
  toClientAddress: (c: Context) => string | undefined;
}

/** `GET /v1/doctor`: how proxy and site go together, for whoever has the proxy's secret. */
export function doctor({ checkOwner, examine, tellHealth, toClientAddress }: DoctorOptions): Hono {
  return new Hono().get('/v1/doctor', async (c) => {
    await checkOwner(c);
    checkQuery(c, []);
    const request = {
      forwardedFor: c.req.header('X-Forwarded-For'),
      clientAddress: toClientAddress(c),
    };
    const checks = await waitFor(c, examine(request));
    const checkup: Checkup = { health: tellHealth(), checks };
    return c.json(checkup, 200, { 'Cache-Control': 'no-store' });
  });
}
