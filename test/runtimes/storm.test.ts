import { beforeAll, describe, expect, it } from 'vitest';
import { type StormReport, weatherStorm } from '../bench/storm/storm.js';

/** A short one; `npm run bench -- --storm=600` is the long one. */
describe('the proxy while one call in seven of its site goes wrong', () => {
  let report: StormReport;

  beforeAll(async () => {
    report = await weatherStorm({
      requestsPerSecond: 100,
      seconds: 10,
      longestHangMs: 2_000,
      // Longer than the proxy leaves a failing site alone, after the pause that comes before it.
      patienceMs: 12_000,
    });
  }, 120_000);

  it('books what many customers ask for', () => {
    expect(report.booked).toBeGreaterThan(0);
  });

  it('books nothing twice, though keys are sent again and again', () => {
    expect(report.audit.doubled).toEqual([]);
  });

  it('loses no booking: its customer is told, at once or by the address that tells later', () => {
    expect(report.audit.lost).toEqual([]);
  });

  it('tells nobody that there is no booking where there is one', () => {
    expect(report.audit.denied).toEqual([]);
  });

  it('tells of no booking, and of no cancellation, that is not there', () => {
    expect(report.audit.invented).toEqual([]);
  });

  it('answers whoever asks, with a problem that has a code where it cannot help', () => {
    expect(report.tally.wrong).toEqual([]);
  });
});
