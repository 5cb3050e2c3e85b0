import { expect } from 'chai';
import type { AmeliaManage } from '../../../widget/amelia-manage.js';
import { expectAccessible } from '../../support/accessible.js';
import { aManaged, anAppointment, aToken } from '../../support/fake-managed.js';
import { FakeProxy } from '../../support/fake-proxy.js';
import { followLink, leaveLink, openManage } from '../../support/manage-widget.js';
import { Visitor } from '../../support/visitor.js';

describe('<amelia-manage> shows a booking', () => {
  let proxy: FakeProxy;
  let element: AmeliaManage;
  let visitor: Visitor;

  beforeEach(() => {
    proxy = new FakeProxy().start();
    followLink();
  });

  afterEach(() => {
    element.remove();
    proxy.stop();
    leaveLink();
  });

  function open(managed = aManaged(), timeZone = '') {
    proxy.managed.keep(aToken('mine'), managed);
    element = openManage(timeZone);
    visitor = new Visitor(element);
  }

  it('with what, when, where, with whom, what is to be paid, and until when it can be changed', async () => {
    open();
    await visitor.sees('Consultation');
    await visitor.sees(/When Tuesday,? 15 December 2026, 09:30 in Belgrade/);
    await visitor.sees('With Mia Johnson');
    await visitor.sees('Where Main street, Main street 5');
    await visitor.sees('Status Confirmed');
    await visitor.sees('To be paid $35.00');
    await visitor.sees('You can move or cancel it until Mon 14 Dec, 09:30.');
    await expectAccessible(element);
  });

  it('by reading alone: whatever opens a link changes nothing', async () => {
    open();
    await visitor.sees('Your booking');
    expect(new Set(proxy.methods)).to.deep.equal(new Set(['GET']));
    expect(proxy.managed.changes).to.deep.equal([]);
  });

  it('and tells no server but by a header what opens it', async () => {
    open();
    await visitor.sees('Your booking');
    expect(proxy.asked.some(({ href }) => href.includes(aToken('mine')))).to.equal(false);
  });

  it('on the clock of the place, with that of a customer in Auckland beside it', async () => {
    open(aManaged(), 'Pacific/Auckland');
    await visitor.sees(/Tuesday,? 15 December 2026, 21:30 in Auckland/);
    await visitor.sees(/Tuesday,? 15 December 2026, 09:30 in Belgrade/);
    await visitor.sees(/until Mon 14 Dec, 21:30 \(09:30\s?Belgrade\)/);
    await visitor.presses('Choose another time');
    await visitor.presses(/^22:00, 10:00 Belgrade/);
    await visitor.presses('Move it');
    await visitor.sees('Your booking is moved');
    expect(proxy.managed.changes[0]?.body).to.deep.equal({
      startsAt: '2026-12-15T09:00:00Z',
      timeZone: 'Pacific/Auckland',
    });
  });

  const lateness = { cancelObstacle: 'too-late', rescheduleObstacle: 'too-late' } as const;
  const notOffered = { cancelObstacle: 'not-offered', rescheduleObstacle: 'not-offered' } as const;
  const over = { cancelObstacle: 'past', rescheduleObstacle: 'past' } as const;
  for (const [name, obstacles, sentence] of [
    ['it is too late', lateness, 'wants to know 24 hrs before, so that was possible until Mon 14'],
    ['it is not offered', notOffered, 'To move or cancel it, please contact the business.'],
    ['it has begun', over, 'It has begun or is over, so it can’t be changed any more.'],
    ['moving is not offered', { rescheduleObstacle: 'not-offered' }, 'To move it, please contact'],
  ] as const) {
    it(`and says why it can’t be changed where ${name}`, async () => {
      open(aManaged(obstacles));
      await visitor.sees(sentence);
      expect(visitor.buttons('Choose another time')).to.deep.equal([]);
      await expectAccessible(element);
    });
  }

  for (const [status, words] of [
    ['pending', 'Waiting for the business to confirm it'],
    ['rejected', 'The business could not take it'],
    ['waiting', 'On the waiting list'],
  ] as const) {
    it(`with its status in words: ${status}`, async () => {
      open(aManaged({}, { status, appointments: [anAppointment({ status })] }));
      await visitor.sees(words);
    });
  }

  it('of an event, with all its dates and nothing about moving it', async () => {
    const periods = [15, 16].map((day) =>
      anAppointment({ startsAt: `2026-12-${day}T17:00:00Z`, endsAt: `2026-12-${day}T19:00:00Z` }),
    );
    const event = { kind: 'event', title: 'Wine tasting', appointments: periods } as const;
    open(aManaged({ serviceId: null, rescheduleObstacle: 'not-offered' }, event));
    await visitor.sees('Wine tasting');
    await visitor.sees(/2 dates/);
    await visitor.sees('Tue 15 Dec, 18:00');
    await visitor.sees('You can cancel it until Mon 14 Dec, 09:30.');
    expect(visitor.text).not.to.include('To move it');
    await expectAccessible(element);
  });

  it('of a series, with the way to each other date and back', async () => {
    const second = anAppointment({
      bookingId: 902,
      startsAt: '2026-12-22T08:30:00Z',
      endsAt: '2026-12-22T09:00:00Z',
      manage: { token: aToken('second'), expiresAt: '2026-12-22T08:30:00Z' },
    });
    proxy.managed.keep(aToken('second'), aManaged({}, { id: 902, appointments: [second] }));
    open(aManaged({}, { appointments: [anAppointment(), second] }));
    const way = await visitor.until(
      () => visitor.all('a[aria-label^="Open Consultation, Tue 22 Dec"]')[0],
      'the way to the second date',
    );
    (way as HTMLAnchorElement).click();
    await visitor.sees(/When Tuesday,? 22 December 2026/);
    const back = await visitor.until(() => visitor.all('a')[0], 'the way back');
    expect(back.textContent).to.equal('Back to Consultation');
    (back as HTMLAnchorElement).click();
    await visitor.sees(/When Tuesday,? 15 December 2026/);
  });

  it('without running over on the narrowest screens', async () => {
    open();
    element.style.inlineSize = '280px';
    await visitor.sees('Your booking');
    expect(element.scrollWidth).to.be.at.most(280);
    await visitor.presses('Choose another time');
    await visitor.button(/^13:00/);
    for (const shown of visitor.all('.main, .screen')) {
      expect(shown.scrollWidth).to.be.at.most(shown.clientWidth);
    }
  });
});
