import { describe, expect, it } from 'vitest';
import type { Machine } from './chromium.js';
import { createMachine } from './fake-machine.js';
import { findRedis } from './redis.js';

const machineWith = (files: string[], changes: Partial<Machine> = {}) =>
  createMachine('/usr/bin/redis-server', files, changes);

describe('finding Redis', () => {
  it('takes the one the environment names before any other', async () => {
    const env = { REDIS_SERVER_PATH: '/opt/mine' };
    const { machine } = machineWith(['/opt/mine', '/usr/bin/redis-server'], { env });
    expect(await findRedis(machine)).toBe('/opt/mine');
  });

  it('says so where the environment names a file that is not there', async () => {
    const env = { REDIS_SERVER_PATH: '/opt/gone' };
    const { machine } = machineWith(['/usr/bin/redis-server'], { env });
    await expect(findRedis(machine)).rejects.toThrow('REDIS_SERVER_PATH names /opt/gone');
  });

  it('installs it where that can be done', async () => {
    const { machine, commands } = machineWith(['/etc/debian_version'], { isRoot: true });
    expect(await findRedis(machine)).toBe('/usr/bin/redis-server');
    expect(commands).toEqual([
      'apt-get update -qq',
      'apt-get install -y -qq --no-install-recommends redis-server',
    ]);
  });

  it('asks for it where nothing may be installed', async () => {
    const { machine, commands } = machineWith(['/etc/debian_version']);
    await expect(findRedis(machine)).rejects.toThrow('install redis-server');
    expect(commands).toEqual([]);
  });
});
