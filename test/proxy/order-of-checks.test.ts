import { describe, expect, it } from 'vitest';
import { altchaEnv, openGuardedStudio } from './guarded-studio.js';
import { toProblem } from './salon.js';
import { studioWish } from './studio.js';

/*
 * What costs little is looked at first, and what asks others last: whoever is wrong in two ways is
 * told of the first, and the second has not been looked at.
 */

/** What the proxy takes unless it is told otherwise; the address is told by a header of the test. */
const usual = {
  limits: {},
  toClientAddress: (c: { req: { header(name: string): string | undefined } }) =>
    c.req.header('X-From'),
};

const openUsual = () => openGuardedStudio(altchaEnv, undefined, usual);
type GuardedStudio = ReturnType<typeof openUsual>;

/** A request to book, before it is sent. */
interface Draft {
  method: string;
  path: string;
  headers: Record<string, string | undefined>;
  body: object;
  toText: (body: object) => string;
}

const honest: Draft = {
  method: 'POST',
  path: '/v1/bookings',
  headers: {
    Origin: 'https://shop.test',
    'Content-Type': 'application/json',
    'Idempotency-Key': 'key-number-0000001',
    'X-From': '192.0.2.1',
  },
  body: studioWish,
  toText: (body) => JSON.stringify(body),
};

interface Fault {
  told: [status: number, code: string];
  spoil?: (draft: Draft) => Draft;
  /** What happened before. */
  prepare?: (studio: GuardedStudio) => Promise<void>;
  /** A crowd comes last: from then on others are asked to show that they are human. */
  isCrowd?: boolean;
}

const withHeader =
  (name: string, value?: string) =>
  (draft: Draft): Draft => ({ ...draft, headers: { ...draft.headers, [name]: value } });

const withBody =
  (change: object) =>
  (draft: Draft): Draft => ({ ...draft, body: { ...draft.body, ...change } });

const withText =
  (change: (text: string) => string) =>
  (draft: Draft): Draft => ({ ...draft, toText: (body) => change(draft.toText(body)) });

/** In the order in which they are told. */
const faults: Record<string, Fault> = {
  'a method of another address': {
    told: [405, 'method-not-allowed'],
    spoil: (draft) => ({ ...draft, method: 'DELETE' }),
  },
  'a page of another site': {
    told: [403, 'origin-not-allowed'],
    spoil: withHeader('Origin', 'https://evil.test'),
  },
  'a parameter': {
    told: [400, 'invalid-input'],
    spoil: (draft) => ({ ...draft, path: '/v1/bookings?page=cabinet' }),
  },
  'no key': {
    told: [400, 'idempotency-key-required'],
    spoil: withHeader('Idempotency-Key'),
  },
  'another type': {
    told: [415, 'unsupported-media-type'],
    spoil: withHeader('Content-Type', 'text/plain'),
  },
  'too many from one address': {
    told: [429, 'rate-limited'],
    async prepare({ book }) {
      for (let turn = 0; turn < 10; turn++) await book({}, { 'X-From': '192.0.2.1' });
    },
  },
  'a body too large': {
    told: [413, 'body-too-large'],
    spoil: withText((text) => text + ' '.repeat(32 * 1024)),
  },
  'no JSON': {
    told: [400, 'invalid-input'],
    spoil: withText((text) => `${text}}`),
  },
  'a field that nobody asked for': {
    told: [422, 'invalid-input'],
    spoil: withBody({ isBackendOrCabinet: true }),
  },
  'the key of another booking': {
    told: [422, 'idempotency-key-reused'],
    async prepare({ book }) {
      const other = { ...studioWish, startsAt: '2026-12-18T09:00:00Z' };
      await book(other, { 'X-From': '192.0.2.2', 'Idempotency-Key': 'key-number-0000001' });
    },
  },
  'no sign of being human': {
    told: [422, 'captcha-required'],
    isCrowd: true,
    async prepare({ book }) {
      for (let guest = 0; guest < 20; guest++) {
        const customer = { ...studioWish.customer, email: `guest${guest}@example.test` };
        const request = { ...studioWish, serviceId: 999, customer };
        await book(request, { 'X-From': `198.51.100.${guest}` });
      }
    },
  },
  'the same in another tab': {
    told: [409, 'looks-like-duplicate'],
    async prepare({ book }) {
      await book(studioWish, { 'X-From': '192.0.2.3' });
    },
  },
  'too many by one customer': {
    told: [429, 'rate-limited'],
    async prepare({ book }) {
      for (const day of [15, 16, 17]) {
        await book(
          { ...studioWish, startsAt: `2026-12-${day}T09:00:00Z` },
          { 'X-From': '192.0.2.4' },
        );
      }
    },
  },
  'what the catalogue does not have': {
    told: [422, 'invalid-input'],
    spoil: withBody({ persons: 99 }),
  },
  'a time that is not free': {
    told: [409, 'slot-taken'],
    spoil: withBody({ startsAt: '2026-12-14T02:00:00Z' }),
  },
};

/** What somebody is told who has all of these faults. */
async function tell(...names: string[]) {
  const studio = openUsual();
  const all = names.map((name) => faults[name] ?? expect.fail(name));
  const crowdLast = [...all].sort((one, other) => Number(!!one.isCrowd) - Number(!!other.isCrowd));
  for (const { prepare } of crowdLast) await prepare?.(studio);
  const sentBefore = studio.booked().length;
  const draft = all.reduce((draft, { spoil }) => spoil?.(draft) ?? draft, honest);
  const headers = new Headers();
  for (const [name, value] of Object.entries(draft.headers)) {
    if (value !== undefined) headers.set(name, value);
  }
  const { path, method, toText, body } = draft;
  const response = await studio.app.request(path, { method, headers, body: toText(body) });
  const sent = studio.booked().length - sentBefore;
  if (response.status === 201) return { told: [201], sent };
  return { told: [response.status, (await toProblem(response)).code], sent };
}

const names = Object.keys(faults);
const pairs = names.slice(1).map((name, index): [string, string] => [names[index] ?? '', name]);

describe('a request to book that is wrong', () => {
  it('in nothing is booked', async () => {
    expect(await tell()).toEqual({ told: [201], sent: 1 });
  });

  it.each(names)('in one way is told so, and nothing is sent: %s', async (name) => {
    expect(await tell(name)).toEqual({ told: faults[name]?.told, sent: 0 });
  });

  it.each(pairs)('in two ways is told of the first: %s, before %s', async (first, second) => {
    expect(await tell(first, second)).toEqual({ told: faults[first]?.told, sent: 0 });
  });
});
