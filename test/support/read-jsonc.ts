import { readFile } from 'node:fs/promises';

/**
 * Reads a file of JSON in which lines of their own may be comments.
 *
 * @throws where it is none.
 */
export async function readJsonc<Shape>(file: string): Promise<Shape> {
  const text = await readFile(file, 'utf8');
  return JSON.parse(text.replace(/^\s*\/\/.*$/gm, ''));
}
