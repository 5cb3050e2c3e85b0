import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../proxy/config-error.js';
import { readStoreSetting } from '../../proxy/store-setting.js';
import { openInMemory } from '../../proxy/stores/open-in-memory.js';
import { openOnCloudflare } from '../../proxy/stores/open-on-cloudflare.js';
import { openOnDeno } from '../../proxy/stores/open-on-deno.js';
import { openOnNode } from '../../proxy/stores/open-on-node.js';

const toOptions = (text: string) => ({
  store: readStoreSetting(text),
  siteUrl: 'https://salon.test',
});

const openers = {
  Node: (text: string) => openOnNode(toOptions(text)),
  Deno: (text: string) => openOnDeno(toOptions(text), {}),
  Cloudflare: (text: string) => openOnCloudflare(toOptions(text), { OTHER: 'text' }),
  'Vercel’s edge': (text: string) => openInMemory(toOptions(text)),
};

describe('a store that is set', () => {
  it.each(Object.entries(openers))('is none on %s where it is memory', (_, open) => {
    expect(open('memory')).toBeUndefined();
  });

  it.each([
    ['Node', 'deno-kv', 'STORE=deno-kv works on Deno only.'],
    ['Node', 'cloudflare-do:RECORDS', 'STORE=cloudflare-do works on Cloudflare only.'],
    ['Deno', 'cloudflare-do:RECORDS', 'STORE=cloudflare-do works on Cloudflare only.'],
    ['Deno', 'deno-kv', 'STORE=deno-kv needs Deno to be started with --unstable-kv.'],
    ['Cloudflare', 'deno-kv:./kv', 'STORE=deno-kv works on Deno only.'],
    ['Cloudflare', 'redis://:private@store.test', 'works on Node, Bun and Deno only.'],
    ['Cloudflare', 'cloudflare-do:RECORDS', 'RECORDS, which STORE names, is no Durable Object'],
    ['Cloudflare', 'cloudflare-do:OTHER', 'OTHER, which STORE names, is no Durable Object'],
    ['Vercel’s edge', 'redis://:private@store.test', 'works on Node, Bun and Deno only.'],
  ] as const)('stops the start on %s where it is %s', (runtime, store, message) => {
    const open = () => openers[runtime](store);
    expect(open).toThrow(ConfigError);
    expect(open).toThrow(message);
    expect(open).not.toThrow('private');
  });
});
