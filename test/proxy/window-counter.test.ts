import { describe, expect, it } from 'vitest';
import { createWindowCounter } from '../../proxy/guards/window-counter.js';

describe('a counter of what happens in a while', () => {
  it('forgets it all some time after the first', () => {
    let nowMs = 1_000;
    const counter = createWindowCounter({ windowMs: 100, now: () => nowMs });
    expect(counter.read('one')).toEqual({ count: 0, untilMs: 1_100 });
    counter.add('one');
    nowMs = 1_099;
    counter.add('one');
    expect(counter.read('one')).toEqual({ count: 2, untilMs: 1_100 });
    expect(counter.read('other').count).toBe(0);
    nowMs = 1_100;
    expect(counter.read('one')).toEqual({ count: 0, untilMs: 1_200 });
    counter.add('one');
    expect(counter.read('one')).toEqual({ count: 1, untilMs: 1_200 });
  });

  it('remembers ten thousand, the last that began', () => {
    let nowMs = 0;
    const counter = createWindowCounter({ windowMs: 100, now: () => nowMs });
    counter.add('begun again');
    counter.add('oldest');
    nowMs = 100;
    counter.add('begun again');
    for (let index = 1; index < 10_000; index++) counter.add(`${index}`);
    expect(counter.read('begun again').count).toBe(1);
    counter.add('one more');
    expect(counter.read('begun again').count).toBe(0);
    expect(counter.read('1').count).toBe(1);
  });
});
