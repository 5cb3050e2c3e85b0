import { describe, expect, it } from 'vitest';
import { toWeek } from '../../demo/amelia/row-defaults.js';
import { bookFor, reassign } from './reassign.js';
import { createRecordedAmelia } from './recorded-site.js';

/** Moves a booking of 14 December, and gives the wall time of the site where it is then. */
async function readMoved(sent: object, { flag = false } = {}) {
  const amelia = createRecordedAmelia(({ settings }) => {
    settings.general.showClientTimeZone = flag;
  });
  const id = await bookFor(amelia, 'a', '2026-12-14 09:00');
  const { data } = await reassign(amelia, id, '2026-12-15 13:00', sent);
  return data.oldAppointment?.bookingStart;
}

describe('the start of a booking that moves', () => {
  it.each([
    ['wall time of the zone that is named', { timeZone: 'Europe/London' }, '14:00'],
    ['UTC where that is named, whatever the offset', { timeZone: 'UTC', utcOffset: -300 }, '14:00'],
    ['wall time of the site without a zone', { timeZone: null }, '13:00'],
    ['wall time of the site with an offset', { timeZone: null, utcOffset: -300 }, '13:00'],
  ])('is %s', async (_, sent, time) => {
    expect(await readMoved(sent)).toBe(`2026-12-15 ${time}:00`);
  });

  it.each([
    ['UTC with an offset', { timeZone: null, utcOffset: -300 }, '14:00'],
    ['wall time of the site without one', { timeZone: null }, '13:00'],
    ['wall time of the zone that is named', { timeZone: 'Asia/Dubai', utcOffset: 240 }, '10:00'],
  ])('is %s on a site that shows customers their own zone', async (_, sent, time) => {
    expect(await readMoved(sent, { flag: true })).toBe(`2026-12-15 ${time}:00`);
  });

  it('does not mind utc, nor what stands behind the minutes', async () => {
    expect(await readMoved({ utc: true })).toBe('2026-12-15 13:00:00');
    expect(await readMoved({ bookingStart: '2026-12-15 13:00:25' })).toBe('2026-12-15 13:00:00');
  });

  it('stays as it is where none is sent', async () => {
    expect(await readMoved({ bookingStart: undefined })).toBe('2026-12-14 09:00:00');
  });

  it('is refused where it is no date', async () => {
    const amelia = createRecordedAmelia();
    const id = await bookFor(amelia, 'a', '2026-12-14 09:00');
    const answer = await reassign(amelia, id, 'not a date');
    expect(answer).toMatchObject({ status: 500 });
    expect(answer.message).toContain('Failed to parse time string');
    expect((await reassign(amelia, id, '2026-12-15 13:00', { timeZone: 'X/Y' })).status).toBe(500);
  });
});

describe('a booking that moves into the night of a clock change', () => {
  const move = async (bookingStart: string, keepsInstants = false) => {
    const amelia = createRecordedAmelia(({ employees: [mia] }) =>
      mia?.weekDays.push(...toWeek([7], '00:00:00', '08:00:00')),
    );
    const id = await bookFor(amelia, 'a', '2026-12-14 09:00');
    amelia.misbehave({ keepsInstants });
    const { status, data } = await reassign(amelia, id, bookingStart, { timeZone: 'UTC' });
    const [moved] = amelia.appointments;
    return { status, start: data.oldAppointment?.bookingStart, keptMs: moved?.keptMs ?? null };
  };

  it('is at the same wall time for both of the hours that are one', async () => {
    const start = '2027-10-31 02:30:00';
    expect(await move('2027-10-31 00:30')).toEqual({ status: 200, start, keptMs: null });
    expect(await move('2027-10-31 01:30')).toEqual({ status: 200, start, keptMs: null });
  });

  it('is told from the second hour only by an Amelia that keeps instants', async () => {
    const first = await move('2027-10-31 00:30', true);
    const second = await move('2027-10-31 01:30', true);
    expect(first.keptMs).toBe(Date.parse('2027-10-31T00:30Z'));
    expect(second.keptMs).toBe(Date.parse('2027-10-31T01:30Z'));
  });

  it.each([
    ['2027-03-28 00:30', '2027-03-28 01:30:00'],
    ['2027-03-28 01:00', '2027-03-28 03:00:00'],
  ])('is right on both sides of the gap: %s', async (bookingStart, start) => {
    expect(await move(bookingStart)).toMatchObject({ status: 200, start });
  });
});
