import { describe, expect, it } from 'vitest';
import { openPlainBrowser } from '../../support/plain-browser.js';
import type { Stage } from '../stage.js';
import { fetchSlots, toVisitor } from '../wishes.js';

/** What whoever has no JavaScript comes through. */
export function describePages(stage: () => Stage): void {
  function openBrowser() {
    const { ask, proxy, runtime } = stage();
    const site = {
      async request(url: string, init: RequestInit = {}): Promise<Response> {
        const { pathname, search } = new URL(url);
        const { status, text } = await ask(pathname + search, {
          method: init.method ?? 'GET',
          headers: {
            ...Object.fromEntries(new Headers(init.headers)),
            [runtime.addressHeader]: '203.0.113.77',
          },
          ...(typeof init.body === 'string' ? { body: init.body } : {}),
        });
        return new Response(text, { status });
      },
    };
    return openPlainBrowser(site, proxy.origin);
  }

  describe('plain pages', () => {
    it('book by forms alone, and once', async () => {
      const { upstream } = stage();
      const [slot] = await fetchSlots(stage(), { service: 5 });
      const { firstName, lastName, email } = toVisitor().customer;
      const browser = openBrowser();
      await browser.open(`/book/details?service=5&startsAt=${slot?.startsAt}&lang=ja`);
      const booked = () =>
        upstream.to('POST /bookings').filter(({ call }) => call === '/bookings').length;
      const before = booked();
      await browser.press('確認へ', { firstName, lastName, email });
      await browser.press('予約する');
      expect(browser.heading()).toBe('Jordan様、予約が完了しました');
      await browser.reload();
      expect(browser.heading()).toBe('Jordan様、予約が完了しました');
      expect(booked()).toBe(before + 1);
    });

    it('C1: take no form of another site', async () => {
      const browser = openBrowser();
      await browser.open('/book/details?service=5&startsAt=2026-12-15T09:30:00Z');
      const evil = { Origin: 'https://evil.test', 'Sec-Fetch-Site': 'cross-site' };
      const answer = await browser.press('Review', {}, evil);
      expect(answer.status).toBe(403);
    });
  });
}
