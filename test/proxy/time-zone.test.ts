import { describe, expect, it } from 'vitest';
import { createApp, createSystem } from '../../proxy/app.js';
import { readConfig } from '../../proxy/config.js';
import { isZone, toCanonicalZone } from '../../proxy/contract/time.schema.js';
import { createRecordedAmelia } from '../support/recorded-amelia.js';
import { env, openSalon } from './salon.js';

/** Every way to write these letters large or small, as far as 64 go. */
function toSpellings(zone: string): string[] {
  return Array.from({ length: 64 }, (_, bits) =>
    [...zone.toLowerCase()]
      .map((letter, index) => ((bits >> index) & 1 ? letter.toUpperCase() : letter))
      .join(''),
  );
}

describe('a time zone', () => {
  it('has one name, however it is written', () => {
    const names = toSpellings('Europe/Belgrade').map(toCanonicalZone);
    expect(new Set(names)).toEqual(new Set(['Europe/Belgrade']));
  });

  it.each(['Europe/Belgrade', 'America/Bogota', 'Etc/GMT+5', 'UTC'])(
    'keeps its name where that is right: %s',
    (zone) => {
      expect(toCanonicalZone(zone)).toBe(zone);
    },
  );

  it.each([
    ['Australia/North', 'Australia/Darwin'],
    ['US/Eastern', 'America/New_York'],
  ])('of an older name has another: %s', (zone, name) => {
    expect(toCanonicalZone(zone)).toBe(name);
  });

  it('that Intl alone knows is none', () => {
    expect(isZone('SystemV/EST5')).toBe(false);
  });

  it.each(['BST', 'ist', 'PST', 'ACT', 'Factory'])(
    'that some runtimes know and others do not is none: %s',
    (name) => {
      expect(isZone(name)).toBe(false);
    },
  );

  it.each(['CET', 'EST', 'HST', 'utc', 'EST5EDT', 'NZ'])('may have a short name: %s', (name) => {
    expect(isZone(name)).toBe(true);
  });

  it.each(['+05:30', '-03:30', '+05:45', '+01:00', '-12:00', '+14:00'])(
    'may be a fixed offset, which has one name too: %s',
    (zone) => {
      expect(isZone(zone)).toBe(true);
      expect(toCanonicalZone(zone)).toBe(zone);
    },
  );

  it.each(['+00:00', '-00:00'])('that is no offset at all is UTC: %s', (zone) => {
    expect(isZone(zone)).toBe(true);
    expect(toCanonicalZone(zone)).toBe('UTC');
  });

  it.each(['+5:30', '+0530', '+05', '05:30', '+15:00', '+05:20', '+05:60', '+05:30:00', '−03:30'])(
    'is no offset that is written otherwise, or that no clock has: %s',
    (text) => {
      expect(isZone(text)).toBe(false);
    },
  );

  it('has one name for all behind, so that spellings fill nobody’s memory', async () => {
    const options = { config: readConfig(env), fetch: createRecordedAmelia().fetch };
    const real = createSystem(options);
    const asked = new Set<string>();
    const app = createApp(options, {
      ...real,
      showAvailability(query, service) {
        asked.add(query.timeZone);
        return real.showAvailability(query, service);
      },
    });
    for (const zone of toSpellings('Europe/Belgrade').slice(0, 8)) {
      const query = `service=1&from=2026-12-14&to=2026-12-14&timeZone=${zone}`;
      expect((await app.request(`/v1/availability?${query}`)).status).toBe(200);
    }
    expect([...asked]).toEqual(['Europe/Belgrade']);
  });

  it('is told by the name it was asked for', async () => {
    const days = 'from=2026-12-14&to=2026-12-14';
    const response = await openSalon().app.request(
      `/v1/availability?service=1&${days}&timeZone=eUROPE/bELGRADE`,
    );
    expect(await response.json()).toMatchObject({ timeZone: 'eUROPE/bELGRADE' });
  });
});
