import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { openPage } from '../support/browser.js';
import { typeDetails } from '../support/typed-details.js';
import { reaches } from './customer.js';
import { useDemo } from './visit.js';

/*
 * A developer has installed the package, and written a page with the framework that the site has.
 */
const { browser, demo } = useDemo();
let page: Page;
let errors: string[];

async function open(name: string): Promise<void> {
  page = await openPage(browser());
  page.setDefaultTimeout(10_000);
  errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (line) => {
    if (line.type() === 'error') errors.push(line.text());
  });
  await page.goto(`${demo().origin}/frameworks/${name}/`);
}

async function book(): Promise<void> {
  await page.getByRole('button', { name: /Hot stone ritual/ }).click();
  await page.locator('amelia-time-list').getByRole('button').first().click();
  await typeDetails(page);
  await page.getByRole('button', { name: 'Review' }).last().click();
  await page.getByRole('button', { name: 'Book it' }).click();
  await reaches(page, 'You are booked, Jordan');
}

afterEach(() => page.context().close());

describe.each(['html', 'react', 'vue', 'svelte', 'solid', 'astro'])('a page of %s', (name) => {
  it('books, and hears of it', { timeout: 40_000 }, async () => {
    await open(name);
    await book();
    await page.getByText(/^Booking \d+ is approved\.$/).waitFor();
    expect(errors).toEqual([]);
  });
});

describe('a page that was drawn on a server', () => {
  it('keeps the form’s place before any script has run', async () => {
    const answer = await fetch(`${demo().origin}/frameworks/astro/`);
    const markup = await answer.text();
    expect(markup).toMatch(/<amelia-booking[^>]*><template [^>]*shadowrootmode="open">/);
    expect(markup).toContain('Loading…');
    await open('astro');
    const roots = page.locator('amelia-booking .frame');
    await page.getByRole('button', { name: /Hot stone ritual/ }).waitFor();
    expect(await roots.count()).toBe(1);
  });

  it('opens a booking by its link, which the server has not seen', {
    timeout: 40_000,
  }, async () => {
    await open('astro');
    await book();
    await page.getByRole('link', { name: 'Change or cancel it' }).click();
    await page.waitForURL(/\/my-booking\/#amelia-manage=/);
    await page.getByRole('heading', { name: 'Your booking', level: 2 }).waitFor();
    expect(await page.locator('amelia-manage .main').count()).toBe(1);

    // By the same link at the page that only books: what was drawn for it gives way.
    await page.goto(page.url().replace('my-booking/', ''));
    await page.getByRole('heading', { name: 'Your booking', level: 2 }).waitFor();
    expect(errors).toEqual([]);
  });
});

describe('a page that has not said where the proxy is', () => {
  it('says so where the form would be and in the console, and books once it has', async () => {
    await open('html');
    await page.evaluate(() => {
      document.querySelector('amelia-booking')?.remove();
      document.body.append(document.createElement('amelia-booking'));
    });
    await page.getByText('its attribute "proxy" must be the address').waitFor();
    expect(errors).toEqual([expect.stringContaining('proxy="https://book.example.com"')]);

    await page.evaluate(() => document.querySelector('amelia-booking')?.setAttribute('proxy', '/'));
    await page.getByRole('button', { name: /Hot stone ritual/ }).waitFor();
  });
});
