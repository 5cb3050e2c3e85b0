import { startRedis } from '../support/redis.js';
import { toThirds } from './memory.js';
import type { Endings } from './storm/ledger.js';
import { type StormReport, weatherStorm } from './storm/storm.js';

/** Later than the proxy waits for anything. */
const longestHangMs = 25_000;
/** Only a minute after it was sent the proxy is sure that nothing was booked. */
const patienceMs = 90_000;
const requestsPerSecond = 300;
/** The memory of the last third, in parts of the first third's. */
const mostGrowth = 1.2;
/** Until then the process is still warming up. */
const warmUpSeconds = 20;

/**
 * Bookings are remembered in a Redis, as where many come: what the process holds must stay the same.
 *
 * @returns whether all was as it must be.
 */
export async function benchStorm(seconds: number): Promise<boolean> {
  console.log(
    `\n── A storm of ${seconds} s: ${requestsPerSecond} requests/s, and one call in seven of the ` +
      'site behind the proxy goes wrong ──',
  );
  const redis = await startRedis();
  const times = { requestsPerSecond, seconds, longestHangMs, patienceMs };
  const report = await weatherStorm({ ...times, store: redis.url }).finally(redis.stop);
  const { tally, failures, audit, wished, booked, endings } = report;
  tellCounts(tally.counts);
  console.log('    what stood behind the problems:');
  tellCounts(failures);
  console.log(`    the slowest answer took ${(tally.slowestMs / 1000).toFixed(1)} s`);
  console.log(`    ${wished} wishes, ${booked} booked`);
  tellShare(tally.counts);
  const checks = [
    tellWrong('doubled', audit.doubled),
    tellWrong('lost', audit.lost),
    tellWrong('told that there is none, and it is there', audit.denied),
    tellWrong('told, and not there', audit.invented),
    tellWrong('answered wrongly', tally.wrong),
    tellEndings(endings),
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

function tellShare(counts: ReadonlyMap<string, number>): void {
  const sum = (isMeant: (name: string) => boolean) =>
    [...counts].reduce((all, [name, count]) => all + (isMeant(name) ? count : 0), 0);
  const refused = sum((name) => name.includes(' 503 '));
  console.log(`    ${((100 * refused) / sum(() => true)).toFixed(1)} % of all answers were 503`);
}

/** Both endings must have been seen, and nobody left in doubt. */
function tellEndings({ booked, none, bookedAgain, stillUnknown }: Endings): boolean {
  const isSeen = booked > 0 && none > 0 && stillUnknown === 0;
  console.log(
    `    ${isSeen ? '✓' : '✗'} of those told 202 the address told ${booked} of a booking and ` +
      `${none} that there is none; ${bookedAgain} were told when they sent again, ` +
      `${stillUnknown} never`,
  );
  return isSeen;
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
