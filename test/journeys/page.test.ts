import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findBarriers } from './customer.js';
import { useDemo } from './visit.js';

const { browser, demo } = useDemo();

async function openPage(query: string, width: number): Promise<Page> {
  const page = await browser().newPage({ viewport: { width, height: 800 } });
  await page.goto(`${demo().origin}/${query}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** The widget's own tests look into the widget. */
const thePageAlone = { exclude: 'amelia-booking' };

describe('the demo page', () => {
  it.each([
    ['?theme=light&accent=clay', 320],
    ['?theme=dark&dir=rtl', 320],
    ['?theme=dark&accent=plum&width=380', 900],
    ['', 900],
  ])('is accessible and fits with %s at %i pixels', async (query, width) => {
    const page = await openPage(query, width);
    expect(await findBarriers(page, thePageAlone)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBe(0);
    await page.close();
  });

  it('changes its looks with the switches, and keeps them in its address', async () => {
    const page = await openPage('', 900);
    await page.getByText('Demo page.').click();
    await page.getByLabel('Theme').selectOption('Dark');
    await page.getByLabel('Direction').selectOption('Right to left');
    await page.reload();
    expect(await page.getByLabel('Theme').inputValue()).toBe('dark');
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
    expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark');
    await page.close();
  });

  it('makes trouble between proxy and Amelia, and shows what passed', async () => {
    const page = await openPage('', 900);
    await page.getByText('Demo page.').click();
    const told = page.waitForResponse('**/demo/trouble');
    await page.getByLabel('The booking system').selectOption('is down');
    expect((await told).status()).toBe(204);

    const from = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const question = `service=1&from=${from}&to=${from}&timeZone=Europe/Belgrade`;
    const answer = await fetch(`${demo().origin}/v1/availability?${question}`);
    expect(answer.status).toBe(503);
    await page.getByRole('list', { name: 'Requests' }).getByText('503').first().waitFor();

    await page.reload();
    expect(await page.getByLabel('The booking system').inputValue()).toBe('down');
    await page.close();
  });

  it('takes no trouble from forms of other sites', async () => {
    const response = await fetch(`${demo().origin}/demo/trouble`, {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain' },
      body: '{"kind":"down"}',
    });
    expect(response.status).toBe(400);
  });
});
