import { describe, expect, it } from 'vitest';
import { json } from '../../support/recorded-amelia.js';
import { entities, mia } from '../amelia/read-catalog.js';
import { canaries } from '../canaries.js';
import { concert, yoga } from '../events/event-salon.js';
import { openSalon, toProblem } from '../salon.js';
import { changeService } from '../studio.js';
import { countCalls, openGermanStudio, readCatalogIn } from './german-studio.js';

const events = 'from=2026-11-23&to=2026-12-31';

describe('S5: a language that is none', () => {
  it.each([
    '',
    'd',
    'de_AT',
    'de-',
    'deutsch-deutsch-deutsch',
    'de-AT-x-y',
    'a'.repeat(5_000),
    '../../etc',
    '__proto__',
    'de%0d%0aX:1',
    'de%00',
    '%F0%9F%87%A9',
    '*',
  ])('is refused, and Amelia hears nothing of it: %s', async (lang) => {
    const { app, amelia } = openSalon();
    for (const path of ['/v1/catalog?', `/v1/events?${events}&`, '/v1/events/1?']) {
      const response = await app.request(`${path}lang=${lang}`);
      expect(response.status).toBe(400);
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      expect(await toProblem(response)).toMatchObject({
        code: 'invalid-input',
        errors: [{ pointer: '/lang', code: 'no-locale' }],
      });
    }
    expect(amelia.requests).toEqual([]);
  });

  it('S6: is refused where there are two of them', async () => {
    const { app, amelia } = openSalon();
    for (const query of ['lang=de&lang=fr', 'lang[]=de', 'language=de', 'Lang=de']) {
      expect((await app.request(`/v1/catalog?${query}`)).status).toBe(400);
    }
    expect(amelia.requests).toEqual([]);
  });

  it('is asked for where nothing is told in any', async () => {
    const { app } = openSalon();
    expect((await app.request('/v1/site?lang=de')).status).toBe(400);
  });
});

describe('H1: a thousand languages', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const made = Array.from(
    { length: 1_000 },
    (_, at) => `${letters[at % 26]}${letters[Math.floor(at / 26) % 26]}-${letters[at % 7]}z`,
  );
  const langs = [...made, 'de', 'de-DE', 'de-AT', 'de-CH', 'de-Latn-LI', 'fr-CA', 'sr-Cyrl', 'iw'];

  it.each(['/v1/catalog?', `/v1/events?${events}&`])(
    'make no more answers than the site has languages: %s',
    async (path) => {
      const studio = openGermanStudio();
      let written = 0;
      const tags = new Set<string | null>();
      for (const lang of langs) {
        const response = await studio.app.request(`${path}lang=${lang}`);
        if (response.headers.get('Server-Timing')?.includes('miss')) written += 1;
        tags.add(response.headers.get('ETag'));
      }
      // The site's own, and seven others.
      expect(tags.size).toBe(8);
      expect(written).toBe(8);
      expect(countCalls(studio, '/entities')).toBe(1);
    },
  );

  it('are none where the site has written a thousand things that are no language', async () => {
    const names = Array.from({ length: 1_000 }, (_, at) => [`language ${at}`, `Name ${at}`]);
    const translations = JSON.stringify({ name: Object.fromEntries(names), constructor: {} });
    const studio = openGermanStudio((business) => changeService(business, 1, { translations }));
    const [service] = (await readCatalogIn(studio, 'la')).services;
    expect(service?.name).toBe('Initial consultation');
  });
});

it('H6: no header says in which language the catalogue is told', async () => {
  const { app } = openGermanStudio();
  const own = await app.request('/v1/catalog');
  const headers = { 'Accept-Language': 'de', 'X-Lang': 'de', Cookie: 'lang=de' };
  const told = await app.request('/v1/catalog', { headers });
  expect(await told.text()).toBe(await own.text());
});

it('R7: a translation is cleaned as the site’s own words are', async () => {
  const html =
    '<p>gut</p><img src=x onerror=alert(1)><a href="javascript:1">da</a><script>x</script>';
  const translations = JSON.stringify({ name: { de_DE: html }, description: { de_DE: html } });
  const studio = openGermanStudio((business) => changeService(business, 1, { translations }));
  const [service] = (await readCatalogIn(studio, 'de')).services;
  expect(service).toMatchObject({ name: 'gut da', summary: 'gut da' });
  expect(service?.descriptionHtml).toBe('<p>gut</p><a>da</a>');
});

describe('R2: what a translation holds beside names and words', () => {
  /** Every field that a row has, in German. */
  function toGerman(row: object, told: readonly string[]): string {
    const texts = Object.keys(row).map((key) => {
      const text = told.includes(key) ? 'Gut' : `CANARY-${key}`;
      return [key, { de_DE: text, it_IT: `CANARY-italian-${key}` }];
    });
    return JSON.stringify({
      ...Object.fromEntries(texts),
      de_DE: 'CANARY-only',
      secret: 'CANARY-x',
    });
  }

  it('stays there, of employees, services and places', async () => {
    const [category] = entities.categories;
    const [service] = category.serviceList;
    const extra = { id: 9, name: 'Tea', description: '', price: 4, coupon: 'x', secret: 'y' };
    const place = { id: 5, name: 'Riverside', address: '1 Quay', phone: '1', status: 'visible' };
    const withGerman = (row: object, told: readonly string[]) => ({
      ...row,
      translations: toGerman(row, told),
    });
    const words = ['name', 'description'];
    const changed = {
      employees: [withGerman(mia, ['firstName', 'lastName', 'description'])],
      categories: [
        {
          ...withGerman(category, ['name']),
          serviceList: [{ ...withGerman(service, words), extras: [withGerman(extra, words)] }],
        },
      ],
      locations: [withGerman(place, ['name', 'address'])],
      entitiesRelations: { [mia.id]: { [service.id]: [5] } },
    };
    const { app, log } = openSalon({
      replies: { 'GET /entities': json({ ...entities, ...changed }) },
    });
    const text = await (await app.request('/v1/catalog?lang=de')).text();
    expect(JSON.parse(text).employees[0]?.name).toBe('Gut Gut');
    expect(JSON.parse(text).locations[0]).toEqual({ id: 5, name: 'Gut', address: 'Gut' });
    expect(canaries(text + JSON.stringify(log))).toEqual([]);
  });

  it('stays there, of events and tickets', async () => {
    const [ticket] = concert.customTickets;
    const translations = JSON.stringify({
      de_DE: 'Sitz',
      it_IT: 'CANARY-italian',
      name: { de_DE: 'CANARY-name' },
    });
    const row = {
      ...yoga,
      customPricing: true,
      customTickets: [{ ...ticket, translations }],
      translations: toGerman(yoga, ['name', 'description']),
    };
    const { app, log } = openSalon({
      replies: { 'GET /events': json({ events: [row], count: 1 }) },
    });
    const text = await (
      await app.request('/v1/events?from=2026-12-01&to=2026-12-31&lang=de')
    ).text();
    const [event] = JSON.parse(text).events;
    expect([event.name, event.tickets[0].name]).toEqual(['Gut', 'Sitz']);
    expect(canaries(text + JSON.stringify(log))).toEqual([]);
  });
});
