import { expect } from 'chai';
import '../../widget/amelia-booking.js';
import type { AmeliaBooking } from '../../widget/amelia-booking.js';
import { expectAccessible } from '../support/accessible.js';
import { adult, child, festival } from '../support/attending.js';
import { FakeProxy } from '../support/fake-proxy.js';
import { Visitor } from '../support/visitor.js';

describe('a booking of an event', () => {
  let proxy: FakeProxy;
  let element: AmeliaBooking;
  let visitor: Visitor;

  beforeEach(async () => {
    proxy = new FakeProxy().start();
    proxy.siteDifference = { kinds: ['event'] };
    proxy.events = [festival];
    element = document.createElement('amelia-booking');
    element.lang = 'en-GB';
    element.proxy = 'https://book.example.test/';
    document.body.append(element);
    visitor = new Visitor(element);
    await visitor.presses(/Festival/);
    await visitor.presses('Adult: one more');
    await visitor.presses('Adult: one more');
    await visitor.presses('Child: one more');
    await visitor.presses('Continue');
    await visitor.types('First name', 'Jordan');
    await visitor.types('Last name', 'Parker');
    await visitor.types('E-mail', 'jordan.parker@example.test');
    await visitor.presses('Review');
    await visitor.sees('Is this right?');
  });

  afterEach(() => {
    element.remove();
    proxy.stop();
  });

  const sent = () => proxy.bookings.map(({ request }) => request);

  it('leads from the list to a receipt, each screen begun at its heading', async () => {
    await visitor.until(() => visitor.focusedHeading === 'Is this right?', 'the heading in focus');
    await visitor.sees(/Total, paid on site ?\$45\.00/);
    await visitor.presses('Book it');
    await visitor.sees('You are booked, Jordan');
    await visitor.sees('Tickets 2 × Adult, 1 × Child');
    expect(sent()).to.have.length(1);
    expect(sent()[0]).to.include({
      kind: 'event',
      eventId: 7,
      startsAt: '2026-12-15T17:00:00Z',
      expectedTotalMinor: 4500,
    });
    await expectAccessible(element);
  });

  it('is decided again where there are not enough places, with nothing typed lost', async () => {
    proxy.troubles.push({ path: '/v1/bookings', code: 'not-enough-places' });
    proxy.events = [{ ...festival, placesLeft: 3, tickets: [{ ...adult, placesLeft: 1 }, child] }];
    await visitor.presses('Book it');
    await visitor.sees('There are not enough places left for this. Nothing was booked.');
    await visitor.sees('There are 3 places left now.');
    expect(visitor.focusedHeading).to.equal('Festival');
    await visitor.sees('$20.00 · 1 left');
    await visitor.sees('Tickets 1 × Adult, 1 × Child');
    await visitor.presses('Continue');
    expect((await visitor.field('First name')).value).to.equal('Jordan');
    await visitor.presses('Review');
    await visitor.presses('Book it');
    await visitor.sees('You are booked, Jordan');
    expect(sent().at(-1)).to.deep.include({
      tickets: [
        { id: 1, quantity: 1 },
        { id: 2, quantity: 1 },
      ],
      expectedTotalMinor: 2500,
    });
  });

  it('goes up once more as it was where nobody knows whether it is booked', async () => {
    proxy.troubles.push({ path: '/v1/bookings', code: 'outcome-unknown' });
    // It may be ours that has taken them.
    proxy.events = [{ ...festival, tickets: [{ ...adult, placesLeft: 0 }, child] }];
    const asked = proxy.asked.length;
    await visitor.presses('Book it');
    await visitor.sees('We could not find out whether you are booked');
    await visitor.until(
      () => proxy.asked.slice(asked).some(({ pathname }) => pathname === '/v1/events/7'),
      'a look at the event',
    );
    await visitor.presses('Back');
    await visitor.presses('Book it');
    await visitor.sees('You are booked, Jordan');
    expect(sent().at(-1)).to.deep.include({
      tickets: [
        { id: 1, quantity: 2 },
        { id: 2, quantity: 1 },
      ],
      expectedTotalMinor: 4500,
    });
  });
});
