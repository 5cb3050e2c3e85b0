import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { en } from '../../../widget/text/en.js';
import { toFormat } from '../../../widget/text/format.js';
import { toCity, toOffsetText } from '../../../widget/text/zone-names.js';
import type { ChooseZoneEvent, ClosePickerEvent } from '../../../widget/ui/events.js';
import '../../../widget/ui/zone-picker.js';
import type { ZonePicker } from '../../../widget/ui/zone-picker.js';
import { expectAccessible } from '../../support/accessible.js';
import { Visitor } from '../../support/visitor.js';

const format = toFormat('en-GB');

describe('<amelia-zone-picker>', () => {
  let picker: ZonePicker;
  let before: HTMLButtonElement;
  let after: HTMLButtonElement;
  let visitor: Visitor;
  let heard: string[];

  beforeEach(async () => {
    heard = [];
    picker = document.createElement('amelia-zone-picker');
    picker.words = {
      ...en.time.picker,
      city: toCity,
      offset: toOffsetText,
      clock: format.timeOfDay,
    };
    picker.zone = 'Europe/Belgrade';
    picker.likely = ['Europe/Belgrade', 'America/New_York', 'Europe/Belgrade'];
    picker.at = '2026-12-14T08:00:00Z';
    picker.locale = 'en-GB';
    picker.addEventListener('choose-zone', ({ zone }: ChooseZoneEvent) => heard.push(zone));
    picker.addEventListener('close-picker', ({ reason }: ClosePickerEvent) => heard.push(reason));
    before = document.createElement('button');
    before.textContent = 'before';
    after = document.createElement('button');
    after.textContent = 'after';
    document.body.append(before, picker, after);
    visitor = new Visitor(picker);
    await picker.enter();
  });

  afterEach(() => {
    for (const element of [before, picker, after]) element.remove();
  });

  const field = () => picker.renderRoot.querySelector('input') as HTMLInputElement;
  const options = () => [...picker.renderRoot.querySelectorAll<HTMLElement>('[role=option]')];
  const cities = () => options().map((option) => option.querySelector('.city')?.textContent);
  const groups = () => visitor.all('[role=group]').map((group) => group.getAttribute('aria-label'));
  const status = () => picker.renderRoot.querySelector('[role=status]')?.textContent?.trim();
  /** An option as it is read. */
  const toText = (option: Element | null | undefined) =>
    option?.textContent?.replace(/\s+/g, ' ').trim().replaceAll(' ,', ',') ?? null;
  /** The option that a screen reader is on. */
  const active = () => {
    const id = field().getAttribute('aria-activedescendant');
    return id ? toText(picker.shadowRoot?.getElementById(id)) : null;
  };
  /** Waits until names and offsets of all zones are known. */
  const untilLearned = () => visitor.until(() => groups().length > 1, 'all zones by offset');
  const types = async (text: string) => {
    await sendKeys({ type: text });
    await picker.updateComplete;
  };
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await sendKeys({ press: key });
      await picker.updateComplete;
    }
  };

  it('is accessible, before and after something is typed, and where nothing is found', async () => {
    await expectAccessible(picker);
    await untilLearned();
    await expectAccessible(picker);
    await types('germany');
    await expectAccessible(picker);
    await types('qqq');
    await visitor.sees('Nothing found.');
    await expectAccessible(picker);
  });

  it('is ready with the likely zones, each once, before the others are known', () => {
    expect(cities()).to.deep.equal(['Belgrade', 'New York']);
    expect(groups()).to.deep.equal(['Suggested']);
    expect(options()[0]?.getAttribute('aria-selected')).to.equal('true');
    expect(options()[1]?.getAttribute('aria-selected')).to.equal('false');
  });

  it('then lists all: first those of the same offset, then from west to east', async () => {
    await untilLearned();
    expect(groups()[1]).to.equal('UTC+1');
    expect(cities()).to.include.members(['Amsterdam', 'Berlin']);
    // Every zone of the browser and UTC; the likely ones aren't listed twice.
    const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);
    expect(options()[0]?.getAttribute('aria-setsize')).to.equal(String(zones.size));
  });

  it('draws what is out of sight when it is scrolled to', async () => {
    await untilLearned();
    const drawn = options().length;
    expect(drawn).to.be.lessThan(30);
    const list = picker.renderRoot.querySelector('[role=listbox]') as HTMLElement;
    list.scrollTop = list.scrollHeight;
    await visitor.until(() => options().length > drawn, 'more zones');
  });

  it('says of each zone where it is, its name, its offset, and what time it is there', async () => {
    await types('mumbai');
    expect(toText(options()[0])).to.match(
      /^Mumbai, India, same time as Kolkata, India Standard Time, UTC\+5:30, \d\d:\d\d$/,
    );
    await press('Escape');
    await types('kathmandu');
    const clock = options()[0]?.querySelector('.clock')?.textContent;
    const now = new Date();
    const there = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Asia/Kathmandu',
      timeStyle: 'short',
    });
    expect([there.format(now), there.format(now.getTime() - 60_000)]).to.include(clock);
  });

  it('finds while one types, says how many, and takes the first with Enter', async () => {
    await types('serbia');
    expect(cities()).to.deep.equal(['Belgrade']);
    expect(status()).to.equal('1 time zone');
    expect(active()).to.match(/^Belgrade, Serbia/);
    await press('Enter');
    expect(heard).to.deep.equal(['Europe/Belgrade']);
  });

  it('takes nothing with Enter that what was typed only may have meant', async () => {
    await untilLearned();
    for (const text of ['+2', 'eastern european', 'rusalem']) {
      await types(text);
      expect(options().length).to.be.greaterThan(0);
      expect(active()).to.equal(null);
      await press('Enter');
      expect(heard).to.deep.equal([]);
      expect(options().length).to.be.greaterThan(0);
      await press('Escape');
    }
    await types('rusalem');
    await press('ArrowDown', 'Enter');
    expect(heard).to.deep.equal(['Asia/Jerusalem']);
  });

  it('names its options by their zones, whatever place they have in the list', async () => {
    await types('kyo');
    expect(field().getAttribute('aria-activedescendant')).to.equal('Asia/Tokyo');
    expect(options()[0]?.id).to.equal('Asia/Tokyo');
  });

  it('writes what is typed in its own direction, clear of the button beside it', async () => {
    picker.dir = 'rtl';
    await types('utc');
    const { direction, paddingRight, paddingLeft } = getComputedStyle(field());
    expect([direction, paddingLeft, paddingRight]).to.deep.equal(['ltr', '46px', '12px']);
    const offset = picker.renderRoot.querySelector('.offset') as HTMLElement;
    expect(getComputedStyle(offset).unicodeBidi).to.equal('plaintext');
    field().value = '';
    await types('توقيت');
    const arabic = getComputedStyle(field());
    expect([arabic.direction, arabic.paddingLeft]).to.deep.equal(['rtl', '46px']);
  });

  it('finds an offset, and a zone by its name, once these are known', async () => {
    await untilLearned();
    await types('-3:30');
    expect(cities()).to.deep.equal(['St Johns']);
    await press('Escape');
    await types('eastern european');
    expect(cities()).to.include('Athens');
  });

  it('finds them for somebody who types at once, too', async () => {
    await types('-3:30');
    await visitor.until(() => cities().includes('St Johns'), 'the zone of that offset');
    expect(status()).to.equal('1 time zone');
  });

  it('says so where nothing is found, in sight of all, and Enter does nothing', async () => {
    await untilLearned();
    await types('qqq');
    expect(status()).to.equal('Nothing found. Try a city, a country or an offset like +2.');
    expect(field().getAttribute('aria-expanded')).to.equal('false');
    await press('ArrowDown', 'Enter');
    expect(active()).to.equal(null);
    expect(heard).to.deep.equal([]);
  });

  it('goes through the list by keys, and not beyond its ends', async () => {
    await types('usa');
    const count = Number(options()[0]?.getAttribute('aria-setsize'));
    expect(count).to.be.greaterThan(25);
    await press('ArrowUp');
    expect(active()).to.match(/^Chicago/);
    await press('ArrowDown', 'ArrowDown', 'ArrowUp');
    expect(active()).to.match(/^Denver/);
    await press('PageDown');
    const down = active();
    await press('PageDown', 'PageUp');
    expect(active()).to.equal(down);
    await press(...Array.from({ length: 8 }, () => 'PageDown'));
    expect(active()).to.equal(toText(options().at(-1)));
    expect(options()).to.have.length(count);
    await press('Enter');
    expect(heard).to.have.length(1);
  });

  it('shows the option that the keys are on', async () => {
    await types('usa');
    await press('PageDown', 'PageDown');
    const list = picker.renderRoot.querySelector('[role=listbox]') as HTMLElement;
    const option = picker.renderRoot.querySelector('[data-active]') as HTMLElement;
    const { top, bottom } = option.getBoundingClientRect();
    expect(top).to.be.at.least(list.getBoundingClientRect().top);
    expect(bottom).to.be.at.most(list.getBoundingClientRect().bottom);
  });

  it('chooses nothing with Enter before a key went to the list', async () => {
    await press('Enter');
    expect(heard).to.deep.equal([]);
    await press('ArrowDown', 'ArrowDown', 'Enter');
    expect(heard).to.deep.equal(['America/New_York']);
  });

  it('leaves Home, End and the arrows sideways to the text', async () => {
    await types('nd');
    await press('Home');
    await types('i');
    await press('End', 'ArrowLeft', 'ArrowRight');
    await types('ia');
    expect(field().value).to.equal('india');
    expect(active()).to.match(/^Kolkata, India/);
  });

  it('clears with Escape, and closes with the next one', async () => {
    await types('serbia');
    await press('Escape');
    expect(field().value).to.equal('');
    expect(cities()).to.include('New York');
    expect(heard).to.deep.equal([]);
    await press('Escape');
    expect(heard).to.deep.equal(['escape']);
  });

  it('keeps a page’s own dialog from closing by that Escape', async () => {
    let escapes = 0;
    const count = () => {
      escapes += 1;
    };
    document.addEventListener('keydown', count);
    await press('Escape');
    document.removeEventListener('keydown', count);
    expect(escapes).to.equal(0);
  });

  it('leaves with Tab, both ways, without a choice', async () => {
    await types('serbia');
    await press('Tab');
    expect(document.activeElement).to.equal(after);
    expect(heard).to.deep.equal(['leave']);
    await picker.enter();
    await sendKeys({ down: 'Shift' });
    await press('Tab');
    await sendKeys({ up: 'Shift' });
    expect(document.activeElement).to.equal(before);
    expect(heard).to.deep.equal(['leave', 'leave']);
  });

  it('stays where something else is pressed', async () => {
    after.focus();
    expect(heard).to.deep.equal([]);
  });

  it('chooses what is pressed, and clears by its button', async () => {
    await types('japan');
    (await visitor.button('Clear')).click();
    await picker.updateComplete;
    expect(field().value).to.equal('');
    expect(field().matches(':focus')).to.equal(true);
    await types('japan');
    options()[0]?.click();
    expect(heard).to.deep.equal(['Asia/Tokyo']);
  });

  it('is large enough for a finger, and its text for a phone that would zoom in', async () => {
    document.body.style.fontSize = '12px';
    const heights = options().map((option) => option.offsetHeight);
    expect(Math.min(...heights)).to.be.at.least(44);
    expect(field().offsetHeight).to.be.at.least(44);
    expect(Number.parseFloat(getComputedStyle(field()).fontSize)).to.be.at.least(16);
    document.body.style.fontSize = '';
  });

  it('fits into a narrow page, from right to left too', async () => {
    for (const dir of ['ltr', 'rtl']) {
      picker.dir = dir;
      picker.style.inlineSize = '280px';
      await types('a');
      const list = picker.renderRoot.querySelector('[role=listbox]') as HTMLElement;
      expect(list.scrollWidth).to.be.at.most(list.clientWidth);
      expect(picker.scrollWidth).to.be.at.most(280);
    }
  });

  it('tells offsets of another season when the instant is another', async () => {
    picker.at = '2026-07-14T08:00:00Z';
    await picker.updateComplete;
    expect(options()[0]?.textContent).to.include('UTC+2');
    expect(options()[0]?.textContent).to.include('Central European Summer Time');
  });

  it('learns on where it was moved within the page meanwhile', async () => {
    document.body.prepend(picker);
    await untilLearned();
  });

  it('shows a zone that is only an offset', async () => {
    picker.likely = ['+05:30'];
    await picker.updateComplete;
    expect(cities()).to.deep.equal(['UTC+5:30']);
  });
});
