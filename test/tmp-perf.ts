import { openBrowser } from './support/browser.js';
import { startDemo } from '../demo/server.js';
const browser = await openBrowser();
const demo = await startDemo({ port: 0, now: () => Date.parse('2026-11-24T09:00:00Z') });
const context = await browser.newContext({ viewport: { width: 380, height: 800 } });
const page = await context.newPage();
const perPage = 25, total = 1000;
const base = Date.parse('2026-12-01T17:00:00Z');
const anEvent = (i: number) => ({ id: i + 1, name: `Event number ${i} of the year`, descriptionHtml: '', summary: '', pictureUrl: null, color: '#1788FB', tags: ['Yoga'], place: 'Main hall, Some street 5, Belgrade', periods: [{ startsAt: new Date(base + i * 8 * 3600e3).toISOString().slice(0, 19) + 'Z', endsAt: new Date(base + i * 8 * 3600e3 + 5400e3).toISOString().slice(0, 19) + 'Z' }], status: 'open', opensAt: null, closesAt: null, placesLeft: 5 + (i % 20), priceMinor: 1500, pricedPerPerson: true, persons: { min: 1, max: 5 }, tickets: null, isRebookable: true, tax: null, deposit: null, customFieldIds: [], paymentMethods: ['onSite'] });
await page.clock.setFixedTime(Date.parse('2026-11-24T09:00:00Z'));
await page.route('**/v1/events?*', (route) => {
  const p = Number(new URL(route.request().url()).searchParams.get('page') ?? 1);
  return route.fulfill({ json: { events: Array.from({ length: perPage }, (_, k) => anEvent((p - 1) * perPage + k)), page: p, pages: total / perPage, count: total } });
});
await page.addInitScript(() => {
  (globalThis as any).longTasks = [];
  new PerformanceObserver((l) => { for (const e of l.getEntries()) (globalThis as any).longTasks.push(Math.round(e.duration)); }).observe({ type: 'longtask', buffered: true });
});
const cdp = await context.newCDPSession(page);
await page.goto(demo.origin);
await page.getByRole('button', { name: 'Events' }).click();
await page.getByRole('button', { name: /Event number 0 / }).waitFor();
await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
const tasks = async (what: string) => { await page.waitForTimeout(400); const t = await page.evaluate(() => (globalThis as any).longTasks.splice(0)); console.log(what, JSON.stringify(t)); };
await tasks('before');
for (let p = 2; p <= 40; p++) {
  await page.getByRole('button', { name: 'Show more' }).click();
  await page.waitForFunction((n) => { const s = document.querySelector('amelia-booking')!.shadowRoot!.querySelector('amelia-event-step')!.shadowRoot!.querySelector('amelia-event-list')!.shadowRoot!; return s.querySelectorAll('amelia-event-card').length >= n; }, p * perPage, { timeout: 20000 }).catch(() => {});
  if (p % 8 === 0 || p < 4 || p > 38) await tasks('page ' + p); else await page.evaluate(() => (globalThis as any).longTasks.length);
}
await tasks('rest');
for (let i = 0; i < 40; i++) { await page.mouse.wheel(0, i % 3 === 2 ? -900 : 1500); await page.waitForTimeout(60); }
await tasks('scroll');
await page.evaluate(() => window.scrollTo(0, 20000));
await tasks('jump');
await page.evaluate(() => window.scrollTo(0, 0));
await tasks('jump top');
await browser.close();
await demo.close();
