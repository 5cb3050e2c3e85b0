import { describe, expect, it } from 'vitest';
import type { Inspection } from '../../../proxy/amelia/booking-system.js';
import { readConfig } from '../../../proxy/config.js';
import { checkVersion } from '../../../proxy/doctor/version.js';
import type { Records } from '../../../proxy/guards/records.js';
import { breaks, json, readRecordedData, text } from '../../support/recorded-amelia.js';
import { canaries, withCanaries } from '../canaries.js';
import { env, recordedAtMs } from '../salon.js';
import { openOwnSalon } from './owner.js';

/** The recorded settings with some parts of them changed. */
function withSettings(changes: Record<string, object>) {
  const { settings } = Object(readRecordedData('settings'));
  const changed = Object.entries(changes).map(([name, part]) => [
    name,
    { ...settings[name], ...part },
  ]);
  return json({ settings: { ...settings, ...Object.fromEntries(changed) } });
}

const everywhere = (reply: ReturnType<typeof json>) => ({
  'GET /settings': reply,
  'GET /entities': reply,
  'GET /slots': reply,
});

describe('the doctor', () => {
  it('says of a healthy site what is right with it', async () => {
    const checks = await openOwnSalon({
      env: { ALLOWED_ORIGINS: 'https://shop.test,https://salon.test' },
    }).examine();
    const told = Object.values(checks).map(({ id, ok }) => [id, ok]);
    expect(Object.fromEntries(told)).toEqual({
      site: true,
      settings: true,
      'time-zone': true,
      services: true,
      times: true,
      payment: true,
      clock: null,
      version: null,
      origins: true,
      'own-origin': true,
      proxies: true,
      store: null,
      captcha: null,
    });
    expect(checks['time-zone']?.summary).toBe('Your site’s clock is that of Europe/Belgrade.');
    expect(checks.services?.summary).toMatch(/^Customers can choose among \d+ services\.$/);
    expect(checks.payment?.summary).toBe('Customers can pay: on site.');
  });

  it('K2: never tells the key, the secret, or what the site keeps to itself', async () => {
    const salon = openOwnSalon({
      replies: {
        'GET /settings': withCanaries('settings'),
        'GET /entities': withCanaries('entities'),
        'GET /slots': withCanaries('slots-utc'),
      },
    });
    const told = await (await salon.ask()).text();
    expect(canaries(told)).toEqual(['CANARY-name']);
    expect(told).not.toContain(env.SECRET);
    expect(told).not.toContain(env.AMELIA_API_KEY);
    expect(canaries(JSON.stringify(salon.log))).toEqual([]);
  });

  it.each([
    ['refuses the API key', json({}, 403)],
    ['no Amelia', json({}, 404)],
    ['another address', text('', { status: 302, headers: { Location: 'https://evil.test/' } })],
    ['switched off', text('0', { status: 400 })],
    ['cannot be reached', breaks('ECONNREFUSED')],
    ['breaks down', text('<h1>Critical error</h1>', { status: 500 })],
    ['something else', text('<!doctype html><title>Back soon</title>')],
  ])('says plainly what is wrong with a site: %s', async (words, reply) => {
    const salon = openOwnSalon({ replies: everywhere(reply) });
    const { site, settings, services, times } = await salon.examine();
    expect(site?.ok).toBe(false);
    expect(site?.summary).toContain(words);
    expect(site?.advice).toMatch(/\.$/);
    // One fault is told once.
    expect([settings?.ok, services?.ok, times?.ok]).toEqual([null, null, null]);
  });

  it('names the settings that nobody tells', async () => {
    const { site, settings } = await openOwnSalon({
      replies: { 'GET /settings': json({}, 403) },
      env: { SITE_CURRENCY: 'EUR' },
    }).examine();
    expect(site?.ok).toBe(true);
    expect(settings).toMatchObject({ ok: false });
    expect(settings?.advice).toContain('Set SITE_TIME_ZONE and SHOW_CLIENT_TIME_ZONE,');
  });

  it('says that its own settings stand in for a site that tells none', async () => {
    const { settings } = await openOwnSalon({
      replies: { 'GET /settings': json({}, 403) },
      env: { SITE_CURRENCY: 'EUR', SITE_TIME_ZONE: 'UTC', SHOW_CLIENT_TIME_ZONE: 'off' },
    }).examine();
    expect(settings?.ok).toBe(null);
    expect(settings?.advice).toContain('SITE_TIME_ZONE');
  });

  it.each([
    [5.5, 'UTC+05:30'],
    [0, 'UTC'],
    [-3, 'UTC-03:00'],
  ])('advises a city where the clock is fixed: %s hours', async (gmtOffset, words) => {
    const reply = withSettings({ wordpress: { timeZoneString: '', gmtOffset } });
    const checks = await openOwnSalon({ replies: { 'GET /settings': reply } }).examine();
    expect(checks['time-zone']?.ok).toBe(false);
    expect(checks['time-zone']?.summary).toContain(`fixed at ${words}:`);
    expect(checks['time-zone']?.advice).toContain('Choose a city');
  });

  it('says which services have no free times', async () => {
    const none = json({ slots: [], minimum: '', maximum: '' });
    const { times } = await openOwnSalon({ replies: { 'GET /slots': none } }).examine();
    expect(times?.ok).toBe(false);
    expect(times?.summary).toContain('no free time in the next 31 days');
  });

  it('asks the site for a month of times', async () => {
    const salon = openOwnSalon();
    await salon.examine();
    const [slots] = salon.amelia.to('GET /slots');
    expect(slots?.query).toContain('startDateTime=2026-11-20 00:00');
    expect(slots?.query.join()).toContain('endDateTime=2026-12-2');
  });

  it('says that the site did not tell them', async () => {
    const { times } = await openOwnSalon({ replies: { 'GET /slots': json({}, 500) } }).examine();
    expect(times?.ok).toBe(false);
    expect(times?.summary).toContain('did not tell the free times');
  });

  it.each([
    [119_000, true, 'agree'],
    [180_000, false, '3 minutes behind'],
    [-180_000, false, '3 minutes before'],
  ])('L18: warns of clocks that disagree: %s ms', async (skewMs, ok, words) => {
    const at = new Date(recordedAtMs + skewMs).toUTCString();
    const { settings } = Object(readRecordedData('settings'));
    const { clock } = await openOwnSalon({
      replies: {
        'GET /settings': text(JSON.stringify({ message: '', data: { settings } }), {
          headers: { Date: at },
        }),
      },
    }).examine();
    expect(clock?.ok).toBe(ok);
    expect(clock?.summary).toContain(words);
  });

  it('says that pages without https can be read on the way', async () => {
    const { origins } = await openOwnSalon({
      env: { ALLOWED_ORIGINS: 'https://shop.test,http://old.test,http://localhost:3000' },
    }).examine();
    expect(origins?.ok).toBe(false);
    expect(origins?.summary).toContain('http://old.test');
    expect(origins?.summary).not.toMatch(/shop\.test|localhost/);
  });

  it('says how the site’s own pages could show the widget', async () => {
    const checks = await openOwnSalon().examine();
    expect(checks['own-origin']?.advice).toContain('Add https://salon.test to ALLOWED_ORIGINS');
  });

  it('says so where there is no way to pay', async () => {
    const reply = withSettings({ payments: { onSite: false } });
    const { payment } = await openOwnSalon({ replies: { 'GET /settings': reply } }).examine();
    expect(payment?.ok).toBe(false);
    expect(payment?.advice).toContain('on-site payment');
  });

  it('says how robots are met', async () => {
    const { captcha } = await openOwnSalon({
      env: { CAPTCHA: 'altcha', CAPTCHA_SECRET: 'another-thirty-two-bytes-for-robots' },
    }).examine();
    expect(captcha).toMatchObject({ ok: true });
    expect(captcha?.summary).toContain('ALTCHA');
  });
});

