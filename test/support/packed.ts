import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The package as it would be published: its tarball, and what is in it. */
export interface Packed {
  tarball: string;
  paths: string[];
  remove(): Promise<void>;
}

/** Packs what is built. Its modules have to be there: `npm run package`. */
export async function packPackage(): Promise<Packed> {
  const folder = await mkdtemp(join(tmpdir(), 'packed-'));
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const { stdout } = await run('npm', args, { shell: process.platform === 'win32' });
  const [{ filename, files }] = JSON.parse(stdout) as [
    { filename: string; files: { path: string }[] },
  ];
  return {
    tarball: join(folder, filename),
    paths: files.map(({ path }) => path),
    remove: () => rm(folder, { recursive: true }),
  };
}

/** What the package says of itself. */
export async function readPackageJson() {
  return JSON.parse(await readFile('package.json', 'utf8')) as {
    exports: Record<string, string | { types: string; default: string }>;
    dependencies: Record<string, string>;
    peerDependencies: Record<string, string>;
  };
}

/** What a tool says and how it ends: its exit code is 0 where it finds nothing wrong. */
export function runNode(args: string[]): Promise<{ code: number; said: string }> {
  return run(process.execPath, args, { maxBuffer: 16 * 1024 * 1024 }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stdout, stderr }) => ({ code: Number(code), said: `${stdout}${stderr}` }),
  );
}
