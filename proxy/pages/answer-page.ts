import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** A page as hono/jsx draws it. */
export type Drawn = string | Promise<string> | { toString(): string | Promise<string> };

export interface Policy {
  /** Where the business keeps its pictures. */
  pictureOrigins: readonly string[];
  /** Turnstile comes from Cloudflare, with a policy of its own. */
  hasTurnstile: boolean;
}

const turnstileOrigin = 'https://challenges.cloudflare.com';

/**
 * What a page may do: the widget's own files, its own style, its own forms, and nothing else. Lit
 * makes its templates by a policy of that name.
 */
export function toPolicy({ pictureOrigins, hasTurnstile }: Policy): string {
  const turnstile = hasTurnstile ? [turnstileOrigin] : [];
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...turnstile],
    'style-src': ["'self'"],
    'connect-src': ["'self'"],
    'img-src': ["'self'", ...pictureOrigins],
    ...(hasTurnstile ? { 'frame-src': turnstile } : {}),
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['lit-html', ...(hasTurnstile ? ['amelia-turnstile'] : [])],
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}

/**
 * Answers with a page. What was typed is kept by nobody, and no address leaves for another site; for
 * the same site it must, or browsers would not say in `Origin` where a form comes from.
 */
export async function answerPage(
  c: Context,
  page: Drawn,
  policy: string,
  status = 200,
): Promise<Response> {
  const html = await page.toString();
  c.header('Content-Security-Policy', policy);
  c.header('Referrer-Policy', 'same-origin');
  c.header('Vary', 'Accept-Language');
  c.header('Cache-Control', c.req.method === 'POST' || status >= 400 ? 'no-store' : 'no-cache');
  c.header('Content-Type', 'text/html; charset=utf-8');
  return c.body(`<!doctype html>${html}`, status as ContentfulStatusCode);
}
