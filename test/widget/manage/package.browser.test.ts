import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { expectAccessible } from '../../support/accessible.js';
import { aManaged, anAppointment, aPackage, aToken } from '../../support/fake-managed.js';
import { ManagePage } from '../../support/manage-widget.js';

describe('<amelia-manage> books the rest of a package', () => {
  let page: ManagePage;

  beforeEach(() => {
    page = new ManagePage();
  });

  afterEach(() => page.close());

  async function open(managed = aPackage()) {
    page.open(managed);
    await page.visitor.sees('Left to book');
  }

  it('and shows what is left of each service, until when, and what is booked', async () => {
    await open();
    await page.visitor.sees('Three visits');
    await page.visitor.sees('Consultation 1 of 2 left');
    await page.visitor.sees('Massage 1 of 1 left');
    await page.visitor.sees(/They must take place by Monday,? 1 March 2027, 01:00 in Belgrade\./);
    await page.visitor.sees(
      'Appointments Consultation Tue 15 Dec, 09:30 · Mia Johnson · Main street',
    );
    await expectAccessible(page.element);
  });

  it('one at a free time: it is in the list, and one less is left', async () => {
    const booked: Event[] = [];
    await open();
    page.element.addEventListener('amelia-booked', (event) => booked.push(event));
    await page.visitor.presses('Book one: Consultation');
    await page.visitor.until(
      () => page.visitor.focusedHeading === 'When suits you?',
      'the heading',
    );
    await page.visitor.button(/^10:00/);
    await expectAccessible(page.element);
    await page.visitor.presses(/^10:00/);
    await page.visitor.sees('Is this right? Consultation');
    await expectAccessible(page.element);
    await page.visitor.presses('Book it');
    await page.visitor.sees('Consultation is booked');
    await page.visitor.sees('Consultation 0 of 2 left');
    expect(page.visitor.buttons('Book one: Consultation')).to.deep.equal([]);
    await expectAccessible(page.element);
    expect(page.proxy.managed.changes).to.deep.equal([
      {
        path: '/v1/purchases/70/appointments',
        token: aToken('mine'),
        body: { serviceId: 1, startsAt: '2026-11-25T09:00:00Z', timeZone: 'Europe/Belgrade' },
      },
    ]);
    expect(booked[0]).to.include({ kind: 'appointment', bookingId: 951, totalMinor: 0 });
  });

  it('with whom and where the customer likes, of those that the package allows', async () => {
    const left = [{ serviceId: 2, left: 1, total: 1, employeeIds: [1, 2], locationIds: [1] }];
    await open(aPackage({ left }));
    await page.visitor.presses('Book one: Massage');
    await page.visitor.presses('Ana Petrović');
    expect(page.visitor.buttons('Old town')).to.deep.equal([]);
    await page.visitor.until(
      () => page.proxy.asked.some(({ search }) => search.includes('employee=2')),
      'her times asked for',
    );
  });

  it('and tells before it is booked with whom it likely is, and where, if that was left open', async () => {
    await open();
    await page.visitor.presses('Book one: Massage');
    await page.visitor.presses(/^10:00/);
    await page.visitor.sees('With Anyone, likely Mia Johnson Where Main street, Main street 5');
    await expectAccessible(page.element);
  });

  it('and tells whom and where the customer has chosen by their names alone', async () => {
    await open();
    await page.visitor.presses('Book one: Massage');
    await page.visitor.presses('Ana Petrović');
    await page.visitor.presses('Old town');
    await page.visitor.presses(/^10:00/);
    await page.visitor.sees('With Ana Petrović Where Old town, Kralja Petra 8');
  });

  it('and names the only one whom the package leaves', async () => {
    await open();
    await page.visitor.presses('Book one: Consultation');
    await page.visitor.presses(/^10:00/);
    await page.visitor.sees('With Mia Johnson Where Main street, Main street 5');
  });

  it('at no time when they are at another appointment of it', async () => {
    await open();
    await page.visitor.presses('Book one: Massage');
    await page.visitor.presses('Next month');
    await page.visitor.sees('December 2026');
    await page.visitor.presses(/^Tuesday,? 15 December 2026/);
    await page.visitor.button(/^10:00/);
    expect(page.visitor.buttons(/^0?9:(00|30)/)).to.deep.equal([]);
  });

  it('by keyboard alone', async () => {
    await open();
    (await page.visitor.button('Book one: Consultation')).focus();
    await sendKeys({ press: 'Enter' });
    (await page.visitor.button(/^10:00/)).focus();
    await sendKeys({ press: 'Enter' });
    await page.visitor.until(() => page.visitor.focusedHeading === 'Is this right?', 'the heading');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await page.visitor.until(
      () => page.visitor.focusedHeading === 'Consultation is booked',
      'the heading',
    );
  });

  it('not at a time that went: another can be chosen', async () => {
    await open();
    await page.visitor.presses('Book one: Consultation');
    await page.visitor.presses(/^10:00/);
    page.proxy.taken.add('2026-11-25T09:00:00Z');
    await page.visitor.presses('Book it');
    await page.visitor.sees('Wed 25 Nov, 10:00 is not free any more. Nothing was booked.');
    await page.visitor.button(/^13:00/);
  });

  it('not after it has expired', async () => {
    await open(aPackage({ expiresAt: '2026-11-01T00:00:00Z' }));
    await page.visitor.sees('They had to take place by');
    expect(page.visitor.buttons(/^Book one/)).to.deep.equal([]);
  });

  it('and opens each appointment by its own link, with the way back', async () => {
    page.proxy.managed.keep(
      aToken('first'),
      aManaged({}, { appointments: [anAppointment()], title: 'Consultation' }),
    );
    await open();
    const ways = () => page.visitor.all('a') as HTMLAnchorElement[];
    (await page.visitor.until(() => ways()[0], 'the way to it')).click();
    await page.visitor.button('Choose another time');
    expect(location.hash).to.include(aToken('first'));
    await page.visitor.sees('Back to Three visits');
    (await page.visitor.until(() => ways()[0], 'the way back')).click();
    await page.visitor.sees('Left to book');
  });
});
