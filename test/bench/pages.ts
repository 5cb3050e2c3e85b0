import type { Hono } from 'hono';
import type { Service } from '../../proxy/contract/catalog.js';
import { buildScript } from './build-script.js';

/** Two pages that differ in their element alone: the widget, and as little Lit as can be. */
export async function addPages(app: Hono, services: Service[]): Promise<void> {
  const bareScript = await buildScript('test/bench/bare-list.ts');
  const texts = services.map(({ name, summary }) => ({ name, summary }));

  app.get('/pages/widget', (c) =>
    c.html(toPage('/widget.js', '<amelia-booking></amelia-booking>')),
  );
  app.get('/pages/bare', (c) => c.html(toPage('/pages/bare.js', '<bare-list></bare-list>')));
  app.get('/pages/bare.js', (c) =>
    c.body(`globalThis.bareTexts = ${JSON.stringify(texts)};${bareScript}`, 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
    }),
  );
}

function toPage(script: string, element: string): string {
  return (
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>' +
    `<link rel="icon" href="data:,"><script type="module" src="${script}"></script>${element}`
  );
}
