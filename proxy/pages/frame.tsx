/** @jsxImportSource hono/jsx */
import type { PropsWithChildren } from 'hono/jsx';
import { languageNames, languages, toDirection, toTag } from './languages.js';
import { type Surroundings, toHref } from './view.js';

export interface FrameProps {
  around: Surroundings;
  /** The question of the step: it stands in the title too. */
  heading: string;
  isFailure?: boolean;
  /** How the widget begins, where it takes over; left out: it does not. */
  widget?: { kind?: 'appointment' | 'event'; event?: number; timeZone?: string | undefined };
}

/**
 * A whole page. Where the widget may take over, the plain step stands within it: an element with a
 * shadow of its own shows none of what it holds, so the step is there until the script has run, and
 * for good where it never does.
 */
export function Frame({
  around,
  heading,
  isFailure,
  widget,
  children,
}: PropsWithChildren<FrameProps>) {
  const { words, language, toOtherLanguage } = around;
  const title = new Set([...(isFailure ? [words.errors.title] : []), heading, words.title]);
  const step = (
    <div class="step">
      <h2>{heading}</h2>
      {children}
    </div>
  );
  return (
    <html lang={toTag(language)} dir={toDirection(language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{[...title].join(' · ')}</title>
        <link rel="stylesheet" href="/book/style.css" />
        {widget && <script type="module" src="/widget.js" />}
      </head>
      <body>
        <header>
          <h1>
            <a href={toHref(around, '/book')}>{words.title}</a>
          </h1>
        </header>
        <main>
          {widget ? (
            <amelia-booking kind={widget.kind} event={widget.event} time-zone={widget.timeZone}>
              {step}
            </amelia-booking>
          ) : (
            step
          )}
        </main>
        {toOtherLanguage && (
          <footer>
            <nav aria-label={words.languages}>
              <ul>
                {languages.map((other) => (
                  <li>
                    <a
                      href={toOtherLanguage(other)}
                      lang={toTag(other)}
                      dir={toDirection(other)}
                      hreflang={toTag(other)}
                      aria-current={other === language ? 'true' : undefined}
                    >
                      {languageNames[other]}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </footer>
        )}
      </body>
    </html>
  );
}

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'amelia-booking': {
        kind?: string | undefined;
        event?: number | undefined;
        'time-zone'?: string | undefined;
        children?: unknown;
      };
    }
  }
}
