import { describe, expect, it } from 'vitest';
import { measureEventList } from '../bench/event-list.js';
import { openPage } from '../support/browser.js';
import { serveManyEvents } from '../support/many-events.js';
import { findBarriers } from './customer.js';
import { useDemo } from './visit.js';

const { browser, demo } = useDemo();

describe('a list of 1,000 events', { timeout: 120_000 }, () => {
  it('loads a page at a time, as it is asked for', async () => {
    const page = await openPage(browser(), { width: 360 });
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/v1/events?')) asked.push(request.url());
    });
    await serveManyEvents(page);
    await page.goto(demo().origin);
    const cards = page.locator('amelia-event-card');
    await page.getByRole('button', { name: /number 25 / }).waitFor();
    expect([asked.length, await cards.count()]).toEqual([1, 25]);
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.getByRole('button', { name: /number 50 / }).waitFor();
    expect([asked.length, await cards.count()]).toEqual([2, 50]);
    expect(await findBarriers(page)).toEqual([]);
    await page.context().close();
  });

  it('is scrolled through on a slow phone without a stop', async () => {
    const times = await measureEventList(browser(), demo().origin);
    // Several times what is aimed at: these are no measurements, other work goes on beside them.
    expect(times.scrollMs).toBeLessThan(150);
    expect(times.pagesMs).toBeLessThan(300);
  });
});
