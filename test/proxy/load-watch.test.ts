import { describe, expect, it } from 'vitest';
import { createLoadWatch } from '../../proxy/guards/load-watch.js';

function watch(mostInMinute?: number) {
  const clock = { nowMs: 1_000_000 };
  const load = createLoadWatch({ now: () => clock.nowMs, mostInMinute });
  return {
    load,
    /** So many bookings, one a moment. */
    book(times: number, apartMs = 10) {
      for (let time = 0; time < times; time += 1) {
        clock.nowMs += apartMs;
        load.noteBooking();
      }
    },
    pass(ms: number) {
      clock.nowMs += ms;
    },
  };
}

describe('the load', () => {
  it('is high with the 21st booking of a minute', () => {
    const { load, book } = watch();
    book(20);
    expect(load.isHigh()).toBe(false);
    book(1);
    expect(load.isHigh()).toBe(true);
  });

  it('is not high where as many come evenly, minute after minute', () => {
    const { load, book } = watch();
    book(200, 3_001);
    expect(load.isHigh()).toBe(false);
  });

  it('counts a minute wherever it begins', () => {
    const { load, book, pass } = watch(4);
    book(2);
    pass(50_000);
    book(2);
    pass(20_000);
    book(2);
    expect(load.isHigh()).toBe(false);
    book(1);
    expect(load.isHigh()).toBe(true);
  });

  it('stays high until five minutes were quiet, and then falls', () => {
    const { load, book, pass } = watch();
    book(21);
    pass(5 * 60_000 - 1);
    expect(load.isHigh()).toBe(true);
    pass(1);
    expect(load.isHigh()).toBe(false);
  });

  it('stays high as long as it goes on', () => {
    const { load, book, pass } = watch();
    book(21);
    pass(4 * 60_000);
    book(21);
    pass(4 * 60_000);
    expect(load.isHigh()).toBe(true);
  });

  it('does not stay high for the few who book meanwhile', () => {
    const { load, book, pass } = watch();
    book(21);
    pass(4 * 60_000);
    book(20);
    pass(60_000);
    expect(load.isHigh()).toBe(false);
  });

  it('is high, too, where as many were refused for having asked too often', () => {
    const { load } = watch();
    for (let time = 0; time < 20; time += 1) load.noteLimited();
    expect(load.isHigh()).toBe(false);
    load.noteLimited();
    expect(load.isHigh()).toBe(true);
  });
});
