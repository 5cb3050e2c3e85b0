import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chunkName } from './module-graph.js';
import { checkSizes } from './sizes.js';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amelia-sizes-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function write(path: string, code: string) {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, code);
}

async function writeBuild(extraBytes = 0) {
  const ballast = `/* ${randomBytes(extraBytes).toString('base64')} */`;
  await write(
    'widget/widget.js',
    'import "./chunks/shared-AAAAAAAA.js";import(`./chunks/service-step-a-b_cdef.js`);' +
      'import("./chunks/time-step-AAAAAAAA.js");import("./chunks/event-steps-AAAAAAAA.js");' +
      'import("./chunks/de-first-AAAAAAAA.js");' +
      'import("./chunks/zone-choice-AAAAAAAA.js");import("./chunks/after-booking-AAAAAAAA.js");',
  );
  await write('widget/chunks/shared-AAAAAAAA.js', `export const shared = 1; ${ballast}`);
  await write('widget/chunks/service-step-a-b_cdef.js', 'export {y} from "./card-AAAAAAAA.js";');
  await write('widget/chunks/card-AAAAAAAA.js', 'export const y = 1;');
  for (const name of ['time-step', 'event-steps', 'zone-choice', 'after-booking', 'de-first']) {
    await write(`widget/chunks/${name}-AAAAAAAA.js`, 'export {};');
  }
  await write('widget/widget.full.js', 'export {};');
  await write('proxy/cloudflare.js', 'import {a} from "node:util"; export default a;');
}

const names = (paths: { path: string }[]) => paths.map(({ path }) => chunkName(path)).sort();

describe('measuring what is loaded', () => {
  it('counts each file once, with what it imports', async () => {
    await writeBuild();
    const sizes = await checkSizes(folder);
    const of = (name: string) => names(sizes.find((size) => size.name === name)?.files ?? []);
    expect(of('Widget, first screen')).toEqual(['card', 'service-step', 'shared', 'widget']);
    expect(of('Widget, whole appointment')).toEqual([
      ...['card', 'service-step', 'shared', 'time-step', 'widget'],
    ]);
    expect(of('Widget, whole event')).toEqual([
      ...['card', 'event-steps', 'service-step', 'shared', 'time-step', 'widget'],
    ]);
    expect(of('Widget, time zone picker')).toEqual(['zone-choice']);
    expect(of('Widget, after booking')).toEqual(['after-booking']);
    expect(of('Widget, one file')).toEqual(['widget.full']);
    expect(of('Proxy, edge bundle')).toEqual(['cloudflare']);
    expect(sizes.every(({ isWithinLimit }) => isWithinLimit)).toBe(true);
  });

  it('refuses a first screen that is too heavy', async () => {
    await writeBuild(21_000);
    const [first, whole] = await checkSizes(folder);
    expect(first?.isWithinLimit).toBe(false);
    expect(whole?.isWithinLimit).toBe(true);
  });
});
