import type { Hono } from 'hono';
import { build } from 'vite';
import type { Service } from '../../proxy/contract/catalog.js';

/** Two pages that differ in their element alone: the widget, and as little Lit as can be. */
export async function addPages(app: Hono, services: Service[]): Promise<void> {
  const bareScript = await buildBareElement();
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

async function buildBareElement(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: 'test/bench/bare-list.ts' },
    },
  });
  const first = [built].flat()[0];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('The bare element could not be built.');
  return chunk.code;
}
