import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../proxy/guards/memory-store.js';

const most = 10_000;
const answer = { status: 201, body: '{}' };

describe('a full memory', () => {
  it('forgets what is answered before what may still be made', async () => {
    const store = createMemoryStore(() => 0);
    await store.begin('in flight', 'body', 1_000);
    await store.begin('unknown', 'body', 1_000);
    await store.fail('unknown', 'unknown');
    for (let index = 0; index < most; index++) {
      await store.begin(`answered ${index}`, 'body', 1_000);
      await store.finish(`answered ${index}`, answer, 1_000);
    }
    expect(await store.begin('in flight', 'body', 1_000)).toEqual({ state: 'in-flight' });
    expect(await store.begin('unknown', 'body', 1_000)).toMatchObject({ state: 'unknown' });
    expect(await store.begin(`answered ${most - 1}`, 'body', 1_000)).toMatchObject({ answer });
    expect(await store.begin('answered 0', 'body', 1_000)).toEqual({ state: 'new' });
  });

  it('stays as large as it is where nothing is answered', async () => {
    const store = createMemoryStore(() => 0);
    for (let index = 0; index <= most; index++) await store.begin(`${index}`, 'body', 1_000);
    expect(await store.begin(`${most}`, 'body', 1_000)).toEqual({ state: 'in-flight' });
    expect(await store.begin('0', 'body', 1_000)).toEqual({ state: 'new' });
  });
});
