import { describe, expect, it } from 'vitest';
import { openPage } from '../support/browser.js';
import { typeDetails } from '../support/typed-details.js';
import { reaches } from './customer.js';
import { useDemo } from './visit.js';

/*
 * A developer has installed the package, and written a page with the framework that the site has.
 */
const { browser, demo } = useDemo();

describe.each(['html', 'react', 'vue', 'svelte', 'solid', 'astro'])('a page of %s', (name) => {
  it('books, and hears of it', async () => {
    const page = await openPage(browser());
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (line) => {
      if (line.type() === 'error') errors.push(line.text());
    });
    await page.goto(`${demo().origin}/frameworks/${name}/`);
    await page.getByRole('button', { name: /Hot stone ritual/ }).click();
    await page.locator('amelia-time-list').getByRole('button').first().click();
    await typeDetails(page);
    await page.getByRole('button', { name: 'Review' }).last().click();
    await page.getByRole('button', { name: 'Book it' }).click();
    await reaches(page, 'You are booked, Jordan');

    await page.getByText(/^Booking \d+ is approved\.$/).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
