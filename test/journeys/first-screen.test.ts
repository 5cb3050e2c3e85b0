import { basename } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../proxy/contract/catalog.js';
import { checkSizes } from '../size/sizes.js';
import { useDemo } from './visit.js';

const { browser, demo } = useDemo();

describe('the first screen', () => {
  it('shows the services with no script its size leaves out, and asks no stranger', async () => {
    // Few enough to see at a glance: a longer list brings its search, which comes after it.
    demo().amelia.change((business) => {
      for (const service of business.services.slice(8)) service.show = false;
    });
    const { services } = (await (await fetch(`${demo().origin}/v1/catalog`)).json()) as Catalog;
    const page = await browser().newPage();
    const scripts: string[] = [];
    const strangers: string[] = [];
    page.on('requestfinished', (request) => {
      const { protocol, origin, pathname } = new URL(request.url());
      if (protocol !== 'data:' && origin !== demo().origin) strangers.push(origin);
      if (/^\/(?:widget|chunks\/.*)\.js$/.test(pathname)) scripts.push(basename(pathname));
    });

    // What is loaded ahead while nobody does anything is not part of the first screen.
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0;
    });
    await page.goto(demo().origin);
    const list = page.locator('amelia-booking');
    await list
      .getByText(services[0]?.name ?? '')
      .first()
      .waitFor();
    const loaded = [...scripts];

    // The studio has events and packages too: the choice between the kinds is counted with it.
    const firstScreen = (await checkSizes()).find(({ name }) => name.includes('of several kinds'));
    const counted = firstScreen?.files.map(({ path }) => basename(path)) ?? [];
    expect(loaded).toContain('widget.js');
    expect(counted).toEqual(expect.arrayContaining(loaded));
    expect(strangers).toEqual([]);
    await page.close();
  });
});
