import { expect } from 'chai';
import { createAltcha } from '../../proxy/guards/captcha-altcha.js';
import type { Records } from '../../proxy/guards/records.js';
import { expectAccessible } from '../support/accessible.js';
import { reachReview, WidgetPage } from '../support/booking-widget.js';
import { FakeTurnstile } from '../support/fake-turnstile.js';
import { holdBack } from '../support/hold-back.js';

/** What was loaded of the captcha's code. */
function loadedOfCaptcha(): string[] {
  const urls = performance.getEntriesByType('resource').map(({ name }) => name);
  return urls.filter((url) => /\/widget\/captcha\/|altcha|turnstile/.test(url));
}

/** Remembers for ever. */
function toRecords(kept = new Map<string, string>()): Records {
  return {
    read: async (key) => kept.get(key),
    async swap(key, expected, next = '') {
      const current = kept.get(key);
      if (current !== expected) return { swapped: false, current };
      kept.set(key, next);
      return { swapped: true };
    },
  };
}

/** The proxy's own, which asks for little unless a test says otherwise. */
function openAltcha(work = { rounds: 10, leastTries: 20, mostTries: 30 }) {
  return createAltcha({
    secret: 'thirty-two-bytes-that-nobody-knows',
    records: toRecords(),
    now: Date.now,
    work,
  });
}

const required = { path: '/v1/bookings', code: 'captcha-required' } as const;
const failed = { path: '/v1/bookings', code: 'captcha-failed' } as const;

