import { describe, expect, it } from 'vitest';
import type { Site } from '../../../proxy/contract/site.js';
import { json, recorded, text } from '../../support/recorded-amelia.js';
import { openSalon, toProblem, wish } from '../salon.js';

interface Parts {
  general?: object;
  payments?: object;
  wordpress?: object;
}

function withSettings({ general, payments, wordpress }: Parts) {
  const settings = {
    general: { requiredEmailField: true, ...general },
    payments: {
      currency: 'USD',
      symbol: '$',
      priceSymbolPosition: 'before',
      onSite: true,
      ...payments,
    },
    wordpress: {
      timeZoneString: 'Europe/Belgrade',
      gmtOffset: 1,
      startOfWeek: '1',
      locale: 'en_US',
      ...wordpress,
    },
  };
  return { 'GET /settings': json({ settings }) };
}

async function read(parts: Parts): Promise<Site> {
  const response = await openSalon({ replies: withSettings(parts) }).app.request('/v1/site');
  expect(response.status).toBe(200);
  return response.json();
}

describe('a site', () => {
  it.each([
    ['', 0, 'UTC'],
    ['', 1, '+01:00'],
    ['', '-5', '-05:00'],
    ['', '5.5', '+05:30'],
    ['', -3.5, '-03:30'],
    ['', 5.75, '+05:45'],
    ['', -12, '-12:00'],
    ['', 14, '+14:00'],
    ['America/New_York', -5, 'America/New_York'],
    ['', '', 'UTC'],
  ])('has a zone, by name or by hours: %s %s', async (timeZoneString, gmtOffset, timeZone) => {
    expect((await read({ wordpress: { timeZoneString, gmtOffset } })).timeZone).toBe(timeZone);
  });

  it.each([
    ['en_US', 'en-US'],
    ['de_DE_formal', 'de-DE'],
    ['sr', 'sr'],
    ['', 'en-US'],
  ])('has a language: %s', async (wordpressLocale, locale) => {
    expect((await read({ wordpress: { locale: wordpressLocale } })).locale).toBe(locale);
  });

  it.each([
    ['JPY', 0],
    ['EUR', 2],
    ['KWD', 3],
  ])('counts in its currency’s own minor units: %s', async (currency, decimals) => {
    const site = await read({ payments: { currency, priceNumberOfDecimals: 1 } });
    expect(site.currency).toMatchObject({ code: currency, decimals });
  });

  it.each([
    ['before', 'before', false],
    ['after', 'after', false],
    ['beforeWithSpace', 'before', true],
    ['afterWithSpace', 'after', true],
  ])(
    'writes the symbol where it likes: %s',
    async (priceSymbolPosition, symbolPosition, spaced) => {
      const site = await read({ payments: { priceSymbolPosition } });
      expect(site.currency).toMatchObject({ symbol: '$', symbolPosition, spaced });
    },
  );

  it('says what a customer must give', async () => {
    const general = {
      requiredEmailField: 0,
      requiredPhoneNumberField: '1',
      phoneDefaultCountryCode: 'rs',
    };
    expect(await read({ general })).toMatchObject({
      required: { email: false, phone: true },
      defaultCountry: 'RS',
    });
    expect(
      (await read({ general: { phoneDefaultCountryCode: 'auto' } })).defaultCountry,
    ).toBeNull();
  });
});

describe('a site in a zone that this runtime does not know', () => {
  it.each([
    ['a name of tomorrow', { timeZoneString: 'Mars/Phobos', gmtOffset: 2 }],
    ['an offset that no clock has', { timeZoneString: '', gmtOffset: 5.1 }],
    ['none', { timeZoneString: '', gmtOffset: null }],
  ])('takes no bookings before its zone is set: %s', async (_, wordpress) => {
    const replies = withSettings({ wordpress });
    const salon = openSalon({ replies });
    const problem = await toProblem(await salon.app.request('/v1/site'));
    expect(problem.code).toBe('booking-system-unavailable');
    expect(salon.log).toContainEqual(expect.objectContaining({ hint: 'set SITE_TIME_ZONE' }));
    const told = openSalon({ replies, env: { SITE_TIME_ZONE: 'Asia/Tokyo' } });
    expect(await (await told.app.request('/v1/site')).json()).toMatchObject({
      timeZone: 'Asia/Tokyo',
    });
  });
});

