import { readdir, readFile } from 'node:fs/promises';

const page = new URL('./page/', import.meta.url);
const builtPages = new URL('../dist/frameworks/', import.meta.url);
const builtWidget = new URL('../dist/widget/', import.meta.url);

/** The page and what it loads, by name. */
export async function readPageFiles(): Promise<ReadonlyMap<string, string>> {
  const files = await readTexts(page, /\.(?:css|js)$/);
  const index = await readFile(new URL('./index.html', import.meta.url), 'utf8');
  return new Map([...files, ['index.html', index]]);
}

/**
 * The built widget's files: `widget.js`, `chunks/time-step-4f1c.js`.
 *
 * @throws with a plain sentence where it is not built
 */
export async function readWidgetFiles(): Promise<ReadonlyMap<string, string>> {
  const files = await readTexts(builtWidget, /\.js$/).catch(() => new Map<string, string>());
  if (!files.has('widget.js')) {
    throw new Error('The widget is not built yet: run "npm run build" first.');
  }
  return files;
}

/**
 * The pages made with each framework: `react/index.html`, `react/assets/index-4f1c.js`. Empty where
 * they are not built, which the demo itself has no need of.
 */
export function readFrameworkFiles(): Promise<ReadonlyMap<string, string>> {
  return readTexts(builtPages, /\.(?:html|css|js)$/).catch(() => new Map<string, string>());
}

async function readTexts(folder: URL, names: RegExp): Promise<Map<string, string>> {
  const all = await readdir(folder, { recursive: true });
  const paths = all.map((path) => path.replaceAll('\\', '/')).filter((path) => names.test(path));
  const texts = await Promise.all(paths.map((path) => readFile(new URL(path, folder), 'utf8')));
  return new Map(paths.map((path, index) => [path, texts[index] ?? '']));
}
