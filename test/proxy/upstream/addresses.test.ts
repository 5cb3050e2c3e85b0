import { describe, expect, it } from 'vitest';
import { env, openSalon, toProblem } from '../salon.js';

const amelia = 'https://salon.test/wp-admin/admin-ajax.php?action=wpamelia_api&call=%2Fapi%2Fv1%2F';

/** Every address that is asked for what everybody is shown, in full. */
const goldenUrls: [path: string, calls: string[]][] = [
  [
    '/v1/availability?service=1&from=2026-12-14&to=2026-12-20&timeZone=Asia/Tokyo&employee=1',
    [
      'slots&serviceId=1&serviceDuration=1800&persons=1&providerIds%5B%5D=1&group=1&page=booking' +
        '&timeZone=UTC&queryTimeZone=UTC' +
        '&startDateTime=2026-11-30+00%3A00&endDateTime=2027-01-01+23%3A59',
    ],
  ],
  [
    '/v1/events?from=2026-12-01&to=2026-12-31&search=Yoga',
    ['events&page=1&dates%5B0%5D=2026-12-01&dates%5B1%5D=2026-12-31&timeZone=UTC&search=Yoga'],
  ],
];

describe('an address that Amelia is asked at', () => {
  it.each(goldenUrls)('S5, S7: is built anew, and always the same: %s', async (path, calls) => {
    const salon = openSalon();
    await salon.app.request('/v1/catalog');
    const before = salon.amelia.requests.length;
    expect((await salon.app.request(path)).status).toBe(200);
    const urls = salon.amelia.requests.slice(before).map(({ url }) => url);
    expect(urls).toEqual(calls.map((call) => `${amelia}${call}`));
    expect(urls.join()).not.toContain(env.AMELIA_API_KEY);
  });

  it('S7: tells nobody’s bookings, of one event either', async () => {
    const salon = openSalon();
    await salon.app.request('/v1/events/1');
    const [detail] = salon.amelia.to('GET /events/1');
    expect(detail?.url).toBe(`${amelia}events%2F1&bookings=false&timeZone=UTC`);
    for (const { query } of salon.amelia.to('GET /events')) expect(query).toContain('page=1');
  });

  it.each([
    '/v1/catalog?showAmeliaSqlExceptions=1',
    '/v1/site?call=/api/v1/users',
    '/v1/events/1?bookings=true',
    '/v1/availability?service=1&from=2026-12-14&to=2026-12-14&timeZone=UTC&page=cabinet',
    '/v1/availability?service=1&service=2&from=2026-12-14&to=2026-12-14&timeZone=UTC',
    '/v1/availability?service[]=1&from=2026-12-14&to=2026-12-14&timeZone=UTC',
  ])('S5, S6, S7: takes nothing else along: %s', async (path) => {
    const salon = openSalon();
    // Not either once the same without it was answered.
    await salon.app.request(path.replace(/[?&](?:page|service)=(?:cabinet|2)/, ''));
    const before = salon.amelia.requests.length;
    const response = await salon.app.request(path);
    expect([response.status, (await toProblem(response)).code]).toEqual([400, 'invalid-input']);
    expect(salon.amelia.requests).toHaveLength(before);
  });
});
