import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { openStudio } from './proxy/studio.js';
it('x', async () => {
  const studio = openStudio();
  const get = async (p: string) => { const r = await studio.app.request('https://book.test' + p); const t = await r.text(); console.log(p, r.status, t.length, [...r.headers].map(h=>h.join(': ')).join(' | ').slice(0,700)); writeFileSync('/tmp/bk/' + p.replace(/\W+/g,'_') + '.html', t); return t; };
  const t = await get('/book'); console.log(t.slice(0, 3000));
  await get('/book/options?service=7');
  await get('/book/times?service=2');
  await get('/book/places?event=7');
  await get('/book/details?event=7&ticket-1=1&startsAt=2026-12-13T09:00:00Z');
  await get('/book/details?service=1&startsAt=2026-12-14T09:00:00Z&lang=ar');
  await get('/book/nowhere'); await get('/book/review'); await get('/book?x=1');
  console.log(studio.log.filter(e => e.level !== 'info'));
});
