import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Deno has SQLite; the oldest Node that we run on has not. */
const script = `
import { DatabaseSync } from 'node:sqlite';
const database = new DatabaseSync(Deno.args[0]);
database.exec('PRAGMA busy_timeout = 5000');
database.exec('BEGIN EXCLUSIVE');
console.log('held');
setInterval(() => {}, 60_000);`;

/**
 * Another process that has a SQLite database for itself, as a backup may: nobody else can write.
 *
 * @returns what gives it back.
 */
export async function holdDatabase(path: string): Promise<() => Promise<void>> {
  const holder = spawn('node_modules/.bin/deno', ['eval', script, path], {
    env: { PATH: process.env.PATH, DENO_NO_UPDATE_CHECK: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(holder, 'exit');
  const isHeld = await Promise.race([
    once(holder.stdout, 'data').then(() => true),
    ended.then(() => false),
  ]);
  if (!isHeld) throw new Error(`Nobody could hold ${path}.`);
  return async function giveBack() {
    holder.kill('SIGKILL');
    await ended;
  };
}
