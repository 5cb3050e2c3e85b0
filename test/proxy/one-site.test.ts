import { expect, it } from 'vitest';
import { openSalon, toProblem, wish } from './salon.js';

/**
 * One proxy serves one site, that of its settings: nothing in a request chooses another, so there
 * is no list of sites to look into.
 */
it.each(['__proto__', 'constructor', 'toString', 'https://evil.test', 'salon.test'])(
  'K5: nobody chooses the site: %s',
  async (site) => {
    const salon = openSalon();
    const response = await salon.app.request(`/v1/catalog?site=${encodeURIComponent(site)}`);
    expect(response.status).toBe(400);
    expect((await toProblem(response)).errors).toEqual([
      { pointer: '/site', code: 'unknown-field' },
    ]);
    expect((await salon.book({ ...wish, site })).status).toBe(422);
    expect(salon.amelia.requests).toEqual([]);
  },
);

it('K5: nor by headers', async () => {
  const salon = openSalon();
  await salon.app.request('/v1/catalog', {
    headers: { Host: 'evil.test', 'X-Forwarded-Host': 'evil.test', 'X-Original-URL': '/v1/users' },
  });
  expect(salon.amelia.requests.length).toBeGreaterThan(0);
  for (const { url } of salon.amelia.requests) expect(url).toMatch(/^https:\/\/salon\.test\//);
});
