import filterXss, { type IFilterXSSOptions } from 'xss';

const allowed: IFilterXSSOptions = {
  whiteList: {
    p: [],
    br: [],
    b: [],
    strong: [],
    i: [],
    em: [],
    ul: [],
    ol: [],
    li: [],
    a: ['href'],
  },
  stripIgnoreTag: true,
  stripIgnoreTagBody: ['script', 'style'],
  allowCommentTag: false,
  safeAttrValue: (_tag, name, value) =>
    name === 'href' && /^https:\/\/[^\s"'<>`\\]+$/i.test(value.trim()) ? value.trim() : '',
};

/** A description with paragraphs, emphasis, lists and https links at most. */
export function toCleanHtml(html: string): string {
  // A lone < opens no tag: "ages < 12".
  const text = html.replaceAll(/<(?![a-z/!])/gi, '&lt;');
  return filterXss(text, allowed).replaceAll('<a href>', '<a>').trim();
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#039;': "'",
  '&nbsp;': ' ',
};

/** The same as plain text. */
export function toPlainText(html: string): string {
  return toCleanHtml(html)
    .replaceAll(/<\/li>\s*<li>/gi, ', ')
    .replaceAll(/<(?:\/p|br\s*\/?|\/li)>/gi, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:amp|lt|gt|quot|nbsp|#0?39);/g, (entity) => entities[entity] ?? ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The plain text, cut at a word where it is longer than that many characters. */
export function toSummary(html: string, longest = 160): string {
  const text = toPlainText(html);
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const lastSpace = cut.lastIndexOf(' ');
  const words = lastSpace > 0 ? cut.slice(0, lastSpace) : cut;
  return `${words.replace(/[\s.,;:–-]+$/u, '')}…`;
}

/** A picture's address, if it is an https one. */
export function toPictureUrl(address: string): string | null {
  return URL.canParse(address) && new URL(address).protocol === 'https:' ? address : null;
}
