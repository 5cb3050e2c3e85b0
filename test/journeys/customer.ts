import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * What axe finds on a page, a line each.
 *
 * @param where - what to look at: the widget, or the page around it.
 */
export async function findBarriers(
  page: Page,
  where: string | { exclude: string } = 'amelia-booking',
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScriptTag({ path: axePath });
  const results = await page.evaluate(async (context) => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: typeof where, options: object): Promise<AxeResults> };
    };
    return axe.run(context, { resultTypes: ['violations'] });
  }, where);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id} at ${target.join(' ')}: ${any[0]?.message ?? ''}`),
  );
}

/** The heading of the screen that is shown, once it is that one. */
export async function reaches(page: Page, heading: string | RegExp): Promise<void> {
  await page.locator('amelia-booking').getByRole('heading', { name: heading, level: 2 }).waitFor();
}

/** Presses Tab until something of that name has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await nameOfFocus(page))) return;
  }
  throw new Error(`Tab never reached ${name}; it is at ${await nameOfFocus(page)}`);
}

/** Waits until something of that name has the focus. */
export async function focusReaches(page: Page, name: RegExp): Promise<void> {
  await expect.poll(() => nameOfFocus(page)).toMatch(name);
}

function nameOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    const label = (focused as HTMLInputElement | null)?.labels?.[0]?.textContent;
    const name = focused?.getAttribute('aria-label') ?? label ?? focused?.textContent ?? '';
    return name.replace(/\s+/g, ' ').trim();
  });
}

/** What is seen of the widget; beside it stands what a screen reader is told, in the same words. */
export function seen(page: Page): Locator {
  return page.getByRole('region', { name: 'Booking' });
}