describe('a booking under load', () => {
  let page: WidgetPage;

  beforeEach(() => {
    page = new WidgetPage();
  });

  afterEach(() => page.close());

  it('loads nothing of a captcha, and sends no token, where none is asked for', async () => {
    page.proxy.siteDifference = { captcha: { provider: 'altcha', challengeUrl: '/v1/x' } };
    page.open();
    await reachReview(page.visitor);
    await page.visitor.presses('Book it');
    await page.visitor.sees('You are booked, Jordan');
    // The test itself has loaded the library.
    expect(loadedOfCaptcha().filter((url) => url.includes('/widget/captcha/'))).to.deep.equal([]);
    expect(page.proxy.bookings[0]?.request).not.to.have.property('captchaToken');
  });

  describe('with ALTCHA', () => {
    beforeEach(() => {
      page.proxy.siteDifference = {
        captcha: { provider: 'altcha', challengeUrl: '/v1/captcha/challenge' },
      };
    });

    it('is made by a device that has done some work: nobody has to do anything', async () => {
      const altcha = openAltcha();
      page.proxy.createChallenge = altcha.createChallenge;
      page.open();
      await reachReview(page.visitor);
      page.proxy.troubles.push(required);
      await page.visitor.presses('Book it');
      await page.visitor.sees('You are booked, Jordan');
      const [booking] = page.proxy.bookings;
      expect(await altcha.isSolved(booking?.request.captchaToken ?? '')).to.equal(true);
      expect(page.proxy.keys).to.have.length(2);
      expect(page.proxy.keys[0]).to.equal(page.proxy.keys[1]);
      expect(page.element.children).to.have.length(0);
    });

    it('says meanwhile what it waits for, and the page stays quick', async () => {
      const altcha = openAltcha({ rounds: 2_000, leastTries: 300, mostTries: 300 });
      // What is said until it comes can be read in peace.
      const { held, release } = holdBack(altcha.createChallenge);
      page.proxy.createChallenge = held;
      page.open();
      await reachReview(page.visitor);
      page.proxy.troubles.push(required);
      await page.visitor.presses('Book it');
      await page.visitor.sees('Making sure that you are not a robot');
      const place = page.element.querySelector('amelia-captcha-place');
      await page.visitor.until(
        () => /^Making/.test(page.visitor.announced.at(-1) ?? ''),
        'it said',
      );
      await page.visitor.button('Booking…');
      await expectAccessible(page.element);
      release();
      let turns = 0;
      while (page.element.contains(place)) {
        await new Promise((resolve) => setTimeout(resolve));
        turns += 1;
      }
      await page.visitor.sees('You are booked, Jordan');
      expect(turns).to.be.greaterThan(10);
    });

    it('gets a second token without a word where the first was refused', async () => {
      const altcha = openAltcha();
      page.proxy.createChallenge = altcha.createChallenge;
      page.open();
      await reachReview(page.visitor);
      page.proxy.troubles.push(required, failed);
      await page.visitor.presses('Book it');
      await page.visitor.sees('You are booked, Jordan');
      expect(new Set(page.proxy.keys).size).to.equal(1);
      expect(page.proxy.keys).to.have.length(3);
      const [booking] = page.proxy.bookings;
      expect(await altcha.isSolved(booking?.request.captchaToken ?? '')).to.equal(true);
    });

    it('says so where the second is refused, too, and tries again when asked', async () => {
      page.proxy.createChallenge = openAltcha().createChallenge;
      page.open();
      await reachReview(page.visitor);
      page.proxy.troubles.push(required, failed, failed);
      await page.visitor.presses('Book it');
      await page.visitor.sees('We can’t tell yet whether you are a robot');
      await expectAccessible(page.element);
      expect(page.element.children).to.have.length(0);
      page.proxy.troubles.push(required);
      await page.visitor.presses('Try again');
      await page.visitor.sees('You are booked, Jordan');
      expect(page.proxy.bookings).to.have.length(1);
    });

    it('says that the service can’t be reached where no challenge comes', async () => {
      page.open();
      await reachReview(page.visitor);
      page.proxy.troubles.push(required, { path: '/v1/captcha/challenge' });
      await page.visitor.presses('Book it');
      await page.visitor.sees('We can’t reach the booking service.');
      page.proxy.createChallenge = openAltcha().createChallenge;
      page.proxy.troubles.push(required);
      await page.visitor.presses('Try again');
      await page.visitor.sees('You are booked, Jordan');
      expect(new Set(page.proxy.keys).size).to.equal(1);
    });

    it('is refused for other reasons as any booking is', async () => {
      page.proxy.createChallenge = openAltcha().createChallenge;
      page.open();
      await reachReview(page.visitor);
      page.proxy.troubles.push(required);
      page.proxy.taken.add('2026-11-25T08:30:00Z');
      await page.visitor.presses('Book it');
      await page.visitor.sees(/Someone just took Wed 25 Nov, 09:30/);
    });

    it('says it in the page’s own words', async () => {
      const { held, release } = holdBack(openAltcha().createChallenge);
      page.proxy.createChallenge = held;
      page.element.strings = { captcha: { working: 'One moment, please.' } };
      page.open();
      await reachReview(page.visitor);
      page.proxy.troubles.push(required);
      await page.visitor.presses('Book it');
      await page.visitor.sees('One moment, please.');
      release();
      await page.visitor.sees('You are booked, Jordan');
    });
  });

  describe('with Turnstile', () => {
    let turnstile: FakeTurnstile | null = null;

    beforeEach(() => {
      page.proxy.siteDifference = { captcha: { provider: 'turnstile', siteKey: 'the-site-key' } };
    });

    afterEach(() => turnstile?.stop());

    it('is made with its token: its script comes only now, and goes with its place', async () => {
      turnstile = new FakeTurnstile(({ callback }) => callback('a-token')).start();
      page.open();
      await reachReview(page.visitor);
      expect(turnstile.scripts).to.deep.equal([]);
      page.proxy.troubles.push(required);
      await page.visitor.presses('Book it');
      await page.visitor.sees('You are booked, Jordan');
      expect(turnstile.scripts).to.deep.equal([
        'https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit',
      ]);
      expect(turnstile.rendered[0]).to.include({ sitekey: 'the-site-key', action: 'booking' });
      expect(page.proxy.bookings[0]?.request.captchaToken).to.equal('a-token');
      expect(new Set(page.proxy.keys).size).to.equal(1);
      expect(turnstile.removed).to.deep.equal(['turnstile-1']);
      expect(page.element.children).to.have.length(0);
    });

    it('shows in the page itself, below the button, what there is to click', async () => {
      turnstile = new FakeTurnstile((options, container) => {
        options['before-interactive-callback']();
        const box = document.createElement('button');
        box.textContent = 'I am human';
        box.onclick = () => options.callback('a-token');
        container.append(box);
      }).start();
      page.open();
      await reachReview(page.visitor);
      page.proxy.troubles.push(required);
      await page.visitor.presses('Book it');
      await page.visitor.sees('Please show that you are not a robot.');
      const box = await page.visitor.button('I am human');
      expect(box.getRootNode()).to.equal(document);
      const button = await page.visitor.button('Booking…');
      expect(box.getBoundingClientRect().top).to.be.greaterThan(
        button.getBoundingClientRect().bottom,
      );
      await expectAccessible(page.element);
      box.click();
      await page.visitor.sees('You are booked, Jordan');
    });

    it('L31: begins anew where its token has expired', async () => {
      turnstile = new FakeTurnstile((options) => {
        options['expired-callback']();
        options.callback('a-newer-token');
      }).start();
      page.open();
      await reachReview(page.visitor);
      page.proxy.troubles.push(required);
      await page.visitor.presses('Book it');
      await page.visitor.sees('You are booked, Jordan');
      expect(turnstile.resets).to.deep.equal(['turnstile-1']);
    });

    it('L31: gets a second token without a word where the first was refused', async () => {
      let times = 0;
      turnstile = new FakeTurnstile(({ callback }) => callback(`token-${++times}`)).start();
      page.open();
      await reachReview(page.visitor);
      page.proxy.troubles.push(required, failed);
      await page.visitor.presses('Book it');
      await page.visitor.sees('You are booked, Jordan');
      expect(page.proxy.bookings[0]?.request.captchaToken).to.equal('token-2');
      expect(turnstile.scripts).to.have.length(1);
    });

    for (const way of ['error-callback', 'timeout-callback', 'unsupported-callback'] as const) {
      it(`says so where Turnstile gives up, and tries again when asked: ${way}`, async () => {
        let isWilling = false;
        turnstile = new FakeTurnstile((options) =>
          isWilling ? options.callback('a-token') : options[way]('110200'),
        ).start();
        page.open();
        await reachReview(page.visitor);
        page.proxy.troubles.push(required);
        await page.visitor.presses('Book it');
        await page.visitor.sees('We can’t tell yet whether you are a robot');
        expect(page.element.children).to.have.length(0);
        isWilling = true;
        page.proxy.troubles.push(required);
        await page.visitor.presses('Try again');
        await page.visitor.sees('You are booked, Jordan');
        expect(page.proxy.bookings).to.have.length(1);
      });
    }

    it('says so where its script is blocked, and loads it again when asked', async () => {
      turnstile = new FakeTurnstile(({ callback }) => callback('a-token')).start();
      turnstile.isBlocked = true;
      page.open();
      await reachReview(page.visitor);
      page.proxy.troubles.push(required);
      await page.visitor.presses('Book it');
      await page.visitor.sees('We can’t tell yet whether you are a robot');
      turnstile.isBlocked = false;
      page.proxy.troubles.push(required);
      await page.visitor.presses('Try again');
      await page.visitor.sees('You are booked, Jordan');
    });
  });
});
