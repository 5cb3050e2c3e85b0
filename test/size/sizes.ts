import { gzipSync } from 'node:zlib';
import { type BuiltModule, chunkName, readModuleGraph, withStaticImports } from './module-graph.js';

/** A figure beside its limit; a kilobyte is 1000 bytes. */
export interface Size {
  name: string;
  gzipBytes: number;
  limitBytes: number;
  isWithinLimit: boolean;
  files: { path: string; gzipBytes: number }[];
}

/** Loaded before the list of services shows, beside the entry and what it imports. */
const firstScreenChunks = /^service-step$/;

/** Loaded where somebody takes another time zone than the one they are in. */
const zonePickerChunks = /^(zone-choice|search)$/;

/** Loaded where there are too many services to see at a glance. */
const finderChunks = /^(service-finder|search|search-field)$/;

/** Loaded where a service asks for more than a time and a name. */
const moreStepsChunk = 'more-steps';

/** Loaded where events are listed. */
const eventListChunks = /^(event-first|search-field)$/;

/** Loaded where a service leaves open more than its time. */
const optionsChunk = 'options';

/** Loaded once it is booked. */
const afterBookingChunk = /^after-booking$/;

/** Loaded by those who have to show that they are no robots. */
const captchaChunk = /^captcha$/;

/** Loaded by those whose booking got no answer. */
const outcomeChunk = /^outcome$/;

/** Loaded by those who come back to a booking, beside what the other screens share. */
const manageChunks = /^manage(-api)?$/;

/** Loaded by those who look at events. */
const eventStepsChunk = 'event-steps';

/** Loaded where packages are listed. */
const packageListChunk = /^package-first$/;

/** Loaded by those who look at packages. */
const packageChunks = /^package-(first|steps)$/;

/** Never loaded on the way to a confirmed appointment, in English; all else counts. */
const otherPathsChunks =
  /^(zone-choice|service-finder|search|search-field|more-steps|cleaned-markup|captcha|after-booking|outcome|manage-api|kind-switch|nearest-slots|event-first|event-steps|package-first|package-steps|options|restore-draft|dialog|data-layer|limit-catalog|manage|languages|plural|[a-z]{2}-(first|rest))$/;

/**
 * The sizes that are promised, from what was built: the JavaScript up to the list of services,
 * the JavaScript of a whole appointment, and the proxy for the edge.
 */
export async function checkSizes(folder = 'dist'): Promise<Size[]> {
  const widget = await readModuleGraph(`${folder}/widget`, 'widget.js');
  const named = (isWanted: (name: string) => boolean) =>
    [...widget.keys()].filter((path) => isWanted(chunkName(path)));

  const firstScreen = named((name) => name === 'widget' || firstScreenChunks.test(name));
  const severalKinds = named(
    (name) => /^(widget|kind-switch)$/.test(name) || firstScreenChunks.test(name),
  );
  const appointment = named((name) => !otherPathsChunks.test(name));
  const withOptions = named((name) => name === optionsChunk || !otherPathsChunks.test(name));
  const everything = named(
    (name) => [optionsChunk, moreStepsChunk].includes(name) || !otherPathsChunks.test(name),
  );
  const event = named((name) => name === eventStepsChunk || !otherPathsChunks.test(name));
  const wholePackage = named((name) => packageChunks.test(name) || !otherPathsChunks.test(name));
  const chunks = (names: RegExp) =>
    [...widget.values()].filter(({ path }) => names.test(chunkName(path)));
  const oneFile = await readModuleGraph(`${folder}/widget`, 'widget.full.js');
  const edge = await readModuleGraph(`${folder}/proxy`, 'cloudflare.js');

  return [
    toSize('Widget, first screen', 21_000, withStaticImports(widget, firstScreen)),
    toSize('Widget, whole appointment', 43_000, withStaticImports(widget, appointment)),
    toSize('Widget, appointment with options', 46_000, withStaticImports(widget, withOptions)),
    toSize('Widget, everything a service can ask', 61_000, withStaticImports(widget, everything)),
    toSize('Widget, whole event', 61_000, withStaticImports(widget, event)),
    toSize('Widget, whole package', 58_000, withStaticImports(widget, wholePackage)),
    toSize('Widget, time zone picker', 10_500, chunks(zonePickerChunks)),
    toSize('Widget, search of services', 3_000, chunks(finderChunks)),
    toSize('Widget, list of events', 9_000, chunks(eventListChunks)),
    toSize('Widget, list of packages', 4_000, chunks(packageListChunk)),
    toSize('Widget, after booking', 6_000, chunks(afterBookingChunk)),
    toSize('Widget, captcha', 6_000, chunks(captchaChunk)),
    toSize('Widget, outcome unknown', 2_500, chunks(outcomeChunk)),
    // Every step and every language: it loads nothing more.
    toSize('Widget, one file', 160_000, [...oneFile.values()]),
    // The widget that it serves is in it, every chunk of it and the one file: about two thirds. So
    // are the calendar files, and the plain pages for those without JavaScript: their words in eight
    // languages are half of what those weigh.
    toSize('Proxy, edge bundle', 490_000, [...edge.values()]),
    toSize('Widget, managing a booking', 12_500, chunks(manageChunks)),
    toSize(
      'Widget, first screen of several kinds',
      22_000,
      withStaticImports(widget, severalKinds),
    ),
  ];
}

/** Prints each figure, and under it the files that make it up, largest first. */
export function printSizes(sizes: Size[]): void {
  for (const { name, gzipBytes, limitBytes, isWithinLimit, files } of sizes) {
    const sign = isWithinLimit ? '✓' : '✗';
    console.log(
      `${sign} ${name}: ${inKilobytes(gzipBytes)} gzip (limit ${inKilobytes(limitBytes)})`,
    );
    for (const file of files) console.log(`    ${inKilobytes(file.gzipBytes)}  ${file.path}`);
  }
}

/** What a file weighs on the wire where a server compresses it well. */
export function gzipBytesOf(code: string): number {
  return gzipSync(code, { level: 9 }).byteLength;
}

export function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function toSize(name: string, limitBytes: number, modules: BuiltModule[]): Size {
  const files = modules
    .map(({ path, code }) => ({ path, gzipBytes: gzipBytesOf(code) }))
    .sort((one, other) => other.gzipBytes - one.gzipBytes);
  // Each file is compressed by itself, as it is sent.
  const gzipBytes = files.reduce((sum, file) => sum + file.gzipBytes, 0);
  return { name, gzipBytes, limitBytes, isWithinLimit: gzipBytes <= limitBytes, files };
}
