import { expect } from 'chai';
import { festival } from '../support/attending.js';
import { openWidget, reachReview, reachTime } from '../support/booking-widget.js';
import { FakeProxy } from '../support/fake-proxy.js';
import { anItem, aPackage, aService } from '../support/studio.js';
import { Visitor } from '../support/visitor.js';

const hourMs = 60 * 60 * 1000;

describe('a booking in the making', () => {
  let proxy: FakeProxy;
  let element: ReturnType<typeof openWidget>;
  let visitor: Visitor;

  beforeEach(() => {
    proxy = new FakeProxy().start();
    open();
  });

  afterEach(() => {
    element.remove();
    proxy.stop();
  });

  function open() {
    element = openWidget();
    visitor = new Visitor(element);
  }

  /** The page is left and loaded anew. */
  function reload(meanwhile = () => {}) {
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    element.remove();
    meanwhile();
    open();
  }

  const kept = () => Object.values({ ...sessionStorage }).join();

  it('is where it was after a reload, with the time that was chosen', async () => {
    await reachTime(visitor);
    await visitor.presses(/^09:30/);
    await visitor.sees('Who is coming?');
    reload();
    await visitor.sees('Who is coming?');
    await visitor.sees(/Consultation/);
    await visitor.sees(/Wed 25 Nov, 09:30/);
    expect((await visitor.field('First name')).value).to.equal('');
  });

  it('is kept without who it is for, from the review too', async () => {
    await reachReview(visitor);
    expect(kept()).to.include('2026-11-25T08:30:00Z');
    expect(kept()).not.to.match(/Jordan|Parker|example\.test"/);
    reload();
    await visitor.sees('Who is coming?');
    expect((await visitor.field('E-mail')).value).to.equal('');
  });

  it('L28: keeps no key, so that a duplicated tab has another one', async () => {
    await reachReview(visitor);
    proxy.troubles.push({ path: '/v1/bookings' });
    await visitor.presses('Book it');
    await visitor.button('Try again');
    expect(proxy.keys).to.have.length(1);
    expect(kept()).to.include('2026-11-25T08:30:00Z');
    expect(kept()).not.to.include(proxy.keys[0]);
  });

  it('goes on at its heading where somebody was in the middle of it', async () => {
    await reachTime(visitor);
    await visitor.until(() => visitor.focusedHeading, 'a heading in focus');
    reload();
    await visitor.until(() => visitor.focusedHeading === 'When suits you?', 'the times in focus');
  });

  it('takes nobody’s focus who was elsewhere on the page', async () => {
    await reachTime(visitor);
    await visitor.until(() => visitor.focusedHeading, 'a heading in focus');
    (document.activeElement as HTMLElement).blur();
    reload();
    await visitor.button(/^09:30/);
    expect(visitor.focusedHeading).to.equal(null);
    expect(document.activeElement).to.equal(document.body);
  });

  it('tells the page of no choice that nobody has made again', async () => {
    await reachTime(visitor);
    await visitor.presses(/^09:30/);
    await visitor.sees('Who is coming?');
    let chosen = 0;
    const count = () => {
      chosen += 1;
    };
    document.addEventListener('amelia-slot-chosen', count);
    reload();
    await visitor.sees('Who is coming?');
    document.removeEventListener('amelia-slot-chosen', count);
    expect(chosen).to.equal(0);
  });

  it('keeps its options, and asks for them again where they are not offered any more', async () => {
    await visitor.presses(/^.*Yoga/);
    await visitor.presses(/more/i);
    await visitor.presses('Continue');
    await visitor.presses(/^09:30/);
    await visitor.sees('Who is coming?');
    reload();
    await visitor.sees('Who is coming?');
    await visitor.sees('$70.00');
    reload(() => {
      const yoga = aService({ id: 3, name: 'Yoga', persons: { min: 3, max: 10 } });
      proxy.catalogDifference = { services: [yoga] };
    });
    await visitor.sees('How would you like it?');
  });

  it('begins anew where its service is gone', async () => {
    await reachTime(visitor);
    reload(() => {
      proxy.catalogDifference = { services: [aService({ id: 7, name: 'Reiki' })] };
    });
    await visitor.sees('What would you like to book?');
    await visitor.button(/Reiki/);
  });

  it('is forgotten after four hours', async () => {
    await reachTime(visitor);
    const now = Date.now();
    reload(() => {
      Date.now = () => now + 4 * hourMs;
    });
    await visitor.sees('What would you like to book?');
  });

  it('is forgotten once it is booked, and where it is begun anew', async () => {
    await reachReview(visitor);
    await visitor.presses('Book it');
    await visitor.sees('You are booked, Jordan');
    await visitor.until(() => kept() === '', 'nothing kept');
    reload();
    await reachTime(visitor);
    await visitor.until(() => kept() !== '', 'something kept');
    element.reset();
    await visitor.until(() => kept() === '', 'nothing kept');
  });

  it('is nobody else’s: another element on the page begins anew', async () => {
    await reachTime(visitor);
    element.remove();
    element = document.createElement('amelia-booking');
    element.id = 'second';
    Object.assign(element, { lang: 'en-GB', proxy: 'https://book.example.test/' });
    document.body.append(element);
    visitor = new Visitor(element);
    await visitor.sees('What would you like to book?');
  });

  for (const broken of ['{', '7', '{"version":1}', '{"version":0,"step":"time"}']) {
    it(`begins anew where what was kept can’t be read: ${broken}`, async () => {
      await reachTime(visitor);
      reload(() => {
        for (const key of Object.keys({ ...sessionStorage })) sessionStorage.setItem(key, broken);
      });
      await visitor.sees('What would you like to book?');
    });
  }

  it('goes on where the browser keeps nothing', async () => {
    const { getItem, setItem } = Storage.prototype;
    const refuse = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse });
    try {
      reload();
      await reachReview(visitor);
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem });
    }
    expect(kept()).to.equal('');
  });

  it('of an event keeps its places', async () => {
    reload(() => {
      proxy.siteDifference = { kinds: ['appointment', 'event'] };
      proxy.events = [{ ...festival, tickets: null }];
    });
    await visitor.presses('Events');
    await visitor.presses(/Festival/);
    await visitor.presses('Continue');
    await visitor.sees('Who is coming?');
    reload();
    await visitor.sees('Who is coming?');
    await visitor.sees('Festival');
    reload(() => {
      proxy.events = [];
    });
    await visitor.sees('What would you like to book?');
  });

  it('of a package keeps its appointments', async () => {
    reload(() => {
      proxy.siteDifference = { kinds: ['package'] };
      proxy.catalogDifference = { packages: [aPackage({ items: [anItem()] })] };
    });
    await visitor.presses(/Calm month/);
    await visitor.presses('Choose a time for Massage');
    await visitor.presses(/^10:00/);
    await visitor.sees('When would you like to come?');
    await visitor.sees(/25 Nov/);
    reload();
    await visitor.sees('When would you like to come?');
    await visitor.sees(/25 Nov/);
  });
});
