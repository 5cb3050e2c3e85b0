import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../../widget/steps/zone-note.js';
import type { ZoneNote } from '../../../widget/steps/zone-note.js';
import { expectAccessible } from '../../support/accessible.js';
import { listenTo } from '../../support/heard.js';
import { aService, catalog, site } from '../../support/studio.js';
import { aServiceView } from '../../support/view.js';
import { Visitor } from '../../support/visitor.js';

describe('<amelia-zone-note>', () => {
  let note: ZoneNote;
  let visitor: Visitor;
  let chosen: string[];

  beforeEach(async () => {
    chosen = [];
    note = document.createElement('amelia-zone-note');
    note.view = aServiceView();
    note.at = '2026-12-14T08:00:00Z';
    note.isAtPlace = true;
    note.addEventListener('choose-zone', ({ zone }) => {
      chosen.push(zone);
      note.view = aServiceView({ askedZone: zone });
    });
    document.body.append(note);
    await note.updateComplete;
    visitor = new Visitor(note);
  });

  afterEach(() => note.remove());

  const change = () => visitor.button('Change time zone');
  const isOpen = () => visitor.all('amelia-zone-picker').length > 0;
  const isInField = () => visitor.all('input').some((input) => input.matches(':focus'));
  const opensByKey = async () => {
    (await change()).focus();
    await sendKeys({ press: 'Enter' });
    await visitor.until(isInField, 'the focus in the field');
  };

  it('says whose clock leads where one has to go there, and whose the small one is', async () => {
    note.view = aServiceView({ ownZone: 'Asia/Kolkata' });
    await visitor.sees(
      'Times where it takes place: Belgrade (Central European Standard Time, UTC+1). ' +
        'The small ones are your time: Kolkata (India Standard Time, UTC+5:30).',
    );
  });

  it('calls only the zone that the customer is in their time', async () => {
    note.view = aServiceView({ askedZone: 'Asia/Tokyo' });
    await visitor.sees(
      'Times in Tokyo (Japan Standard Time, UTC+9). ' +
        'The small ones are your time: Belgrade (Central European Standard Time, UTC+1).',
    );
    note.view = aServiceView({ ownZone: 'Asia/Kolkata', askedZone: 'Asia/Tokyo' });
    await visitor.sees(
      'Times in Tokyo (Japan Standard Time, UTC+9). ' +
        'The small times: Belgrade (Central European Standard Time, UTC+1).',
    );
  });

  it('speaks of no place where there is none', async () => {
    const offers = [{ employeeId: 1, locationId: null, priceMinor: null }];
    const around = { ...catalog, services: [aService({ offers })] };
    note.isAtPlace = false;
    note.view = aServiceView({ catalog: around, ownZone: 'Asia/Kolkata' });
    await visitor.sees('Your time: Kolkata (India Standard Time, UTC+5:30). The small times: Bel');
    note.view = aServiceView({
      catalog: around,
      ownZone: 'Asia/Kolkata',
      askedZone: 'Europe/Belgrade',
    });
    await visitor.sees(
      'Times in Belgrade (Central European Standard Time, UTC+1). ' +
        'The small ones are your time: Kolkata (India Standard Time, UTC+5:30).',
    );
  });

  it('calls a site’s fixed offset by its offset alone', async () => {
    note.view = aServiceView({ ownZone: '-03:30', site: { ...site, timeZone: '-03:30' } });
    await visitor.sees('All times: UTC−3:30.');
    await opensByKey();
    await visitor.sees(/Suggested UTC−3:30, UTC−3:30, \d\d:\d\d/);
  });

  it('opens the list of zones with the focus in its field, and is accessible', async () => {
    expect((await change()).getAttribute('aria-expanded')).to.equal('false');
    await opensByKey();
    expect((await change()).getAttribute('aria-expanded')).to.equal('true');
    await expectAccessible(note);
  });

  it('says the new zone, and goes back to the button', async () => {
    const said = listenTo(note);
    await opensByKey();
    await sendKeys({ type: 'kyoto' });
    await sendKeys({ press: 'Enter' });
    await note.updateComplete;
    expect(chosen).to.deep.equal(['Asia/Tokyo']);
    expect(isOpen()).to.equal(false);
    expect((await change()).matches(':focus')).to.equal(true);
    expect(said.at(-1)).to.include('Tokyo (Japan Standard Time, UTC+9)');
  });

  it('goes back to the button with Escape, and on with Tab', async () => {
    await opensByKey();
    await sendKeys({ press: 'Escape' });
    await note.updateComplete;
    expect(isOpen()).to.equal(false);
    expect((await change()).matches(':focus')).to.equal(true);

    await opensByKey();
    await sendKeys({ press: 'Tab' });
    await note.updateComplete;
    expect(isOpen()).to.equal(false);
    expect((await change()).matches(':focus')).to.equal(false);
    expect(chosen).to.deep.equal([]);
  });

  it('closes the list by the button that opened it', async () => {
    await visitor.presses('Change time zone');
    await visitor.until(isOpen, 'the list of zones');
    await visitor.presses('Change time zone');
    await note.updateComplete;
    expect(isOpen()).to.equal(false);
  });

  it('begins to load when somebody comes near the button', async () => {
    let loads = 0;
    const { loadChoice } = note;
    note.loadChoice = () => {
      loads += 1;
      return loadChoice();
    };
    (await change()).dispatchEvent(new PointerEvent('pointerenter'));
    expect(loads).to.equal(1);
    expect(isOpen()).to.equal(false);
  });

  it('moves nothing while it loads', async () => {
    let arrive = () => {};
    const { loadChoice } = note;
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    note.loadChoice = async () => {
      await arrived;
      return loadChoice();
    };
    const height = note.offsetHeight;
    await visitor.presses('Change time zone');
    await note.updateComplete;
    expect((await change()).getAttribute('aria-busy')).to.equal('true');
    expect(note.offsetHeight).to.equal(height);
    arrive();
    await visitor.until(isInField, 'the focus in the field');
    expect((await change()).getAttribute('aria-busy')).to.equal('false');
  });

  it('says calmly that the list can’t be loaded, and opens it on the next try', async () => {
    const { loadChoice } = note;
    note.loadChoice = () => Promise.reject(new TypeError('Failed to fetch'));
    await visitor.presses('Change time zone');
    await visitor.sees('Check your connection and try again.');
    expect(isOpen()).to.equal(false);
    await expectAccessible(note);

    await visitor.presses('Try again');
    await visitor.sees('Check your connection and try again.');
    note.loadChoice = loadChoice;
    await visitor.presses('Try again');
    await visitor.until(isInField, 'the focus in the field');
    expect(visitor.text).not.to.include('Check your connection');
  });
});
