import { describe, expect, it } from 'vitest';
import { toCleanHtml, toPlainText, toSummary } from '../../../proxy/amelia/clean-html.js';

describe('a description', () => {
  it.each([
    ['<p>ok</p><img src=x onerror=alert(1)><a href="javascript:1">x</a>', '<p>ok</p><a>x</a>'],
    ['<p style="x" onclick="y">1<br/>2</p>', '<p>1<br />2</p>'],
    ['a<script>alert(1)</script>b<style>p{}</style>c', 'abc'],
    [
      '<a href="https://salon.test/?a=1&b=2" target=_blank>y</a>',
      '<a href="https://salon.test/?a=1&b=2">y</a>',
    ],
    ['<a href="http://salon.test">y</a>', '<a>y</a>'],
    ['<a href="&#106;avascript:alert(1)">y</a>', '<a>y</a>'],
    ['<a href="https://x.test/`onclick=alert(1)">y</a>', '<a>y</a>'],
    ['<!-- note -->text', 'text'],
    ['<iframe src="https://evil.test"></iframe><svg onload=alert(1)>', ''],
    ['for ages < 12 & up', 'for ages &lt; 12 & up'],
  ])('keeps only what is harmless: %s', (html, clean) => {
    expect(toCleanHtml(html)).toBe(clean);
  });

  it.each([
    ['<p>A <b>focused</b> session.</p><p>Tea &amp; cake</p>', 'A focused session. Tea & cake'],
    ['<ul><li>one</li><li>two</li></ul>', 'one, two'],
    ['  a\n\n b ', 'a b'],
  ])('is plain text too: %s', (html, text) => {
    expect(toPlainText(html)).toBe(text);
  });

  it('is cut at a word', () => {
    const summary = toSummary(`<p>${'relaxing, '.repeat(30)}</p>`);
    expect(summary.length).toBeLessThanOrEqual(161);
    expect(summary.endsWith('relaxing…')).toBe(true);
    expect(toSummary('<p>short</p>')).toBe('short');
  });
});
