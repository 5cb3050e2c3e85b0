import { expect, it } from 'vitest';
import { countFailures } from './failures.js';

it('counts what stood behind the problems that a proxy wrote down', () => {
  const lines = [
    'The booking proxy listens on http://localhost:8787',
    { event: 'problem', requestId: 'a', failure: 'AmeliaBusy' },
    { event: 'request', requestId: 'b', route: '/v1/catalog', status: 200 },
    { event: 'request', requestId: 'a', route: '/v1/events', status: 503 },
    { event: 'problem', requestId: 'c', failure: 'AmeliaBusy' },
    { event: 'request', requestId: 'c', route: '/v1/events', status: 503 },
  ];
  const said = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  const cut = '{"event":"requ';
  expect([...countFailures([...said, cut].join('\n'))]).toEqual([['/v1/events 503 AmeliaBusy', 2]]);
});
