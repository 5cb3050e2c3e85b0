import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { median } from './numbers.js';

const run = promisify(execFile);

/** How much memory a process holds, in megabytes. */
export async function readMemoryMb(pid: number): Promise<number> {
  const { stdout } = await run('ps', ['-o', 'rss=', '-p', `${pid}`]);
  return Number(stdout) / 1024;
}

/** The medians of the first third of what was measured, and of the last. */
export function toThirds(measured: readonly number[]): { first: number; last: number } {
  const third = Math.ceil(measured.length / 3);
  return { first: median(measured.slice(0, third)), last: median(measured.slice(-third)) };
}
