import { afterEach, expect, it, vi } from 'vitest';
import { tellOfMemory } from '../../../proxy/runtimes/tell-of-memory.js';
import { createMemoryRecords } from '../../../proxy/stores/memory-records.js';

afterEach(() => vi.restoreAllMocks());

it('tells the owner in one line what a booking service without a store does not cover', () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  tellOfMemory(undefined);
  expect(said.mock.calls).toEqual([
    [expect.stringMatching(/^STORE is memory: .*instance[^\n]*\.$/)],
  ]);
});

it('says nothing of it where there is one', () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  tellOfMemory(createMemoryRecords(() => 0));
  expect(said).not.toHaveBeenCalled();
});
