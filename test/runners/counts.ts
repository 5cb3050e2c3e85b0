/** How a run ended, in tests. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export const noTests: Counts = { passed: 0, failed: 0, skipped: 0 };

/** What Vitest's JSON reporter writes, as far as it is read here. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: FileReport[];
}

/** What it writes of one file. */
export interface FileReport {
  /** The file's path. */
  name: string;
  status: string;
  assertionResults: { status: string; ancestorTitles: string[] }[];
}

export function addCounts(...all: Counts[]): Counts {
  return all.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    noTests,
  );
}

/** Vitest's report in our counts; a file that never got as far as its tests is one failure. */
export function toCounts(report: VitestReport): Counts {
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Of each file its name, which is that of its outermost group, and what it counts by itself. */
export function toCountsByFile({ testResults }: VitestReport): [name: string, Counts][] {
  return testResults.map((file) => {
    const { name, assertionResults } = file;
    const count = (status: string) =>
      assertionResults.filter((test) => test.status === status).length;
    const numPassedTests = count('passed');
    const numFailedTests = count('failed');
    const counts = toCounts({
      numPassedTests,
      numFailedTests,
      numPendingTests: assertionResults.length - numPassedTests - numFailedTests,
      numTodoTests: 0,
      testResults: [file],
    });
    return [assertionResults[0]?.ancestorTitles[0] ?? name, counts];
  });
}

/**
 * A runner's counts, made honest: one that died, or left no counts, or was unhappy without naming
 * a test counts as one failure.
 */
export function withDeath(counts: Counts | undefined, exitCode: number | null): Counts {
  if (!counts) return { ...noTests, failed: 1 };
  if (exitCode !== 0 && counts.failed === 0) return { ...counts, failed: 1 };
  return counts;
}

/** The closing line: `12 passed, 0 failed`, and what was skipped where something was. */
export function toClosingLine({ passed, failed, skipped }: Counts): string {
  const end = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${passed} passed, ${failed} failed${end}`;
}
