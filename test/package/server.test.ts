import { describe, expect, it } from 'vitest';
import { readPackageJson, runNode } from '../support/packed.js';

/** What a server prints that runs this; by its own, for a test has globals that a server has not. */
async function onServer(script: string): Promise<string> {
  const { code, said } = await runNode(['--input-type=module', '--eval', script]);
  expect(code, said).toBe(0);
  return said;
}

const renderer = `
  import { render } from '@lit-labs/ssr';
  import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
  import { html } from 'lit';`;

describe('on a server, where there is no page', () => {
  it('each module of the package can be imported', async () => {
    const { exports } = await readPackageJson();
    const entries = Object.entries(exports).filter(([, exported]) => typeof exported === 'object');
    const imports = entries.map(
      ([path]) => `import '${path.replace('.', 'amelia-booking-widget')}';`,
    );
    expect(imports).toContain(`import 'amelia-booking-widget/react';`);
    expect(await onServer(`${imports.join('\n')} console.log(typeof document);`)).toBe(
      'undefined\n',
    );
  });

  it('a booking form is drawn as far as it is known, in a shadow root of its own', async () => {
    const markup = await onServer(`${renderer}
      import 'amelia-booking-widget';
      console.log(await collectResult(render(html\`<amelia-booking
        proxy="https://book.example.test" time-zone="Asia/Tokyo" kind="event" event="54" theme="dark"
      ></amelia-booking>\`)));`);
    expect(markup).toMatch(
      /<amelia-booking[^>]*><template shadowroot="open" shadowrootmode="open">/,
    );
    expect(markup).toContain('aria-busy=true');
    expect(markup).toContain('Loading…');
  });

  it('a booking that was made is drawn without its link, which no server ever sees', async () => {
    const markup = await onServer(`${renderer}
      import 'amelia-booking-widget/manage';
      const link = { id: 901, token: 'a-token-of-the-customer' };
      console.log(await collectResult(render(html\`<amelia-manage
        proxy="https://book.example.test" .link=\${link}
      ></amelia-manage>\`)));`);
    expect(markup).toMatch(/<amelia-manage[^>]*><template shadowroot="open"/);
    expect(markup).toContain('Loading…');
    expect(markup).not.toContain('a-token-of-the-customer');
  });

  it('React draws its component as the bare tag, and the tag with its attributes', async () => {
    const markup = await onServer(`
      import { createElement } from 'react';
      import { renderToString } from 'react-dom/server';
      import { AmeliaBooking } from 'amelia-booking-widget/react';
      const proxy = 'https://book.example.test';
      const draw = (type, props) => console.log(renderToString(createElement(type, props)));
      draw(AmeliaBooking, { proxy, onAmeliaBooked() {} });
      draw('amelia-booking', { proxy, 'time-zone': 'Asia/Tokyo', 'onamelia-booked': () => {} });`);
    expect(markup.trim().split('\n')).toEqual([
      '<amelia-booking></amelia-booking>',
      '<amelia-booking proxy="https://book.example.test" time-zone="Asia/Tokyo"></amelia-booking>',
    ]);
  });
});
