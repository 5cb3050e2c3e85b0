import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Stage } from '../stage.js';

/** What a browser loads before anything is booked. */
export function describeFiles(stage: () => Stage): void {
  describe('what the proxy serves by itself', () => {
    it('is healthy', async () => {
      const { status, headers, text } = await stage().ask('/health');
      expect(status).toBe(200);
      expect(JSON.parse(text)).toMatchObject({ status: 'ok' });
      expect(headers['cache-control']).toBe('no-store');
    });

    it('is healthy for whoever reads the head alone', async () => {
      const { status, text } = await stage().ask('/health', { method: 'HEAD' });
      expect([status, text]).toEqual([200, '']);
    });

    it.each([
      ['/widget.js', 'chunks/'],
      ['/widget.full.js', 'amelia-manage'],
      ['/manage.js', 'chunks/'],
    ])('loads on any page, and once: %s', async (path, part) => {
      const first = await stage().ask(path, { headers: { Origin: 'https://anybody.test' } });
      expect(first.status).toBe(200);
      expect(first.headers['content-type']).toBe('text/javascript; charset=utf-8');
      expect(first.headers['access-control-allow-origin']).toBe('*');
      expect(first.text).toContain(part);
      const etag = first.headers.etag ?? '';
      const again = await stage().ask(path, { headers: { 'If-None-Match': etag } });
      expect([again.status, again.text]).toEqual([304, '']);
      expect(again.headers.etag).toBe(etag);
      const stale = await stage().ask(path, { headers: { 'If-None-Match': '"another"' } });
      expect(stale.text).toBe(first.text);
    });

    it('has every chunk that the widget names, for good', async () => {
      const { text } = await stage().ask('/widget.js');
      const names = new Set(text.match(/chunks\/[\w-]+\.js/g));
      expect(names.size).toBeGreaterThan(3);
      for (const name of [...names].slice(0, 4)) {
        const chunk = await stage().ask(`/${name}`);
        expect(chunk.status).toBe(200);
        expect(chunk.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      }
    });

    it('gives each file as it was built, to the last letter', async () => {
      const built = await readFile(
        new URL('../../../dist/widget/widget.js', import.meta.url),
        'utf8',
      );
      const chunks = [...new Set(built.match(/chunks\/[\w-]+\.js/g))];
      for (const name of ['widget.js', 'widget.full.js', ...chunks]) {
        const file = new URL(`../../../dist/widget/${name}`, import.meta.url);
        expect((await stage().ask(`/${name}`)).text, name).toBe(await readFile(file, 'utf8'));
      }
    });

    it('packs nothing that says it is not packed', async () => {
      const packed = await stage().ask('/widget.js', {
        headers: { 'Accept-Encoding': 'identity' },
      });
      expect(packed.headers['content-encoding']).toBeUndefined();
      expect(packed.text).toContain('chunks/');
    });
  });
}