describe('a site that keeps its settings to itself', () => {
  const refusing = { 'GET /settings': json({}, 403) };
  const told = {
    SITE_TIME_ZONE: 'Europe/Belgrade',
    SHOW_CLIENT_TIME_ZONE: 'off',
    SITE_CURRENCY: 'EUR',
  };

  it('works with what the proxy was told', async () => {
    const salon = openSalon({ replies: refusing, env: told });
    const site: Site = await (await salon.app.request('/v1/site')).json();
    expect(site).toMatchObject({
      timeZone: 'Europe/Belgrade',
      currency: { code: 'EUR', symbol: '€' },
    });
    expect((await salon.book(wish)).status).toBe(201);
  });

  it('takes no bookings without one, and the log says what to set', async () => {
    const salon = openSalon({ replies: refusing });
    for (const response of [await salon.app.request('/v1/site'), await salon.book(wish)]) {
      expect(await toProblem(response)).toMatchObject({
        status: 503,
        code: 'booking-system-unavailable',
      });
    }
    expect(salon.log).toContainEqual({
      level: 'error',
      event: 'site-time-zone-unknown',
      hint: 'set SITE_TIME_ZONE',
    });
    expect(salon.amelia.to('POST /bookings')).toEqual([]);
  });

  it('is not mistaken for one that is down for a moment', async () => {
    const salon = openSalon({
      replies: { 'GET /settings': text('<!doctype html>') },
      env: told,
    });
    expect((await toProblem(await salon.app.request('/v1/site'))).code).toBe('upstream-contract');
  });

  it.each([
    ['SITE_TIME_ZONE', 'site-time-zone-unknown'],
    ['SHOW_CLIENT_TIME_ZONE', 'show-client-time-zone-unknown'],
    ['SITE_CURRENCY', 'site-currency-unknown'],
  ])('takes no bookings without %s, and the log says what to set', async (name, event) => {
    const salon = openSalon({ replies: refusing, env: { ...told, [name]: '' } });
    for (const response of [await salon.app.request('/v1/site'), await salon.book(wish)]) {
      expect((await toProblem(response)).code).toBe('booking-system-unavailable');
    }
    const hints = salon.log.filter(({ hint }) => hint !== undefined);
    expect(new Set(hints.map((entry) => JSON.stringify(entry)))).toEqual(
      new Set([JSON.stringify({ level: 'error', event, hint: `set ${name}` })]),
    );
    expect(salon.amelia.to('POST /bookings')).toEqual([]);
  });

  it.each([401, 403])(
    'is not mistaken for one that refuses the key altogether: %i',
    async (status) => {
      const forbidden = json({}, status);
      const salon = openSalon({
        replies: { 'GET /settings': forbidden, 'GET /entities': forbidden },
      });
      for (const path of ['/v1/site', '/v1/catalog']) {
        const problem = await toProblem(await salon.app.request(path));
        expect(problem).toMatchObject({ status: 502, code: 'upstream-auth' });
      }
      expect(salon.log).not.toContainEqual(
        expect.objectContaining({ event: 'site-time-zone-unknown' }),
      );
    },
  );

  it('is not mistaken for one that refuses them once', async () => {
    const salon = openSalon({ env: { ...told, SITE_TIME_ZONE: 'Asia/Tokyo' } });
    const readZone = async () => (await salon.app.request('/v1/site')).text();
    expect(await readZone()).toContain('Europe/Belgrade');
    salon.clock.nowMs += 60_000;
    salon.amelia.answer('GET /settings', json({}, 403));
    // Once more what was known, while it is renewed; then nothing is kept that may be wrong.
    expect(await readZone()).toContain('Europe/Belgrade');
    await salon.settled();
    expect(await readZone()).toContain('upstream-auth');
    salon.amelia.answer('GET /settings', recorded('settings'));
    expect(await readZone()).toContain('Europe/Belgrade');
  });
});
