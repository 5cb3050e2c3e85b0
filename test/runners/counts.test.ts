import { describe, expect, it } from 'vitest';
import { addCounts, noTests, toClosingLine, toCounts, withDeath } from './counts.js';

describe('counting tests', () => {
  it('adds up what several runners report', () => {
    const sum = addCounts(
      { passed: 3, failed: 0, skipped: 1 },
      { passed: 4, failed: 2, skipped: 0 },
    );
    expect(sum).toEqual({ passed: 7, failed: 2, skipped: 1 });
  });

  it('counts a file that could not be loaded as one failure', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 0,
      numTodoTests: 2,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{ status: 'failed' }] },
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
      ],
    };
    expect(toCounts(report)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  it('counts a runner that died, or ended unhappily, as a failure', () => {
    const fine = { passed: 5, failed: 0, skipped: 0 };
    expect(withDeath(undefined, 0).failed).toBe(1);
    expect(withDeath(fine, 1).failed).toBe(1);
    expect(withDeath(fine, null).failed).toBe(1);
    expect(withDeath(fine, 0)).toEqual(fine);
    expect(withDeath({ ...fine, failed: 2 }, 1).failed).toBe(2);
  });

  it('ends with one line that names skipped tests only where there are some', () => {
    expect(toClosingLine({ ...noTests, passed: 7 })).toBe('7 passed, 0 failed');
    expect(toClosingLine({ passed: 7, failed: 1, skipped: 2 })).toBe(
      '7 passed, 1 failed, 2 skipped',
    );
  });
});
