import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { parseSync } from 'vite';

/** A built file: what it needs before it runs, and what it may load later. */
export interface BuiltModule {
  path: string;
  code: string;
  imports: string[];
  dynamicImports: string[];
}

/** All built files that can be reached from an entry, by their path below the folder. */
export async function readModuleGraph(
  folder: string,
  entry: string,
): Promise<Map<string, BuiltModule>> {
  const modules = new Map<string, BuiltModule>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (modules.has(path)) continue;
    const module = toModule(path, await readFile(`${folder}/${path}`, 'utf8'));
    modules.set(path, module);
    waiting.push(...module.imports, ...module.dynamicImports);
  }
  return modules;
}

/** The given files and all that they import statically. */
export function withStaticImports(
  modules: Map<string, BuiltModule>,
  paths: string[],
): BuiltModule[] {
  const reached = new Map<string, BuiltModule>();
  const waiting = [...paths];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const module = modules.get(path);
    if (!module || reached.has(path)) continue;
    reached.set(path, module);
    waiting.push(...module.imports);
  }
  return [...reached.values()];
}

/** A file's name without folder, hash and ending: `chunks/time-step-Bx3k9_aZ.js` → `time-step`. */
export function chunkName(path: string): string {
  return posix.basename(path, '.js').replace(/-[\w-]{8}$/, '');
}

function toModule(path: string, code: string): BuiltModule {
  const { module } = parseSync(path, code);
  const dynamicImports = module.dynamicImports.map(({ moduleRequest }) =>
    // The place is that of the string with its quotes.
    code.slice(moduleRequest.start + 1, moduleRequest.end - 1),
  );
  const reexports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])),
  );
  const imports = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  return {
    path,
    code,
    imports: relativeTo(path, [...imports, ...reexports]),
    dynamicImports: relativeTo(path, dynamicImports),
  };
}

/** Imports of our own files, as paths below the folder; a runtime's own modules are left out. */
function relativeTo(path: string, requests: string[]): string[] {
  return requests
    .filter((request) => request.startsWith('.'))
    .map((request) => posix.join(posix.dirname(path), request));
}
