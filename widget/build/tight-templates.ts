import type { Plugin } from 'vite';

/** Drops from templates and styles the white space and the quotes that no browser needs. */
export const tightTemplates: Plugin = {
  name: 'tight-templates',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/widget\/.*\.ts$/.test(id)) return null;
    return code
      .replace(/\bcss`[^`]*`/g, (styles) =>
        styles
          .replace(/\/\*[\s\S]*?\*\//g, '')
          .replace(/\s+/g, ' ')
          .replace(/ ?([{};,>]) ?|(?<=`) | (?=`)/g, '$1')
          .replace(/: /g, ':')
          .replace(/(@\w+) \(/g, '$1(')
          .replaceAll(';}', '}')
          .replace(/\b0\.(?=\d)/g, '.'),
      )
      .replace(/\n\s+(?=<|\/>|\$\{|[@?.]?[\w-]+=)|(?<=>)\n\s+/g, ' ')
      .replace(/\n\s+(?=>)/g, '')
      .replace(/ ([\w-]+)="([\w-]+)"(?=[\s>])/g, ' $1=$2');
  },
};
