import type { WidgetFiles } from '../routes/widget.js';

const folder = '/dist/widget/';

/** The built widget, put into the bundle: `widget.js`, `widget.full.js`, `chunks/…`. */
export const widgetFiles: WidgetFiles = new Map(
  Object.entries(
    import.meta.glob<string>('/dist/widget/**/*.js', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).map(([path, text]) => [path.slice(folder.length), text]),
);
