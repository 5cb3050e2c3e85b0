import { expect, it } from 'vitest';
import { createSystem } from '../../proxy/app.js';
import { readConfig } from '../../proxy/config.js';
import type { LogEntry } from '../../proxy/log.js';
import { checkStart } from '../../proxy/start-check.js';
import { createRecordedAmelia, json, type Replies, text } from '../support/recorded-amelia.js';
import { env } from './salon.js';

const everywhere = (reply: Replies[string]): Replies => ({
  'GET /settings': reply,
  'GET /entities': reply,
});

function startBefore(replies: Replies, settings: Record<string, string> = {}) {
  const log: LogEntry[] = [];
  const { fetch } = createRecordedAmelia(replies);
  const system = createSystem({ config: readConfig({ ...env, ...settings }), fetch });
  return { log, started: checkStart(system, (entry) => log.push(entry)) };
}

const allSet = { SITE_TIME_ZONE: 'UTC', SHOW_CLIENT_TIME_ZONE: 'off', SITE_CURRENCY: 'EUR' };

it.each([{}, allSet])(
  'stops at a site that is elsewhere, whatever is set: %o',
  async (settings) => {
    const redirect = () =>
      new Response(null, { status: 301, headers: { Location: 'https://www.salon.test/' } });
    await expect(startBefore(everywhere(redirect), settings).started).rejects.toThrow(
      'Your site redirects to another address: AMELIA_SITE_URL must be that one.',
    );
  },
);

it.each([{}, allSet])('stops where there is no Amelia, whatever is set: %o', async (settings) => {
  await expect(startBefore(everywhere(json({}, 404)), settings).started).rejects.toThrow(
    'There is no Amelia at the AMELIA_SITE_URL.',
  );
});

it('starts before a site that shows a web page for a while', async () => {
  const { log, started } = startBefore(everywhere(text('<!doctype html><title>Back soon</title>')));
  await started;
  expect(log).toContainEqual({
    level: 'warn',
    event: 'site-not-checked',
    code: 'upstream-contract',
  });
});

it('starts before a healthy site, and says nothing', async () => {
  const { log, started } = startBefore({});
  await started;
  expect(log).toEqual([]);
});
