import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { FakeProxy } from '../../support/fake-proxy.js';
import { PackageVisit, startPackageProxy } from '../../support/package-visit.js';
import { anItem, aPackage } from '../../support/studio.js';

const shared = aPackage({
  id: 4,
  name: 'Three of your choice',
  sharedQuantity: 3,
  items: [
    anItem({ scheduleNow: { min: 0, max: 2 } }),
    anItem({ serviceId: 1, scheduleNow: { min: 0, max: 3 } }),
  ],
});

describe('the appointments of a package', () => {
  let proxy: FakeProxy;
  let visit: PackageVisit;

  function start(...packages: Parameters<typeof startPackageProxy>) {
    proxy = startPackageProxy(...packages);
    visit = new PackageVisit();
  }

  afterEach(() => {
    visit.element.remove();
    visit.element.style.inlineSize = '';
    proxy.stop();
  });

  it('go on only once what must be booked now has its time', async () => {
    start(aPackage());
    const { visitor } = visit;
    await visit.opens(/Calm month/);
    await visitor.presses('Continue');
    await visitor.sees('Choose 1 more time for Massage.');
    const add = await visitor.button('Choose a time for Massage');
    await visitor.until(() => add.matches(':focus'), 'the button in focus');
    await visit.chooses('Choose a time for Massage', /^10:00/);
    await visitor.presses('Continue');
    await visitor.sees('Who is coming?');
  });

  it('that cannot wait are told from the start, and not as left for later', async () => {
    const talk = anItem({ serviceId: 1, quantity: 1, scheduleNow: { min: 1, max: 1 } });
    start(aPackage({ items: [talk, anItem({ scheduleNow: { min: 2, max: 3 } })] }));
    const { visitor } = visit;
    await visit.opens(/Calm month/);
    await visitor.sees(/1 to choose now(?!,)/);
    await visitor.sees('2 to choose now, 1 later');
    await visitor.sees('3 appointments need a time now. 1 appointment is left for later.');
    await visitor.sees(/Later ?1 × Massage/);
    expect(visitor.text).not.to.match(/none now|1 × Consultation Total/);
    await visit.chooses('Choose a time for Massage', /^10:00/);
    await visitor.sees('1 now, 1 more to choose now, 1 later');
    await visitor.sees('2 appointments need a time now.');
  });

  it('that cannot wait are not left for later where the number is shared', async () => {
    const [massages, talks] = [anItem(), anItem({ serviceId: 1, scheduleNow: { min: 1, max: 3 } })];
    start(aPackage({ name: 'Two of your choice', sharedQuantity: 2, items: [massages, talks] }));
    const { visitor } = visit;
    await visit.opens(/Two of your choice/);
    await visitor.sees('2 appointments need a time now.');
    expect(visitor.text).not.to.match(/[Ll]ater|Every appointment/);
    await visit.chooses('Choose a time for Massage', /^10:00/);
    await visitor.sees(/1 now(?!,)/);
    await visitor.sees('1 appointment needs a time now.');
    await visit.chooses('Choose a time for Consultation', /^13:00/);
    await visitor.sees('Every appointment has its time.');
  });

  it('do not announce again what was missing, once a time is chosen', async () => {
    start(aPackage());
    const { visitor } = visit;
    await visit.opens(/Calm month/);
    await visitor.presses('Continue');
    await visitor.sees('Choose 1 more time for Massage.');
    await visitor.presses('Choose a time for Massage');
    await visit.isAt('When suits you?');
    const button = await visitor.button(/^10:00/);
    // Each state of the list, the ones too short to be seen: a screen reader hears those.
    const heard: string[] = [];
    const listens = new MutationObserver(() => {
      heard.push(visitor.text);
      for (const each of visitor.all('amelia-item-appointments')) hears(each);
    });
    const hears = ({ shadowRoot }: Element) =>
      shadowRoot &&
      listens.observe(shadowRoot, { childList: true, characterData: true, subtree: true });
    visitor.all('amelia-appointments-step').forEach(hears);
    button.click();
    await visit.isAt('When would you like to come?');
    listens.disconnect();
    expect(heard.join()).to.include('Massage').and.not.to.include('Choose 1 more time');
  });

  it('are no more now than the package allows', async () => {
    start(aPackage());
    await visit.opens(/Calm month/);
    await visit.chooses('Choose a time for Massage', /^10:00/);
    await visit.chooses('Choose another time for Massage', /^13:00/);
    await visit.visitor.sees('2 now, 1 later. Up to 2 can be booked now.');
    expect(visit.visitor.buttons(/for Massage$/)).to.have.length(0);
  });

  it('share their number where the package counts them together', async () => {
    start(shared);
    const { visitor } = visit;
    await visit.opens(/Three of your choice/);
    await visitor.sees('3 appointments of your choice');
    await visit.chooses('Choose a time for Massage', /^10:00/);
    await visit.chooses('Choose a time for Consultation', /^13:00/);
    await visitor.sees('1 appointment is left for later.');
    await visitor.sees(/Later ?1 of Massage, Consultation/);
    await visit.chooses('Choose another time for Consultation', /^15:30/);
    await visitor.sees('Every appointment has its time.');
    expect(visitor.buttons(/^Choose/)).to.have.length(0);
    await visitor.presses('Remove Wed 25 Nov, 15:30');
    await visitor.sees('1 appointment is left for later.');
  });

  it('are offered no time that overlaps another of them', async () => {
    start(aPackage());
    await visit.opens(/Calm month/);
    await visit.chooses('Choose a time for Massage', /^09:30/);
    await visit.visitor.presses('Choose a time for Consultation');
    await visit.isAt('When suits you?');
    await visit.visitor.until(() => visit.times.length > 0, 'times');
    // The massage lasts from 09:30 to 10:30; a consultation before it ends when it begins.
    expect(visit.times).to.deep.equal(['09:00', '13:00', '15:30']);
  });

  it('ask whom only where the package lets them be chosen', async () => {
    start(aPackage({ items: [anItem({ allowsEmployeeChoice: false })] }));
    await visit.opens(/Calm month/);
    await visit.visitor.presses('Choose a time for Massage');
    await visit.visitor.sees('Where?');
    expect(visit.visitor.text).not.to.include('With whom?');
  });

  it('ask for the free times of those alone whom the package names', async () => {
    start(aPackage({ items: [anItem({ employeeIds: [2], locationIds: [1] })] }));
    await visit.opens(/Calm month/);
    await visit.visitor.presses('Choose a time for Massage');
    await visit.isAt('When suits you?');
    expect(visit.visitor.text).not.to.include('With whom?');
    const asked = proxy.asked.find(({ pathname }) => pathname === '/v1/availability');
    expect(asked?.searchParams.get('employee')).to.equal('2');
    expect(asked?.searchParams.get('location')).to.equal('1');
    // The studio's only free times are with somebody else.
    await visit.visitor.sees('No free times');
  });

  it('are with whom the customer says', async () => {
    start(aPackage());
    const { visitor } = visit;
    await visit.opens(/Calm month/);
    await visitor.presses('Choose a time for Massage');
    (await visitor.field('Mia Johnson')).click();
    await visitor.until(
      () => proxy.asked.some(({ searchParams }) => searchParams.get('employee') === '1'),
      'her times asked for',
    );
    await visitor.presses(/^10:00/);
    await visit.isAt('When would you like to come?');
    await visitor.sees('Mia Johnson · Main street');
    expect(visitor.text).not.to.include('likely');
  });

  it('stand on the place’s clock, with the customer’s beside it', async () => {
    start(aPackage());
    visit.element.remove();
    visit = new PackageVisit('America/New_York');
    const { visitor } = visit;
    await visit.opens(/Calm month/);
    await visitor.presses('Choose a time for Massage');
    await visitor.presses(/^04:00/);
    await visit.isAt('When would you like to come?');
    await visitor.sees(/Wed 25 Nov, 04:00 ?, 10:00 Belgrade/);
  });

  it('lose one alone by a double click on its button', async () => {
    start(aPackage());
    const { visitor } = visit;
    await visit.opens(/Calm month/);
    await visit.chooses('Choose a time for Massage', /^10:00/);
    await visit.chooses('Choose another time for Massage', /^13:00/);
    clicks(await visitor.button(/^Remove .* 10:00/), 1);
    await visitor.sees('1 now, 2 later');
    // It has moved up, to where the first click was.
    clicks(await visitor.button(/^Remove .* 13:00/), 2);
    await new Promise(requestAnimationFrame);
    expect(visitor.text).to.include('1 now, 2 later');
    clicks(await visitor.button(/^Remove .* 13:00/), 1);
    await visitor.sees('1 to choose now, 2 later');
  });

  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    describe(`where motion is ${reducedMotion}`, () => {
      beforeEach(() => emulateMedia({ reducedMotion }));
      after(() => emulateMedia({ reducedMotion: 'no-preference' }));

      it('open no calendar by the second click on a time', async () => {
        start(aPackage());
        const { visitor } = visit;
        await visit.opens(/Calm month/);
        await visit.chooses('Choose a time for Massage', /^10:00/);
        const shown = [/^Change/, /^Remove/, /^Choose another time/, 'Continue'];
        for (const name of shown) expect(isInReach(await visitor.button(name))).to.equal(false);
        for (const name of shown) {
          const button = await visitor.button(name);
          await visitor.until(() => isInReach(button), `${name} in reach`);
        }
      });

      it('open no calendar by the second click on Remove', async () => {
        start(aPackage());
        const { visitor } = visit;
        await visit.opens(/Calm month/);
        await visit.chooses('Choose a time for Massage', /^10:00/);
        const remove = await visitor.button(/^Remove/);
        await visitor.until(() => isInReach(remove), 'Remove in reach');
        clicks(remove, 1);
        const add = await visitor.button('Choose a time for Massage');
        expect(isInReach(add)).to.equal(false);
        await visitor.until(() => isInReach(add), 'the button in reach');
      });
    });
  }

  for (const width of [280, 360]) {
    it(`fit on ${width} pixels`, async () => {
      start(aPackage(), shared);
      visit.element.style.inlineSize = `${width}px`;
      const { visitor } = visit;
      await visitor.button(/Calm month/);
      const overflows = () =>
        visitor.all('*').some((each) => each.scrollWidth > each.clientWidth + 1 && isShown(each));
      expect(visit.element.scrollWidth).to.be.at.most(width);
      await visit.opens(/Calm month/);
      expect(visit.element.scrollWidth).to.be.at.most(width);
      await visit.chooses('Choose a time for Massage', /^10:00/);
      expect(visit.element.scrollWidth).to.be.at.most(width);
      expect(overflows()).to.equal(false);
    });
  }
});

/** Whether what an element holds would be seen beside it. */
function isShown(element: Element): boolean {
  return element.localName === 'section' || element.localName === 'form';
}

/** Clicks for the nth time in a row. */
function clicks(button: HTMLElement, nth: number): void {
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: nth }));
}

/** Whether a click in the middle of a button would be its own. */
function isInReach(button: HTMLElement): boolean {
  button.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = button.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit !== null && button.contains(hit);
}
