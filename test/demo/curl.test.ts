import { execFile } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { type ServerType, serve } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Amelia, createAmelia } from '../../demo/amelia/amelia.js';
import { createRecordedBusiness, key } from './recorded-site.js';

const run = promisify(execFile);
const now = Date.parse('2026-02-01T10:00:00Z');

describe('curl lines like the vendor’s, of what its pages leave out', () => {
  let amelia: Amelia;
  let server: ServerType;
  let endpoint: string;

  beforeAll(async () => {
    amelia = createAmelia({ business: createRecordedBusiness(), key, now: () => now });
    server = serve({ fetch: amelia.fetch, port: 0, hostname: '127.0.0.1' });
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    endpoint = `http://127.0.0.1:${port}/wp-admin/admin-ajax.php?action=wpamelia_api&call=/api/v1`;
  });

  afterAll(() => {
    server.close();
  });

  async function curl(path: string, ...more: string[]) {
    const headers = ['--header', `Amelia: ${key}`];
    const { stdout } = await run('curl', [
      '-sS',
      '--location',
      endpoint + path,
      ...headers,
      ...more,
    ]);
    return JSON.parse(stdout);
  }

  it('get categories, entities, settings, slots and appointments', async () => {
    expect((await curl('/categories')).data.categories).toHaveLength(3);
    const types = 'types=employees,categories,locations,customFields,services';
    expect((await curl(`/entities&${types}`)).data.employees).toHaveLength(1);
    expect((await curl('/settings')).data.settings.wordpress.timeZoneString).toBe(
      'Europe/Belgrade',
    );
    const slots = '/slots&serviceId=1&serviceDuration=1800&persons=1&group=1&page=booking';
    const day = '&startDateTime=2026-02-12%2000:00&endDateTime=2026-02-12%2000:00';
    expect(Object.keys((await curl(slots + day)).data.slots)).toEqual(['2026-02-12']);
    const dates = '-g'; // Brackets in an address are curl's own otherwise.
    const listed = await curl(
      '/appointments&dates[0]=2026-02-12&dates[1]=2026-02-12&page=1',
      dates,
    );
    expect(listed.data.totalCount).toBe(amelia.appointments.length);
  });

  it('are refused without the key', async () => {
    const answer = await fetch(`${endpoint}/services`);
    expect(answer.status).toBe(403);
  });
});
