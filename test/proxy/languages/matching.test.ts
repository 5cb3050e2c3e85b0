import { describe, expect, it } from 'vitest';
import { createLanguages, inEachLanguage } from '../../../proxy/amelia/languages.js';

describe('a language that is asked for', () => {
  const site = ['fr_FR', 'de_AT', 'de_DE', 'zh_CN', 'zh_TW', 'sr_RS', 'ja', 'he_IL', 'pt_PT_ao90'];

  it.each([
    ['its region', 'de-AT', 'de_AT'],
    ['the likeliest region where it names none', 'de', 'de_DE'],
    ['any of the same language where the site has not its region', 'fr-CA', 'fr_FR'],
    ['one without a region', 'ja-JP', 'ja'],
    ['the same script before another one', 'zh-HK', 'zh_TW'],
    ['the likeliest script where it names none', 'zh', 'zh_CN'],
    ['whichever script the site has', 'sr-Latn', 'sr_RS'],
    ['the same', 'sr-Cyrl-RS', 'sr_RS'],
    ['what it was called before', 'iw', 'he_IL'],
    ['a kind of it that WordPress alone knows', 'pt-PT', 'pt_PT_ao90'],
    ['whatever case it is written in', 'DE-at', 'de_AT'],
    ['what the site itself calls it', 'de_AT', 'de_AT'],
  ])('is %s: %s is %s', (_, lang, best) => {
    expect(createLanguages(site)(lang)?.[0]).toBe(best);
  });

  it.each(['it', 'd', '', 'constructor', '__proto__', 'de\u0000', 'x'.repeat(9_999)])(
    'is none of the site’s: %j',
    (lang) => expect(createLanguages(site)(lang)).toBeUndefined(),
  );

  it('has the others of its language behind it, for what is not told in the best', () => {
    expect(createLanguages(site)('de-AT')).toEqual(['de_AT', 'de_DE']);
    expect(createLanguages(site)('de-CH')).toEqual(createLanguages(site)('de-AT'));
  });

  it('is looked for among languages only, whatever else a site has written there', () => {
    const odd = ['defaultLanguage', 'de_DE', '', '__proto__', 'zz_zz_zz', '12'];
    expect(createLanguages(odd)('de')).toEqual(['de_DE']);
  });
});

it('is made once, however it is asked for, and not before', () => {
  const made: string[] = [];
  const inLanguage = inEachLanguage(
    { in: 'own' },
    () => ['de_DE', 'fr_FR'],
    ([best]) => {
      made.push(best);
      return { in: best };
    },
  );
  expect(inLanguage(undefined)).toEqual({ in: 'own' });
  expect(made).toEqual([]);
  const german = ['de', 'de-DE', 'de-CH', 'DE'].map(inLanguage);
  expect(new Set(german).size).toBe(1);
  expect(inLanguage('it')).toBe(inLanguage(undefined));
  expect(made).toEqual(['de_DE']);
});
