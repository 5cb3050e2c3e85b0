import { readFile } from 'node:fs/promises';
import { parseConfigFileTextToJson } from 'typescript';

/**
 * Reads a file of JSON with comments.
 *
 * @throws where it is none.
 */
export async function readJsonc<Shape>(file: string): Promise<Shape> {
  const { config, error } = parseConfigFileTextToJson(file, await readFile(file, 'utf8'));
  if (error) throw new Error(`${file}: ${error.messageText}`);
  return config;
}
