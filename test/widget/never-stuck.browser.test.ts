import { expect } from 'chai';
import { reachReview, reachTime, WidgetPage } from '../support/booking-widget.js';

/** Holds requests back as a slow line does: each is let through, or ended by who has sent it. */
class SlowLine {
  readonly waiting: { url: string; release: () => void }[] = [];

  /** @param path - what else is asked for goes through at once. */
  constructor(path: string) {
    const through = globalThis.fetch;
    globalThis.fetch = (input, init) => {
      const url = String(input);
      if (!url.includes(path)) return through(input, init);
      return new Promise((resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
        this.waiting.push({ url, release: () => resolve(through(input, init)) });
      });
    };
  }
}

describe('a customer who is never stuck', () => {
  let page: WidgetPage;

  beforeEach(() => {
    page = new WidgetPage();
    page.open();
  });

  afterEach(() => page.close());

  /** They look at something else for so long. */
  function isAway(seconds: number) {
    const backAt = Date.now() + seconds * 1000;
    Date.now = () => backAt;
  }

  const comesBack = () => document.dispatchEvent(new Event('visibilitychange'));
  const isThawed = () =>
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

  const wakesUp = () => {
    isAway(26);
    comesBack();
  };

  const nextFrame = () => new Promise(requestAnimationFrame);

  const timesAsked = () =>
    page.proxy.asked.filter(({ pathname }) => pathname === '/v1/availability').length;

  it('L11: sees the month that was turned to last, in whatever order the answers come', async () => {
    await reachTime(page.visitor);
    const line = new SlowLine('/v1/availability');
    await page.visitor.presses('Next month');
    await page.visitor.presses('Next month');
    const [first, last] = await page.visitor.until(
      () => line.waiting.length === 2 && line.waiting,
      'two questions',
    );
    expect(
      [first?.url, last?.url].map((url) => /from=([\d-]+)/.exec(url ?? '')?.[1]),
    ).to.deep.equal(['2026-12-01', '2027-01-01']);
    last?.release();
    await page.visitor.sees(/Friday,? 1 January/);
    const before = timesAsked();
    first?.release();
    await page.visitor.until(() => timesAsked() > before, 'the late answer');
    await nextFrame();
    await page.visitor.sees('January 2027');
    await page.visitor.sees(/Friday,? 1 January/);
  });

  for (const [back, comes] of [
    ['L30: comes back', comesBack],
    ['L30: goes on in another window and returns', () => window.dispatchEvent(new Event('focus'))],
    ['L27: is brought back by the browser as the page was', isThawed],
  ] as const) {
    it(`${back}, and sees no times that are older than a minute`, async () => {
      await reachTime(page.visitor);
      const before = timesAsked();
      isAway(30);
      comes();
      await nextFrame();
      expect(timesAsked()).to.equal(before);
      isAway(31);
      page.proxy.taken.add('2026-11-25T08:30:00Z');
      comes();
      await page.visitor.until(() => page.visitor.buttons(/^09:30/).length === 1, 'tomorrow alone');
      expect(timesAsked()).to.equal(before + 1);
      expect(page.visitor.buttons(/^10:00/)).not.to.deep.equal([]);
    });
  }

  it('L30: keeps the times on the screen while they are asked for anew', async () => {
    await reachTime(page.visitor);
    const line = new SlowLine('/v1/availability');
    isAway(61);
    comesBack();
    await page.visitor.until(() => line.waiting.length === 1, 'a question');
    comesBack();
    expect(line.waiting).to.have.length(1);
    expect(page.visitor.buttons(/^09:30/)).not.to.deep.equal([]);
  });

  for (const [lost, ends] of [
    ['L29: whose device slept while it was sent', wakesUp],
    ['L27: whose page was frozen while it was sent', isThawed],
  ] as const) {
    it(`${lost} asks again by a click, under the same key`, async () => {
      await reachReview(page.visitor);
      const line = new SlowLine('/v1/bookings');
      await page.visitor.presses('Book it');
      await page.visitor.until(() => line.waiting.length === 1, 'a booking on its way');
      ends();
      await page.visitor.sees('We can’t reach the booking service.');
      expect(line.waiting).to.have.length(1);
      await page.visitor.presses('Try again');
      const [, again] = await page.visitor.until(
        () => line.waiting.length === 2 && line.waiting,
        'the booking once more',
      );
      again?.release();
      await page.visitor.sees('You are booked, Jordan');
      expect(page.proxy.bookings).to.have.length(1);
    });
  }

  it('L29: waits on where they only looked away for a moment', async () => {
    await reachReview(page.visitor);
    const line = new SlowLine('/v1/bookings');
    await page.visitor.presses('Book it');
    const [sent] = await page.visitor.until(() => line.waiting[0] && line.waiting, 'a booking');
    isAway(20);
    comesBack();
    sent?.release();
    await page.visitor.sees('You are booked, Jordan');
    expect(line.waiting).to.have.length(1);
  });

  it('L23: loses nothing without a line, and books by a click once it is back', async () => {
    await reachReview(page.visitor);
    page.proxy.troubles.push({ path: '/v1/bookings' });
    await page.visitor.presses('Book it');
    await page.visitor.sees('We can’t reach the booking service. Check your connection');
    window.dispatchEvent(new Event('online'));
    await page.visitor.button('Try again');
    expect(page.proxy.bookings).to.deep.equal([]);
    await page.visitor.presses('Back');
    expect((await page.visitor.field('First name')).value).to.equal('Jordan');
    await page.visitor.presses('Review');
    await page.visitor.presses('Book it');
    await page.visitor.sees('You are booked, Jordan');
    expect(new Set(page.proxy.keys).size).to.equal(1);
  });

  it('L22: travels between choice and booking, and books the same instant', async () => {
    await reachReview(page.visitor);
    page.element.timeZone = 'Asia/Tokyo';
    await page.visitor.sees(/Wednesday,? 25 November 2026, 17:30 in Tokyo/);
    await page.visitor.presses('Book it');
    await page.visitor.sees('You are booked');
    expect(page.proxy.bookings[0]?.request).to.include({
      startsAt: '2026-11-25T08:30:00Z',
      timeZone: 'Asia/Tokyo',
    });
  });

  it('L14: keeps what was typed where the slot went; what is near is asked for once', async () => {
    await reachReview(page.visitor);
    page.proxy.taken.add('2026-11-25T08:30:00Z');
    const before = timesAsked();
    await page.visitor.presses('Book it');
    await page.visitor.button('Wed 25 Nov, 10:00');
    expect(timesAsked()).to.equal(before + 1);
    await page.visitor.presses('Back');
    expect((await page.visitor.field('First name')).value).to.equal('Jordan');
    expect((await page.visitor.field('E-mail')).value).to.equal('jordan.parker@example.test');
  });
});
