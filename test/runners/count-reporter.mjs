import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * A reporter for the web test runner that names each file and writes, of each browser, how many tests passed, failed
 * and were skipped.
 * A file that never got as far as its tests counts as one failure.
 *
 * @param {string} file where the counts go, as JSON
 * @returns {import('@web/test-runner').Reporter}
 */
export function countReporter(file) {
  return {
    stop({ sessions }) {
      const byBrowser = {};
      for (const { browser, passed, testFile, testResults } of sessions) {
        byBrowser[browser.name] ??= { passed: 0, failed: 0, skipped: 0 };
        const counts = byBrowser[browser.name];
        const before = counts.failed;
        addSuite(testResults, counts);
        if (!passed && counts.failed === before) counts.failed += 1;
        const name = relative(process.cwd(), testFile);
        console.log(`${passed ? '✓' : '✗'} ${browser.name}: ${name}`);
      }
      writeFileSync(file, JSON.stringify(byBrowser));
    },
  };
}

function addSuite(suite, counts) {
  if (!suite) return;
  for (const test of suite.tests) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else counts.failed += 1;
  }
  for (const inner of suite.suites) addSuite(inner, counts);
}
