import { expect } from 'chai';
import type { AmeliaBooking } from '../../widget/amelia-booking.js';
import { expectAccessible } from '../support/accessible.js';
import { chooseAndTypeDetails, startAskingProxy } from '../support/asking-booking.js';
import { openWidget } from '../support/booking-widget.js';
import type { FakeProxy } from '../support/fake-proxy.js';
import { aFile } from '../support/questions.js';
import { Visitor } from '../support/visitor.js';

describe('a booking that asks', () => {
  let proxy: FakeProxy;
  let element: AmeliaBooking;
  let visitor: Visitor;

  async function reachDetails() {
    element = openWidget();
    visitor = new Visitor(element);
    await chooseAndTypeDetails(visitor, /First visit/);
  }

  async function answersAll() {
    await visitor.types('What brings you here?', 'My back');
    (await visitor.field('Firm')).click();
    (await visitor.field('Neck')).click();
    await visitor.types('Your last treatment', '2026-10-01');
    await visitor.types('Where you live', 'Main street 5');
    (await visitor.field('House rules')).click();
  }

  async function choosesLetter() {
    const field = await visitor.field('What your doctor wrote');
    const transfer = new DataTransfer();
    transfer.items.add(aFile('letter.pdf'));
    field.files = transfer.files;
    field.dispatchEvent(new Event('change'));
  }

  beforeEach(() => {
    proxy = startAskingProxy();
  });

  afterEach(() => {
    element.remove();
    proxy.stop();
  });

  it('sends the answers and the file, and shows them before', async () => {
    await reachDetails();
    await expectAccessible(element);
    await answersAll();
    await visitor.presses('Review');
    await visitor.sees('Please add a file.');
    await choosesLetter();
    await visitor.presses('Review');
    await visitor.sees('Is this right?');
    const shown = ['My back', 'Firm', 'Neck', '1 October 2026', 'letter.pdf', 'I have read them'];
    for (const text of shown) await visitor.sees(text);
    await expectAccessible(element);
    await visitor.presses('Book it');
    await visitor.sees('You are booked, Jordan');
    expect(proxy.bookings[0]?.files).to.deep.equal(['file-7 letter.pdf']);
    expect(proxy.bookings[0]?.request.customFields).to.deep.equal({
      1: 'My back',
      4: 'Firm',
      5: ['Neck'],
      8: '2026-10-01',
      9: 'Main street 5',
      10: ['I have read them'],
    });
  });

  it('keeps answers and files on the way back and forth', async () => {
    await reachDetails();
    await answersAll();
    await choosesLetter();
    await visitor.presses('Back');
    await visitor.sees('When suits you?');
    await visitor.presses('Continue');
    expect((await visitor.field('Where you live')).value).to.equal('Main street 5');
    expect((await visitor.field('Firm')).checked).to.equal(true);
    await visitor.sees('letter.pdf');
  });

  it('shows an answer that the proxy refused where it was given', async () => {
    await reachDetails();
    await answersAll();
    await choosesLetter();
    await visitor.presses('Review');
    const path = '/v1/bookings';
    const pointer = '/customFields/7';
    proxy.troubles.push({ path, code: 'invalid-input', pointer, fieldCode: 'file-type' });
    await visitor.presses('Book it');
    await visitor.sees('One of these files is of a type that we can’t take.');
    await visitor.presses('Remove letter.pdf');
    await choosesLetter();
    await visitor.presses('Review');
    await visitor.presses('Book it');
    await visitor.sees('You are booked, Jordan');
  });
});
