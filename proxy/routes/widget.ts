import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import { Refusal } from '../contract/refusal.js';
import { toEtag } from './shown-answer.js';

/** The built widget's files: `widget.js`, `widget.full.js`, `manage.js`, `chunks/time-step-4f1c.js`. */
export type WidgetFiles = ReadonlyMap<string, string>;

/** The widget itself, so that a site owner deploys one thing. Any page may load it. */
export function widget(files: WidgetFiles): Hono {
  const etags = new Map<string, Promise<string>>();

  async function serve(c: Context, name: string, cacheControl: string): Promise<Response> {
    const text = files.get(name);
    if (text === undefined) throw new Refusal('not-found');
    const etag = etags.get(name) ?? toEtag(new TextEncoder().encode(text));
    etags.set(name, etag);
    c.header('ETag', await etag);
    c.header('Cache-Control', cacheControl);
    // A page's `integrity` needs it too: a browser vouches only for what the page may read.
    c.header('Access-Control-Allow-Origin', '*');
    c.header('Cross-Origin-Resource-Policy', 'cross-origin');
    // Compared weakly: whoever packs the file on its way marks the tag with W/.
    if (c.req.header('If-None-Match')?.includes(await etag)) return c.body(null, 304);
    c.header('Content-Type', 'text/javascript; charset=utf-8');
    return c.body(text);
  }

  return new Hono()
    .get('/widget.js', (c) => serve(c, 'widget.js', 'public, max-age=300'))
    .get('/widget.full.js', (c) => serve(c, 'widget.full.js', 'public, max-age=300'))
    .get('/manage.js', (c) => serve(c, 'manage.js', 'public, max-age=300'))
    .get('/chunks/:file{[A-Za-z0-9_-][A-Za-z0-9._-]*\\.js}', (c) =>
      // A chunk's name holds its hash, so it never changes.
      serve(c, `chunks/${c.req.param('file')}`, 'public, max-age=31536000, immutable'),
    );
}