describe('the doctor, of what stands before the proxy', () => {
  const behind = { 'X-Forwarded-For': '192.0.2.7, 192.0.2.8' };
  const at = (address: string) => ({ toClientAddress: () => address });

  it.each([
    ['a server nobody spoke of', behind, '0', '10.0.0.1', false],
    ['one that was spoken of', behind, '1', '192.0.2.8', true],
    ['one that the runtime knows itself', behind, '0', '192.0.2.8', true],
    ['nothing', {}, '0', '192.0.2.7', true],
    ['nothing, though something was spoken of', {}, '1', '192.0.2.7', false],
  ])('tells %s', async (_, headers, TRUSTED_PROXIES, address, ok) => {
    const salon = openOwnSalon({ env: { TRUSTED_PROXIES }, app: at(address) });
    const { proxies } = await salon.examine(headers);
    expect(proxies?.ok).toBe(ok);
    expect(JSON.stringify(proxies)).not.toMatch(/192\.0|10\.0/);
  });
});

describe('the doctor, of the version', () => {
  it.each([
    ['2.2.9', false, 'Update the plugin to 2.3 or later'],
    ['1.2.30', false, 'Update the plugin to 2.3 or later'],
    ['2.3', true, undefined],
    ['2.10.1', true, undefined],
    // A line of which nobody has told.
    ['9.1.2', null, 'See under WordPress → Plugins'],
    [undefined, null, 'See under WordPress → Plugins'],
  ])('knows what is too old, and what it does not know: %s', (version, ok, advice = '') => {
    const check = checkVersion({
      config: readConfig(env),
      inspection: { version } as Inspection,
      health: { upstream: 'ok', breaker: 'closed' },
      isStoreWorking: true,
      request: {},
    });
    expect(check.ok).toBe(ok);
    expect(check.advice ?? '').toContain(advice);
  });

  it('is the one that the site writes down, where that is one', async () => {
    const of = async (version: unknown) => {
      const reply = withSettings({ activation: { version } });
      return (await openOwnSalon({ replies: { 'GET /settings': reply } }).examine()).version;
    };
    expect((await of('2.4.3'))?.summary).toContain('Amelia 2.4.3');
    expect((await of('<b>2.4.3</b>'))?.ok).toBe(null);
    expect((await of(['2.4.3']))?.ok).toBe(null);
  });
});

