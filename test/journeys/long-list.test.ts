import { describe, expect, it } from 'vitest';
import { measureLongLists } from '../bench/long-list.js';
import { openPage } from '../support/browser.js';
import { aLargeCatalog } from '../support/large-catalog.js';
import { findBarriers, reaches, seen, tabTo } from './customer.js';
import { useDemo } from './visit.js';

const { browser, demo } = useDemo();

async function openLongList() {
  const page = await openPage(browser(), { width: 360 });
  await page.route('**/v1/catalog*', (route) => route.fulfill({ json: aLargeCatalog() }));
  await page.goto(demo().origin);
  await page.getByRole('searchbox').waitFor();
  return page;
}

describe('a list of 2,000 services', { timeout: 60_000 }, () => {
  it('is there, and answers each letter, before a slow phone makes anybody wait', async () => {
    const times = await measureLongLists(browser(), demo().origin, 1);
    // Twice what is aimed at: these are no measurements, other work goes on beside them.
    expect(times.firstScreenMs).toBeLessThan(400);
    expect(times.letterMs).toBeLessThan(32);
  });

  it('stands where it stood once the search has come', async () => {
    const page = await openPage(browser(), { width: 360 });
    await page.route('**/v1/catalog*', (route) => route.fulfill({ json: aLargeCatalog() }));
    let letFinderCome = () => {};
    const held = new Promise<void>((resolve) => {
      letFinderCome = resolve;
    });
    await page.route('**/chunks/service-finder*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(demo().origin);
    const first = page.getByRole('button', { name: /Deep massage 1 / });
    await first.waitFor();
    const toTop = () => first.evaluate((card) => card.getBoundingClientRect().top + scrollY);
    const before = await toTop();
    letFinderCome();
    await page.getByRole('searchbox').waitFor();
    expect(await toTop()).toBeCloseTo(before, 0);
    expect(await findBarriers(page)).toEqual([]);
    await page.context().close();
  });

  it('is searched and left by keyboard alone, and is as it was on the way back', async () => {
    const page = await openLongList();
    await tabTo(page, /^Search services$/);
    await page.keyboard.type('CAFE 1981');
    await seen(page).getByText('1 service', { exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await reaches(page, 'How would you like it?');
    await tabTo(page, /^Back$/);
    await page.keyboard.press('Enter');
    await reaches(page, 'What would you like to book?');
    expect(await page.getByRole('searchbox').inputValue()).toBe('CAFE 1981');
    const found = page.getByRole('button', { name: /café au lait 1981/ });
    expect(await found.getAttribute('aria-current')).toBe('true');
    await page.context().close();
  });
});
