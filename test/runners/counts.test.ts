import { describe, expect, it } from 'vitest';
import {
  addCounts,
  type FileReport,
  noTests,
  toClosingLine,
  toCounts,
  toCountsByFile,
  withDeath,
} from './counts.js';

function aFile(status: string, tests: string[]): FileReport {
  const assertionResults = tests.map((test) => ({ status: test, ancestorTitles: ['a group'] }));
  return { name: 'a.test.ts', status, assertionResults };
}

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
      testResults: [aFile('failed', []), aFile('failed', ['failed']), aFile('passed', ['passed'])],
    };
    expect(toCounts(report)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  it('tells each file’s counts by themselves, and by the name of what it is about', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 0,
      testResults: [
        aFile('passed', ['passed', 'passed', 'pending']),
        aFile('failed', ['passed', 'failed']),
        aFile('failed', []),
      ],
    };
    expect(toCountsByFile(report)).toEqual([
      ['a group', { passed: 2, failed: 0, skipped: 1 }],
      ['a group', { passed: 1, failed: 1, skipped: 0 }],
      ['a.test.ts', { passed: 0, failed: 1, skipped: 0 }],
    ]);
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