describe('the doctor, of the store', () => {
  it('says of one that is shared that it works', async () => {
    const salon = openOwnSalon({ env: { STORE: 'redis://store.test' } });
    const { store } = await salon.examine();
    expect(store).toMatchObject({ ok: true });
  });

  it('says of one that is away that nothing can be booked, and not where it is', async () => {
    const away = async () => {
      throw new Error('redis://:the-password@store.test is away');
    };
    const salon = openOwnSalon({
      env: { STORE: 'redis://:the-password@store.test' },
      app: { records: { read: away, swap: away } },
    });
    const response = await salon.ask();
    const told = await response.text();
    expect(JSON.parse(told).health).toMatchObject({ status: 'degraded', store: 'failing' });
    expect(told).toContain('so nothing can be booked');
    expect(told + JSON.stringify(salon.log)).not.toMatch(/the-password|redis/);
  });

  it('finds one out that forgets', async () => {
    const forgets: Records = {
      read: async () => undefined,
      swap: async () => ({ swapped: true }),
    };
    const { store } = await openOwnSalon({ app: { records: forgets } }).examine();
    expect(store?.ok).toBe(false);
  });

  it('says of the memory what it does not cover', async () => {
    const { store } = await openOwnSalon().examine();
    expect(store?.ok).toBe(null);
    expect(store?.advice).toContain('STORE');
  });
});
