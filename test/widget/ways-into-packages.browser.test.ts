import { expect } from 'chai';
import '../../widget/amelia-booking.js';
import type { AmeliaBooking } from '../../widget/amelia-booking.js';
import { expectAccessible } from '../support/accessible.js';
import { FakeProxy } from '../support/fake-proxy.js';
import { anEvent, aPackage } from '../support/studio.js';
import { Visitor } from '../support/visitor.js';

const packages = 'Which package suits you?';
const appointments = 'When would you like to come?';

describe('the ways into a package', () => {
  let proxy: FakeProxy;
  let element: AmeliaBooking;
  let visitor: Visitor;

  function open(attributes: Record<string, string> = {}) {
    element = document.createElement('amelia-booking');
    element.lang = 'en-GB';
    element.proxy = 'https://book.example.test/';
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
    visitor = new Visitor(element);
  }

  beforeEach(() => {
    proxy = new FakeProxy().start();
    proxy.siteDifference = { kinds: ['appointment', 'event', 'package'] };
    proxy.catalogDifference = { packages: [aPackage()] };
    proxy.events = [anEvent()];
  });

  afterEach(() => {
    element.remove();
    proxy.stop();
  });

  const kinds = () => visitor.buttons(/^(Appointments|Events|Packages)$/).map(toText);

  it('stand beside the other kinds where the site has several', async () => {
    open();
    await visitor.button('Packages');
    expect(kinds()).to.deep.equal(['Appointments', 'Events', 'Packages']);
    await visitor.presses('Packages');
    await visitor.until(() => visitor.focusedHeading === packages, 'the heading focused');
    await visitor.sees('1Package 2Appointments 3Your details 4Review');
    await expectAccessible(element);
    await visitor.presses('Events');
    await visitor.button(/Wine tasting/);
  });

  it('are two of three where the site has no events', async () => {
    proxy.siteDifference = { kinds: ['appointment', 'package'] };
    open();
    await visitor.button('Packages');
    expect(kinds()).to.deep.equal(['Appointments', 'Packages']);
  });

  it('lead to the list where the page wants packages', async () => {
    open({ kind: 'package' });
    await visitor.sees(packages);
    expect(kinds()).to.deep.equal([]);
  });

  it('lead to the appointments of the package that the page has chosen', async () => {
    open({ package: '3' });
    await visitor.sees(appointments);
    expect(visitor.buttons('Back')).to.deep.equal([]);
    await visitor.sees('1Appointments 2Your details 3Review');
    expect(visitor.focusedHeading).to.equal(null);
  });

  it('say so where the site has not what the page has chosen, and show what it has', async () => {
    open({ package: '99' });
    await visitor.sees('This package can’t be booked at the moment.');
    await expectAccessible(element);
    await visitor.presses('Show all packages');
    await visitor.button(/Calm month/);
  });

  it('offer nothing that must be paid beforehand, or that nobody does', async () => {
    const item = aPackage().items[0];
    const unknown = item ? [{ ...item, serviceId: 99 }] : [];
    proxy.catalogDifference = {
      packages: [
        aPackage({ paymentMethods: ['stripe'] }),
        aPackage({ id: 4, name: 'Nobody’s month', items: unknown }),
      ],
    };
    open({ kind: 'package' });
    await visitor.sees('There are no packages at the moment.');
  });
});

function toText({ textContent }: Element): string {
  return textContent?.trim() ?? '';
}
