import { describe, expect, it } from 'vitest';
import { createLog, type LogEntry, toLogEntry } from '../../proxy/log.js';
import { toRefusalOf } from '../../proxy/problem-answer.js';
import { openSalon } from './salon.js';

/** What would stand in the log's lines. */
function write(...entries: LogEntry[]): string[] {
  const lines: string[] = [];
  const log = createLog((line) => lines.push(line));
  for (const entry of entries) log(entry);
  return lines;
}

describe('a line of the log', () => {
  it('holds what is listed, and nothing else, whoever logs it', () => {
    const [line = ''] = write({
      level: 'info',
      event: 'request',
      status: 200,
      email: 'jordan.parker@example.test',
      authorization: 'Bearer x',
      __proto__: 'x',
      constructor: 'x',
    } as unknown as LogEntry);
    expect(JSON.parse(line)).toEqual({ level: 'info', event: 'request', status: 200 });
  });

  it('holds words, numbers and our sentences where those belong, and nothing that is none', () => {
    const [line = ''] = write({
      level: 'warn',
      event: 'jordan.parker@example.test',
      status: '200; DROP' as unknown as number,
      bookingId: Number.NaN,
      requestId: 'request 1',
      code: { toString: () => 'x' } as unknown as string,
      noiseLength: 12,
    });
    expect(JSON.parse(line)).toEqual({ level: 'warn', noiseLength: 12 });
  });

  it('K8: is one line, whatever a sentence holds, and not a long one', () => {
    const [line = ''] = write({
      level: 'error',
      event: 'problem',
      reason: `a\r\nlevel=error\u2028b\u0085c\u202Ed${'x'.repeat(2_000)}`,
    });
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
    expect(JSON.parse(line).reason).toMatch(/^a level=error b c dx+$/);
    expect(line.length).toBeLessThan(600);
  });

  it('K2: tells where a fault was thrown, and nothing of what it says', () => {
    const fault = new Error('the-key\n    at jordan.parker@example.test\n    at the-key');
    const [line = ''] = write(toLogEntry(toRefusalOf(fault), 'request-1'));
    expect(JSON.parse(line)).toMatchObject({ event: 'problem', code: 'internal', level: 'error' });
    expect(JSON.parse(line).at).toMatch(/^Error at .*log\.test/);
    expect(line).not.toMatch(/the-key|jordan/);
  });
});

describe('a request', () => {
  it('leaves the pattern of its address, its end and its times, never what was typed', async () => {
    const salon = openSalon();
    await salon.app.request('/v1/events?search=jordan.parker', {
      headers: { 'User-Agent': 'Jordan on a phone', 'X-Forwarded-For': '192.0.2.7' },
    });
    await salon.app.request('/v1/events/99');
    await salon.app.request('/v1/jordan.parker@example.test');
    const lines = write(...salon.log.filter(({ event }) => event === 'request'));
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        level: 'info',
        event: 'request',
        requestId: 'request-1',
        method: 'GET',
        route: '/v1/events',
        status: 422,
        code: 'invalid-input',
        durationMs: 0,
      },
      {
        level: 'info',
        event: 'request',
        requestId: 'request-1',
        method: 'GET',
        route: '/v1/events/:id{[1-9][0-9]{0,9}}',
        status: 404,
        code: 'not-found',
        durationMs: 0,
        upstreamMs: 0,
      },
      {
        level: 'info',
        event: 'request',
        requestId: 'request-1',
        method: 'GET',
        status: 404,
        code: 'not-found',
        durationMs: 0,
      },
    ]);
    expect(lines.join('')).not.toMatch(/jordan|192\.0\.2/i);
  });

  it.each([
    '/v1/catalog%0alevel=error',
    '/v1/catalog%0d%0a{"level":"error"}',
    '/v1/%E2%80%A8level=error',
  ])('K8: leaves one line however it is made: %s', async (path) => {
    const salon = openSalon();
    const agent = 'a\tlevel=error \u00a0{"level":"error"}';
    await salon.app.request(path, { headers: { 'User-Agent': agent } });
    const lines = write(...salon.log);
    expect(lines.map((line) => JSON.parse(line).event)).toEqual(['problem', 'request']);
    for (const line of lines) expect(line.split(/\r|\n|\u2028/)).toHaveLength(1);
    expect(lines.join('')).not.toContain('level=error');
  });
});
