import { describe, expect, it } from 'vitest';
import type { BookingFailed, BookingState } from '../../../widget/flow/booking-state.js';
import type { FlowRequest } from '../../../widget/flow/flow-request.js';
import { attend, festival, toEventReview } from '../../support/attending.js';
import { buy, mondayMassage, toPackageReview } from '../../support/buying.js';
import { jordan, nine, play, receipt, refused, submit, toReview } from '../../support/playing.js';

const unknown = refused('outcome-unknown', 202);
const searching: BookingFailed = { kind: 'failed', failure: 'outcome-unknown' };
const nothing: FlowRequest = { type: 'tell-outcome', notice: { ...searching, finding: 'nothing' } };
const toOutcome: FlowRequest[] = [...toReview, submit, unknown];
const key = 'key-of-this-attempt';

describe('a booking of which nobody knows whether it was made', () => {
  it.each<[string, BookingState]>([
    ['appointments', play(...toOutcome)],
    [
      'an event',
      attend(
        ...toEventReview(festival, { tickets: [{ id: 1, quantity: 1 }] }),
        ...[submit, unknown],
      ),
    ],
    ['a package', buy(...toPackageReview(mondayMassage), submit, unknown)],
  ])('L1: is asked for, whatever it is of, and nothing typed is lost: %s', (_, state) => {
    expect(state).toMatchObject({
      step: 'outcome',
      isSending: false,
      attemptKey: key,
      notice: searching,
      choice: { customer: jordan },
    });
    expect(state.notice).not.toHaveProperty('finding');
  });

  it('keeps what the proxy said, which tells where to ask', () => {
    const location = '/v1/booking-requests/r-1';
    const told = refused('outcome-unknown', 202, undefined, { location } as object);
    const { notice } = play(...toReview, submit, told);
    expect(notice).toMatchObject({ problem: { location } });
  });

  it('is done once it is found', () => {
    const done = play(...toOutcome, { type: 'confirmed', receipt });
    expect(done).toMatchObject({ step: 'done', receipt, notice: null, attemptKey: null });
  });

  it('L1: goes up once more under the same key where nothing was booked', () => {
    const another: FlowRequest = { type: 'submit', attemptKey: 'another' };
    expect(play(...toOutcome, nothing).notice).toMatchObject({ finding: 'nothing' });
    const again = play(...toOutcome, nothing, { type: 'go-back' }, another);
    expect(again).toMatchObject({ step: 'review', isSending: true, attemptKey: key });
  });

  it('does not go up by itself from there, nor while it is asked for', () => {
    expect(play(...toOutcome, submit)).toMatchObject({ step: 'outcome', isSending: false });
    expect(play(...toOutcome, nothing, submit)).toMatchObject({ step: 'outcome' });
  });

  it('may be left; the same form stays the same, another is another', () => {
    const left = [...toOutcome, { type: 'go-to', step: 'details' }] satisfies FlowRequest[];
    expect(play(...left)).toMatchObject({ step: 'details', attemptKey: key, notice: null });
    const bob = { ...jordan, firstName: 'Bob' };
    expect(play(...left, { type: 'keep-details', customer: bob }).attemptKey).toBeNull();
    const same: FlowRequest[] = [
      { type: 'go-to', step: 'time' },
      { type: 'choose-slot', slot: nine },
    ];
    expect(play(...toOutcome, ...same).attemptKey).toBe(key);
  });

  it('is told nothing more once it was left', () => {
    const left = play(...toOutcome, { type: 'go-back' });
    expect(play(...toOutcome, { type: 'go-back' }, nothing)).toEqual(left);
  });
});
