import { describe, expect, it } from 'vitest';
import type { AmeliaEvent } from '../../../proxy/contract/events.js';
import { toFewLeft, toHindrance, toPlacesLeft } from '../../../widget/steps/event-status.js';
import { anEventView } from '../../support/event-view.js';
import { anEvent } from '../../support/studio.js';

function hinder(difference: Partial<AmeliaEvent>, ownZone = 'Europe/Belgrade'): string {
  const event = anEvent(difference);
  return toHindrance(event, anEventView(event, { ownZone }));
}

describe('why an event cannot be booked', () => {
  it.each<[Partial<AmeliaEvent>, string]>([
    [{}, ''],
    [{ status: 'full' }, 'This event is fully booked.'],
    [{ status: 'closed' }, 'Booking for this event has closed.'],
    [{ status: 'cancelled' }, 'This event has been cancelled.'],
    [{ status: 'not-yet-open' }, 'This event can’t be booked yet.'],
    [
      { status: 'not-yet-open', opensAt: '2026-12-01T08:00:00Z' },
      'Booking opens on Tuesday, 1 December 2026, 09:00 in Belgrade.',
    ],
    [
      { paymentMethods: ['stripe'] },
      'This event has to be paid beforehand, which is not possible here.',
    ],
    [{ paymentMethods: ['stripe'], priceMinor: 0 }, ''],
  ])('%o: %s', (difference, sentence) => {
    expect(hinder(difference)).toBe(sentence);
  });

  it('says when it opens on both clocks', () => {
    const opensAt = '2026-12-01T03:00:00Z';
    expect(hinder({ status: 'not-yet-open', opensAt }, 'America/New_York')).toBe(
      'Booking opens on Tuesday, 1 December 2026, 04:00 in Belgrade (Mon 22:00 New York).',
    );
  });
});

describe('how many places are left', () => {
  const tell = (difference: Partial<AmeliaEvent>) =>
    toPlacesLeft(anEvent(difference), anEventView());

  it('is told where it is known and of use', () => {
    expect(tell({ placesLeft: 20 })).toBe('20 left');
    expect(tell({ placesLeft: null })).toBe('');
    expect(tell({ status: 'closed' })).toBe('');
  });

  it('is told beside a ticket where they are few', () => {
    expect(toFewLeft(5, anEventView())).toBe('5 left');
    expect(toFewLeft(6, anEventView())).toBe('');
  });
});
