import { describe, expect, it } from 'vitest';
import { env, toProblem, wish } from '../salon.js';
import { bearer, openOwnSalon } from './owner.js';

const wrongSecrets = [
  env.SECRET.slice(0, -1),
  `${env.SECRET}x`,
  env.SECRET.toUpperCase(),
  'x',
  env.AMELIA_API_KEY,
];

describe('whoever has not the proxy’s secret', () => {
  it.each(wrongSecrets)('is told nothing, and nobody is asked: %s', async (secret) => {
    const salon = openOwnSalon();
    const response = await salon.ask({ Authorization: `Bearer ${secret}` });
    expect(response.status).toBe(401);
    expect(response.headers.get('WWW-Authenticate')).toBe('Bearer');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect((await toProblem(response)).code).toBe('token-invalid');
    expect(salon.amelia.requests).toEqual([]);
  });

  it.each([
    {},
    { Authorization: '' },
    { Authorization: 'Bearer ' },
    { Authorization: 'Basic eA==' },
  ])('is asked for it: %o', async (headers) => {
    expect((await openOwnSalon().ask(headers as Record<string, string>)).status).toBe(401);
  });

  it('is not let in by a link to a booking', async () => {
    const salon = openOwnSalon();
    const { booking } = await (await salon.book(wish)).json();
    expect(booking.manage.token).toMatch(/^v1\./);
    expect((await salon.ask({ Authorization: `Bearer ${booking.manage.token}` })).status).toBe(401);
  });

  it('tries five times a minute, and no one else is kept out for it', async () => {
    const salon = openOwnSalon({
      app: { toClientAddress: (c) => c.req.header('X-Test-Address') },
    });
    const guess = (address: string) =>
      salon.ask({ Authorization: 'Bearer guess', 'X-Test-Address': address });
    for (let tries = 0; tries < 5; tries++) expect((await guess('192.0.2.1')).status).toBe(401);
    const sixth = await guess('192.0.2.1');
    expect(sixth.status).toBe(429);
    expect(sixth.headers.get('Retry-After')).toBe('60');
    expect((await guess('192.0.2.2')).status).toBe(401);
    expect((await salon.ask({ ...bearer, 'X-Test-Address': '192.0.2.1' })).status).toBe(200);
    salon.clock.nowMs += 60_000;
    expect((await guess('192.0.2.1')).status).toBe(401);
  });
});

describe('the owner', () => {
  it('asks from a command line, without an origin', async () => {
    const response = await openOwnSalon().ask();
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(response.headers.has('Access-Control-Allow-Origin')).toBe(false);
  });

  it('C1: asks from no page that is not the shop’s', async () => {
    const salon = openOwnSalon();
    const evil = await salon.ask({ ...bearer, Origin: 'https://evil.test' });
    expect(evil.status).toBe(403);
    expect(evil.headers.has('Access-Control-Allow-Origin')).toBe(false);
    expect(salon.amelia.requests).toEqual([]);
    const own = await salon.ask({ ...bearer, Origin: 'https://shop.test' });
    expect(own.headers.get('Access-Control-Allow-Origin')).toBe('https://shop.test');
  });

  it('S5: asks nothing beside', async () => {
    const { app, amelia } = openOwnSalon();
    expect((await app.request('/v1/doctor?verbose=1', { headers: bearer })).status).toBe(400);
    expect(amelia.requests).toEqual([]);
  });

  it('costs the site five calls, however often they ask', async () => {
    const salon = openOwnSalon();
    await Promise.all(Array.from({ length: 20 }, () => salon.ask()));
    const looks = salon.amelia.requests.map(({ method, path }) => `${method} ${path}`);
    expect(looks.slice(0, 2)).toEqual(['GET /settings', 'GET /entities']);
    expect(looks.slice(2).every((look) => /^GET \/(?:slots|settings)$/.test(look))).toBe(true);
    expect(looks.length).toBeLessThanOrEqual(6);
  });
});
