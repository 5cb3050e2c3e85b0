import { describe, expect, it } from 'vitest';
import { openSalon } from '../salon.js';

async function open(path: string, accepted?: string) {
  const headers = accepted === undefined ? undefined : { 'Accept-Language': accepted };
  return (await openSalon().app.request(path, { headers })).text();
}

const tagOf = (html: string) => /<html lang="([^"]+)" dir="([^"]+)">/.exec(html)?.slice(1);

describe('the language of a page', () => {
  it.each([
    ['/book?lang=de', 'fr', ['de', 'ltr']],
    ['/book', 'pt-BR, fr-CA;q=0.8, en;q=0.3', ['fr', 'ltr']],
    ['/book', 'en;q=0.1, ja', ['ja', 'ltr']],
    ['/book', 'de;q=0, es', ['es', 'ltr']],
    ['/book', 'sr-Cyrl-RS', ['sr-Latn', 'ltr']],
    ['/book', 'iw', ['he', 'rtl']],
    ['/book?lang=ar', undefined, ['ar', 'rtl']],
    ['/book?lang=xx', 'nl', ['en', 'ltr']],
    ['/book/nowhere?lang=de', undefined, ['de', 'ltr']],
  ])('is what is asked for, else what the browser says: %s, %s', async (path, accepted, tag) => {
    expect(tagOf(await open(path, accepted))).toEqual(tag);
  });

  it('goes along from page to page where it was asked for, and only there', async () => {
    const asked = await open('/book?lang=es');
    expect(asked).toContain('href="/book/times?service=1&amp;lang=es"');
    expect(await open('/book', 'es')).toContain('href="/book/times?service=1"');
  });

  it.each(['en', 'de', 'fr', 'es', 'sr', 'ar', 'he', 'ja'])(
    'has a word for everything: %s',
    async (language) => {
      for (const path of [
        '/book',
        '/book/times?service=1',
        '/book/details?service=1&startsAt=2026-12-14T09:00:00Z',
      ]) {
        const html = await open(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
        expect(html).not.toMatch(/undefined|\[object|NaN|#(?= )/);
      }
    },
  );

  it('counts as the language does', async () => {
    const { createFormat } = await import('../../../proxy/pages/format.js');
    const { sr } = await import('../../../proxy/pages/words/sr.js');
    const { ar } = await import('../../../proxy/pages/words/ar.js');
    const currency = {
      code: 'RSD',
      decimals: 2,
      symbol: 'din',
      symbolPosition: 'after',
      spaced: true,
    } as const;
    const serbian = createFormat('sr-Latn', currency);
    const told = [1, 3, 5, 21].map((count) => serbian.plural(sr.people, count));
    expect(told).toEqual(['1 osoba', '3 osobe', '5 osoba', '21 osoba']);
    const arabic = createFormat('ar', currency);
    expect(arabic.plural(ar.people, 2)).toBe('شخصان');
    expect(serbian.day('2026-12-14')).toBe('ponedeljak, 14. decembar');
  });
});
