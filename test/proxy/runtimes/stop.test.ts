import { describe, expect, it } from 'vitest';
import { createStop } from '../../../proxy/runtimes/stop.js';

/** A server that is to stop; what it waits for ends when a test says so. */
function openServer(work: Promise<unknown>[] = []) {
  const exits: number[] = [];
  const pass = { closing: () => {}, time: () => {} };
  const stop = createStop({
    server: {
      close(closed) {
        pass.closing = closed;
      },
    },
    background: new Set(work),
    wait: () =>
      new Promise<void>((resolve) => {
        pass.time = resolve;
      }),
    exit: (code) => exits.push(code),
  });
  return { stop, exits, pass };
}

/** Lets all that is ready go on. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('a server that is told to stop', () => {
  it('ends once the last request has, and all behind it', async () => {
    let end: () => void = () => undefined;
    const work = new Promise<void>((resolve) => {
      end = resolve;
    });
    const { stop, exits, pass } = openServer([work]);
    stop();
    pass.closing();
    await turn();
    expect(exits).toEqual([]);
    end();
    await turn();
    expect(exits).toEqual([0]);
  });

  it('waits for no client beyond its time', async () => {
    const { stop, exits, pass } = openServer();
    stop();
    await turn();
    expect(exits).toEqual([]);
    pass.time();
    await turn();
    expect(exits).toEqual([0]);
  });

  it('ends at once when it is told again', () => {
    const { stop, exits } = openServer();
    stop();
    stop();
    expect(exits).toEqual([1]);
  });
});
