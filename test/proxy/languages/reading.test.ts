import { describe, expect, it } from 'vitest';
import type { Id } from '../../../proxy/contract/catalog.js';
import { json } from '../../support/recorded-amelia.js';
import { entities, mia } from '../amelia/read-catalog.js';
import { changeEvent, familyDay, readEvents } from '../events/event-studio.js';
import { openSalon } from '../salon.js';
import { changeService, type Studio } from '../studio.js';
import { countCalls, openGermanStudio, readCatalogIn } from './german-studio.js';

const named = (rows: readonly { id: Id; name: string }[], id: Id) =>
  rows.find((row) => row.id === id)?.name;

async function readFamilyDay({ app }: Studio, lang: string) {
  return (await app.request(`/v1/events/${familyDay}?lang=${lang}`)).json();
}

describe('a customer who reads German', () => {
  it('reads the catalogue in German', async () => {
    const catalog = await readCatalogIn(openGermanStudio(), 'de');
    const aroma = catalog.services.find(({ id }) => id === 8);
    expect(aroma).toMatchObject({
      name: 'Aromamassage',
      descriptionHtml: '<p>Wählen Sie das Öl, und ob Sie etwas länger bleiben möchten.</p>',
      summary: 'Wählen Sie das Öl, und ob Sie etwas länger bleiben möchten.',
    });
    expect(aroma?.extras.map(({ name }) => name)).toContain('Rosenöl');
    expect(named(catalog.categories, 1)).toBe('Beratung');
    expect(named(catalog.packages, 1)).toBe('Ein guter Anfang');
    expect(named(catalog.locations, 1)).toBe('Studio am Fluss');
    expect(catalog.customFields.find(({ id }) => id === 4)).toMatchObject({
      label: 'Wie viel Druck?',
      options: ['Leicht', 'Mittel', 'Kräftig'],
    });
  });

  it('reads the same as everybody but for the words', async () => {
    const studio = openGermanStudio();
    const [own, told] = [await readCatalogIn(studio), await readCatalogIn(studio, 'de')];
    const words = new Set([
      'name',
      'descriptionHtml',
      'summary',
      'label',
      'contentHtml',
      'options',
    ]);
    const strip = (value: unknown): string =>
      JSON.stringify(value, (key, each) => (words.has(key) ? typeof each : each));
    expect(strip(told)).toBe(strip(own));
    expect(told).not.toEqual(own);
  });

  it('reads the name of an employee in it, as far as it is another', async () => {
    const translations = '{"firstName":{"de_DE":"Maria"},"lastName":{"de_DE":""}}';
    const employees = [{ ...mia, translations }];
    const { app } = openSalon({ replies: { 'GET /entities': json({ ...entities, employees }) } });
    const told = await (await app.request('/v1/catalog?lang=de')).json();
    expect(told.employees.map(({ name }: { name: string }) => name)).toEqual(['Maria Johnson']);
  });

  it('reads the events in German, with their tickets and their place', async () => {
    const { events } = await readEvents(openGermanStudio(), { lang: 'de' });
    const event = events.find(({ id }) => id === familyDay);
    expect(event).toMatchObject({
      name: 'Bewegter Familienvormittag',
      summary: 'Zusammen klettern, rollen und balancieren. Socken statt Schuhe.',
      place: 'Studio am Fluss, Quay of the Boatmen 12, Belgrade',
    });
    expect(event?.tickets?.map(({ name }) => name)).toEqual(['Erwachsene', 'Kind']);
  });

  it('reads one event as the list has it', async () => {
    const studio = openGermanStudio();
    const { events } = await readEvents(studio, { lang: 'de' });
    expect(await readFamilyDay(studio, 'de')).toEqual(events.find(({ id }) => id === familyDay));
  });

  it('reads the place of an event in it, though the event itself says nothing', async () => {
    const studio = openGermanStudio((business) => changeEvent(business, 1, { translations: null }));
    const { events } = await readEvents(studio, { lang: 'de' });
    expect(events.find(({ id }) => id === 1)).toMatchObject({
      name: 'Open evening',
      place: 'Studio am Fluss, Quay of the Boatmen 12, Belgrade',
    });
  });
});

it.each([
  ['fr-CA', 'Première consultation'],
  ['es', 'Primera consulta'],
  ['sr-Latn', 'Prvi razgovor'],
  ['ar-EG', 'الاستشارة الأولى'],
  ['he', 'פגישת ייעוץ ראשונה'],
  ['ja', '初回カウンセリング'],
  ['it', 'Initial consultation'],
  ['en-GB', 'Initial consultation'],
])('the studio speaks to who reads %s', async (lang, name) => {
  expect(named((await readCatalogIn(openGermanStudio(), lang)).services, 1)).toBe(name);
});

describe('what is not translated', () => {
  it.each([
    ['nothing', null],
    ['an empty text', '{"name":{"de_DE":"","de_AT":"  "}}'],
    ['an empty paragraph', '{"name":{"de_DE":"<p><br></p>"}}'],
    ['another language', '{"name":{"it_IT":"Consulto"}}'],
    ['a text that is none', '{"name":{"de_DE":7},"description":["x"]}'],
    ['no JSON', '{"name":'],
    ['something else', '"de_DE"'],
  ])('is told as the site has it: %s', async (_, translations) => {
    const studio = openGermanStudio((business) => changeService(business, 1, { translations }));
    const [own, told] = [await readCatalogIn(studio), await readCatalogIn(studio, 'de')];
    expect(told.services[0]).toEqual(own.services[0]);
  });

  it('is told in the next best of the language, field by field', async () => {
    const translations = JSON.stringify({
      name: { de_AT: 'Erstgespräch, servus', de_DE: 'Erstgespräch' },
      description: { de_DE: 'Wir hören zu.' },
    });
    const studio = openGermanStudio((business) => changeService(business, 1, { translations }));
    const [service] = (await readCatalogIn(studio, 'de-AT')).services;
    expect(service).toMatchObject({ name: 'Erstgespräch, servus', summary: 'Wir hören zu.' });
  });

  it('is a question whose options could be taken for one another', async () => {
    const studio = openGermanStudio(({ customFields }) => {
      const options = customFields.find(({ id }) => id === 4)?.options ?? [];
      for (const option of options) {
        const mixed: Record<string, string> = { Light: 'Firm', Firm: 'Fest' };
        option.translations = JSON.stringify({ de_DE: mixed[option.label] ?? '' });
      }
    });
    const { customFields } = await readCatalogIn(studio, 'de');
    expect(customFields.find(({ id }) => id === 4)).toMatchObject({
      label: 'Wie viel Druck?',
      options: ['Light', 'Medium', 'Firm'],
    });
  });
});

it('Amelia is asked once, in however many languages it is read', async () => {
  const studio = openGermanStudio();
  for (const lang of [undefined, 'de', 'fr', 'ja', 'it', 'de-CH']) {
    await readCatalogIn(studio, lang);
    await readEvents(studio, lang ? { lang } : {});
  }
  expect(countCalls(studio, '/entities')).toBe(1);
  expect(countCalls(studio, '/events')).toBe(1);
});
