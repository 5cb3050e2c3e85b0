import { expect, it, vi } from 'vitest';
import { toWallTime } from '../../../widget/time/zoned.js';
import {
  anyMoment,
  checkMoments,
  edgesOfEveryChange,
  everyChange,
  everyZone,
  type Moment,
  toInstantText,
  toOracle,
} from '../../support/every-zone.js';

// So many cases take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** What the widget shows, beside what is right. */
function compareClocks(moment: Moment): void {
  const right = toOracle(moment);
  const { day, minuteOfDay, offsetMinutes } = toWallTime(
    toInstantText(moment.epochMs),
    moment.zone,
  );
  const shown = [day, minuteOfDay, offsetMinutes];
  const due = [
    right.toPlainDate().toString(),
    right.hour * 60 + right.minute,
    right.offsetNanoseconds / 60e9,
  ];
  if (shown.join() !== due.join()) expect({ ...moment, shown }).toEqual({ ...moment, shown: due });
}

it('knows all zones, and the changes of their clocks', () => {
  expect(everyZone.length).toBeGreaterThan(400);
  expect(everyChange.length).toBeGreaterThan(3000);
});

it('shows the right day, time and offset at the edges of every change from 2024 to 2035', () => {
  for (const moment of edgesOfEveryChange()) compareClocks(moment);
});

it('shows the right day, time and offset at any time anywhere: 60,000 cases', () => {
  checkMoments(60_000, anyMoment, compareClocks);
});

it('knows which times a clock shows twice: 20,000 cases', () => {
  checkMoments(20_000, anyMoment, (moment) => {
    const instant = toInstantText(moment.epochMs);
    const wall = toOracle(moment).toPlainDateTime();
    const [first, second] = (['earlier', 'later'] as const).map(
      (disambiguation) => wall.toZonedDateTime(moment.zone, { disambiguation }).epochMilliseconds,
    );
    expect([moment, toWallTime(instant, moment.zone).isShownTwice]).toEqual([
      moment,
      first !== second,
    ]);
  });
});
