import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { toIntegrity } from '../../widget/build/one-file.js';
import { jordan } from '../support/typed-details.js';
import { reaches } from './customer.js';
import {
  bookAppointment,
  bookEvent,
  choose,
  reachReview,
  type StrictShop,
  toBookIt,
  useStrictShop,
} from './strict-shop.js';

/** They book all the way, on machines that do other things too. */
const longMs = 60_000;

/** The script in its chunks from the proxy, or the one file from the shop's own server. */
const scripts = {
  'widget.js': ({ proxy }: StrictShop) =>
    `<script type="module" src="${proxy}/widget.js"></script><amelia-booking></amelia-booking>`,
  'widget.full.js': ({ proxy, files }: StrictShop) =>
    `<script type="module" src="/widget.full.js" crossorigin="anonymous"
      integrity="${toIntegrity(files.get('widget.full.js') ?? '')}"></script>
    <amelia-booking proxy="${proxy}"></amelia-booking>`,
};

const bookings = { appointment: bookAppointment, event: bookEvent };

describe('a page that allows next to nothing', { timeout: longMs }, () => {
  const { open } = useStrictShop();

  it.each([
    ['widget.js', 'appointment'],
    ['widget.js', 'event'],
    ['widget.full.js', 'appointment'],
    ['widget.full.js', 'event'],
  ] as const)('W1: has nothing to stop: %s books an %s', async (script, kind) => {
    const shop = await open();
    const loaded: string[] = [];
    shop.page.on('request', (request) => {
      if (request.resourceType() === 'script') loaded.push(new URL(request.url()).pathname);
    });
    await shop.visit(scripts[script](shop));
    await bookings[kind](shop.page);
    // The one file loads no second.
    expect(loaded.length > 1).toBe(script === 'widget.js');
    expect(await shop.violations()).toEqual([]);
    expect(shop.errors).toEqual([]);
    expect(shop.bookings()).toHaveLength(1);
  });

  it('W1: stops a script and a style that the page has not named', async () => {
    const shop = await open();
    await shop.visit('<p style="color: red">A shop</p><script>alert(1)</script>');
    expect(await shop.violations()).toEqual([
      expect.stringContaining('style-src-attr inline'),
      expect.stringContaining('script-src-elem inline'),
    ]);
  });

  it('W2: runs another Lit beside it, and both go on', async () => {
    const shop = await open();
    shop.files.set('shop.js', await buildShopScript());
    await shop.visit(`<script type="module" src="/shop.js"></script><shop-hours></shop-hours>
      ${scripts['widget.js'](shop)}`);
    await shop.page.getByRole('button', { name: 'Asked 0 times' }).click();
    await bookAppointment(shop.page);
    await shop.page.getByRole('button', { name: 'Asked 1 times' }).click();
    await shop.page.getByRole('button', { name: 'Asked 2 times' }).waitFor();
    expect(await countLits(shop)).toBe(2);
    expect(await shop.violations()).toEqual([]);
    expect(shop.errors).toEqual([]);
  });

  it.each([
    ['widget.js', 'widget.full.js'],
    ['widget.full.js', 'widget.js'],
  ])('W6: has the script in two forms and twice, %s first, and two widgets', async (...names) => {
    const shop = await open();
    const tags = [...names, ...names].map(
      (name, index) => `<script type="module" src="${shop.proxy}/${name}?${index}"></script>`,
    );
    await shop.visit(`${tags.join('')}<amelia-booking></amelia-booking>
      <amelia-booking id="second" kind="event"></amelia-booking>`);
    await shop.page
      .locator('#second')
      .getByRole('button', { name: /Open evening/ })
      .waitFor();
    await bookAppointment(shop.page);
    await shop.page
      .locator('#second')
      .getByRole('button', { name: /Open evening/ })
      .waitFor();
    expect(shop.bookings()).toHaveLength(1);
    expect(await shop.violations()).toEqual([]);
    expect(shop.errors).toEqual([]);
  });

  it('W7: keeps nothing of a person: neither stored nor in an address', async () => {
    const shop = await open();
    const asked: string[] = [];
    shop.page.on('request', (request) => asked.push(request.url()));
    await shop.visit(scripts['widget.js'](shop));
    const pages = await shop.page.evaluate(() => history.length);
    await bookAppointment(shop.page);
    const kept = await shop.page.evaluate(async () => ({
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookie: document.cookie,
      databases: await indexedDB.databases(),
      state: history.state as unknown,
      pages: history.length,
    }));
    const nothing = { local: {}, session: {}, cookie: '', databases: [], state: null };
    expect(kept).toEqual({ ...nothing, pages });
    expect(new URL(shop.page.url()).href).toBe(`${new URL(shop.page.url()).origin}/`);
    for (const address of asked) {
      for (const typed of Object.values(jordan)) {
        expect(decodeURIComponent(address).toLowerCase()).not.toContain(typed.toLowerCase());
      }
    }
  });

  it('W8: runs the file it knows, from the proxy too', async () => {
    const shop = await open();
    await shop.visit(scripts['widget.full.js'](shop).replace('src="', `src="${shop.proxy}`));
    await shop.page.getByRole('button', { name: /Hot stone ritual/ }).waitFor();
    expect(await isDefined(shop)).toBe(true);
  });

  it('W8: runs no file that somebody has changed', async () => {
    const shop = await open();
    const tag = scripts['widget.full.js'](shop);
    shop.files.set('widget.full.js', `${shop.files.get('widget.full.js')};window.isStolen = 1;`);
    const told = shop.page.waitForEvent('console', (line) => line.text().includes('integrity'));
    await shop.visit(tag);
    await told;
    expect(await shop.page.evaluate(() => 'isStolen' in window)).toBe(false);
    expect(await isDefined(shop)).toBe(false);
  });

  it.each([
    ['a double click', async ({ page }: StrictShop) => toBookIt(page).dblclick()],
    [
      'Enter, and a click at once',
      async ({ page }: StrictShop) => {
        const { x = 0, y = 0 } = (await toBookIt(page).boundingBox()) ?? {};
        await toBookIt(page).focus();
        await Promise.all([page.keyboard.press('Enter'), page.mouse.click(x + 5, y + 5)]);
      },
    ],
  ])('W9: sends one request for %s', async (_, press) => {
    const shop = await open();
    const { page } = shop;
    let sent = 0;
    let letGo = () => undefined as unknown;
    const pressed = new Promise((resolve) => {
      letGo = () => resolve(null);
    });
    await page.route('**/v1/bookings', async (route) => {
      if (route.request().method() === 'POST') sent += 1;
      // The second press comes before any answer does.
      await pressed;
      await route.continue();
    });
    await shop.visit(scripts['widget.js'](shop));
    await choose(page);
    await reachReview(page);
    await press(shop);
    letGo();
    await reaches(page, 'You are booked, Jordan');
    expect(sent).toBe(1);
    expect(shop.bookings()).toHaveLength(1);
  });
});

const isDefined = ({ page }: StrictShop) =>
  page.evaluate(() => customElements.get('amelia-booking') !== undefined);

/** Each Lit leaves its version where the others see it. */
const countLits = ({ page }: StrictShop) =>
  page.evaluate(
    () => (globalThis as unknown as { litHtmlVersions: string[] }).litHtmlVersions.length,
  );

/** The shop's own script, as its own build makes it. */
async function buildShopScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, rolldownOptions: { input: 'test/journeys/shop-hours.ts' } },
  });
  const [file] = 'output' in built ? built.output : [];
  return file?.code ?? '';
}
