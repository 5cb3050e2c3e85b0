import { toThirds } from './memory.js';
import { type StormReport, weatherStorm } from './storm/storm.js';

/** Later than the proxy waits for anything. */
const longestHangMs = 25_000;
const requestsPerSecond = 300;
/** The memory of the last third, in parts of the first third's. */
const mostGrowth = 1.2;
/** Until then the process is still warming up. */
const warmUpSeconds = 20;

/** @returns whether all was as it must be. */
export async function benchStorm(seconds: number): Promise<boolean> {
  console.log(
    `\n── A storm of ${seconds} s: ${requestsPerSecond} requests/s, and one call in seven of the ` +
      'site behind the proxy goes wrong ──',
  );
  const report = await weatherStorm({ requestsPerSecond, seconds, longestHangMs });
  const { tally, failures, audit, wished, booked, toldLater } = report;
  tellCounts(tally.counts);
  console.log('    what stood behind the problems:');
  tellCounts(failures);
  console.log(`    the slowest answer took ${(tally.slowestMs / 1000).toFixed(1)} s`);
  console.log(`    ${wished} wishes, ${booked} booked, ${toldLater} of them told later`);
  const checks = [
    tellWrong('doubled', audit.doubled),
    tellWrong('lost', audit.lost),
    tellWrong('told, and not there', audit.invented),
    tellWrong('answered wrongly', tally.wrong),
    tellMemory(report),
  ];
  return checks.every(Boolean);
}

function tellCounts(counts: ReadonlyMap<string, number>): void {
  for (const [name, count] of [...counts].sort(([, one], [, other]) => other - one)) {
    console.log(`    ${String(count).padStart(7)}  ${name}`);
  }
}

function tellWrong(what: string, wrong: readonly string[]): boolean {
  const isNone = wrong.length === 0;
  console.log(`    ${isNone ? '✓ none' : `✗ ${wrong.length}`} ${what}`);
  for (const one of new Set(wrong.slice(0, 1_000))) {
    const times = wrong.filter((other) => other === one).length;
    console.log(`        ${times} × ${one}`);
  }
  return isNone;
}

function tellMemory({ memoryMb }: StormReport): boolean {
  const measured = memoryMb.slice(warmUpSeconds);
  if (measured.length < 2 * warmUpSeconds) {
    console.log('    · too short to say anything of memory');
    return true;
  }
  const { first, last } = toThirds(measured);
  const isFlat = last <= first * mostGrowth;
  console.log(
    `    ${isFlat ? '✓' : '✗'} memory: ${first.toFixed(0)} MB in the first third, ` +
      `${last.toFixed(0)} MB in the last`,
  );
  return isFlat;
}
