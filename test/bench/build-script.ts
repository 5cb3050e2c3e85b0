import { build } from 'vite';

/**
 * The code of a module with all that it imports, as one script for a page.
 *
 * @param name of the variable that holds what the module exports, where it does.
 */
export async function buildScript(path: string, name?: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: path,
        preserveEntrySignatures: name ? 'strict' : false,
        output: { format: 'iife', name },
      },
    },
  });
  const first = [built].flat()[0];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`${path} could not be built.`);
  return chunk.code;
}
