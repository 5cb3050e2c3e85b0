import { expect } from 'chai';
import { expectAccessible } from '../../support/accessible.js';
import { aManaged, anAppointment, aToken } from '../../support/fake-managed.js';
import { ManagePage } from '../../support/manage-widget.js';

describe('<amelia-manage> shows a booking', () => {
  let page: ManagePage;

  beforeEach(() => {
    page = new ManagePage();
  });

  afterEach(() => page.close());

  it('with what, when, where, with whom, what is to be paid, and until when it can be changed', async () => {
    page.open();
    await page.visitor.sees('Consultation');
    await page.visitor.sees(/When Tuesday,? 15 December 2026, 09:30 in Belgrade/);
    await page.visitor.sees('With Mia Johnson');
    await page.visitor.sees('Where Main street, Main street 5');
    await page.visitor.sees('Status Confirmed');
    await page.visitor.sees('To be paid $35.00');
    await page.visitor.sees('You can move or cancel it until Mon 14 Dec, 09:30.');
    await expectAccessible(page.element);
  });

  it('by reading alone: whatever opens a link changes nothing', async () => {
    page.open();
    await page.visitor.sees('Your booking');
    expect(new Set(page.proxy.methods)).to.deep.equal(new Set(['GET']));
    expect(page.proxy.managed.changes).to.deep.equal([]);
  });

  it('and tells no server but by a header what opens it', async () => {
    page.open();
    await page.visitor.sees('Your booking');
    expect(page.proxy.asked.some(({ href }) => href.includes(aToken('mine')))).to.equal(false);
  });

  it('on the clock of the place, with that of a customer in Auckland beside it', async () => {
    page.open(aManaged(), 'Pacific/Auckland');
    await page.visitor.sees(/Tuesday,? 15 December 2026, 21:30 in Auckland/);
    await page.visitor.sees(/Tuesday,? 15 December 2026, 09:30 in Belgrade/);
    await page.visitor.sees(/until Mon 14 Dec, 21:30 \(09:30\s?Belgrade\)/);
    await page.visitor.presses('Choose another time');
    await page.visitor.presses(/^22:00, 10:00 Belgrade/);
    await page.visitor.presses('Move it');
    await page.visitor.sees('Your booking is moved');
    expect(page.proxy.managed.changes[0]?.body).to.deep.equal({
      startsAt: '2026-12-15T09:00:00Z',
      timeZone: 'Pacific/Auckland',
    });
  });

  const lateness = { cancelObstacle: 'too-late', rescheduleObstacle: 'too-late' } as const;
  const notOffered = { cancelObstacle: 'not-offered', rescheduleObstacle: 'not-offered' } as const;
  const over = { cancelObstacle: 'past', rescheduleObstacle: 'past' } as const;
  for (const [name, obstacles, sentence] of [
    [
      'it is too late',
      lateness,
      'wants to know 24 hours before, so that was possible until Mon 14',
    ],
    ['it is not offered', notOffered, 'To move or cancel it, please contact the business.'],
    ['it has begun', over, 'It has begun or is over, so it can’t be changed any more.'],
    ['moving is not offered', { rescheduleObstacle: 'not-offered' }, 'To move it, please contact'],
  ] as const) {
    it(`and says why it can’t be changed where ${name}`, async () => {
      page.open(aManaged(obstacles));
      await page.visitor.sees(sentence);
      expect(page.visitor.buttons('Choose another time')).to.deep.equal([]);
      await expectAccessible(page.element);
    });
  }

  const untilUnknown = { canCancelUntil: null, canRescheduleUntil: null };
  for (const [name, obstacles, sentence] of [
    [
      'to change it',
      lateness,
      /be moved or cancelled any more: .*, 09:30\. Please contact the bus/,
    ],
    [
      'to move it',
      { rescheduleObstacle: 'too-late' },
      /be moved any more: .*\. Please contact the/,
    ],
    [
      'to cancel it',
      { cancelObstacle: 'too-late' },
      /be cancelled any more: .*\. Please contact the/,
    ],
    [
      'since nobody knows when',
      { ...lateness, ...untilUnknown },
      /change it here\. Please contact/,
    ],
  ] as const) {
    it(`and says whom to turn to where it is too late ${name}`, async () => {
      page.open(aManaged(obstacles));
      await page.visitor.sees(sentence);
    });
  }

  for (const [status, words] of [
    ['pending', 'Waiting for the business to confirm it'],
    ['rejected', 'The business could not take it'],
    ['waiting', 'On the waiting list'],
  ] as const) {
    it(`with its status in words: ${status}`, async () => {
      page.open(aManaged({}, { status, appointments: [anAppointment({ status })] }));
      await page.visitor.sees(words);
    });
  }

  it('of an event, with all its dates and nothing about moving it', async () => {
    const periods = [15, 16].map((day) =>
      anAppointment({ startsAt: `2026-12-${day}T17:00:00Z`, endsAt: `2026-12-${day}T19:00:00Z` }),
    );
    const event = { kind: 'event', title: 'Wine tasting', appointments: periods } as const;
    page.open(aManaged({ serviceId: null, rescheduleObstacle: 'not-offered' }, event));
    await page.visitor.sees('Wine tasting');
    await page.visitor.sees(/2 dates/);
    await page.visitor.sees('Tue 15 Dec, 18:00');
    await page.visitor.sees('You can cancel it until Mon 14 Dec, 09:30.');
    expect(page.visitor.text).not.to.include('To move it');
    await expectAccessible(page.element);
  });

  it('of a series, with the way to each other date and back', async () => {
    const second = anAppointment({
      bookingId: 902,
      startsAt: '2026-12-22T08:30:00Z',
      endsAt: '2026-12-22T09:00:00Z',
      manage: { token: aToken('second'), expiresAt: '2026-12-22T08:30:00Z' },
    });
    page.proxy.managed.keep(aToken('second'), aManaged({}, { id: 902, appointments: [second] }));
    page.open(aManaged({}, { appointments: [anAppointment(), second] }));
    const way = await page.visitor.until(
      () => page.visitor.all('a[aria-label^="Open Consultation, Tue 22 Dec"]')[0],
      'the way to the second date',
    );
    (way as HTMLAnchorElement).click();
    await page.visitor.sees(/When Tuesday,? 22 December 2026/);
    const back = await page.visitor.until(() => page.visitor.all('a')[0], 'the way back');
    expect(back.textContent).to.equal('Back to Consultation');
    (back as HTMLAnchorElement).click();
    await page.visitor.sees(/When Tuesday,? 15 December 2026/);
  });

  it('without running over on the narrowest screens', async () => {
    page.open();
    page.element.style.inlineSize = '280px';
    await page.visitor.sees('Your booking');
    expect(page.element.scrollWidth).to.be.at.most(280);
    await page.visitor.presses('Choose another time');
    await page.visitor.button(/^13:00/);
    for (const shown of page.visitor.all('.main, .screen')) {
      expect(shown.scrollWidth).to.be.at.most(shown.clientWidth);
    }
  });
});
