import { expect } from 'chai';
import { PickerPage } from '../../support/picker-page.js';

describe('<amelia-zone-picker>, typed into', () => {
  let page: PickerPage;

  beforeEach(async () => {
    page = await new PickerPage().open();
  });

  afterEach(() => page.close());

  it('finds while one types, says how many, and takes the first with Enter', async () => {
    await page.types('serbia');
    expect(page.cities).to.deep.equal(['Belgrade']);
    expect(page.status).to.equal('1 time zone');
    expect(page.active).to.match(/^Belgrade, Serbia/);
    await page.presses('Enter');
    expect(page.heard).to.deep.equal(['Europe/Belgrade']);
  });

  it('takes nothing with Enter that what was typed only may have meant', async () => {
    await page.untilLearned();
    for (const text of ['+2', 'eastern european', 'rusalem']) {
      await page.types(text);
      expect(page.options.length).to.be.greaterThan(0);
      expect(page.active).to.equal(null);
      await page.presses('Enter');
      expect(page.heard).to.deep.equal([]);
      expect(page.options.length).to.be.greaterThan(0);
      await page.presses('Escape');
    }
    await page.types('rusalem');
    await page.presses('ArrowDown', 'Enter');
    expect(page.heard).to.deep.equal(['Asia/Jerusalem']);
  });

  it('writes what is typed in its own direction, clear of the button beside it', async () => {
    page.picker.dir = 'rtl';
    await page.types('utc');
    expect(getComputedStyle(page.field).direction).to.equal('ltr');
    const clear = await page.visitor.button('Clear');
    expect(clear.getBoundingClientRect().right).to.be.at.most(
      page.field.getBoundingClientRect().left,
    );
    const offset = page.picker.renderRoot.querySelector('.offset') as HTMLElement;
    expect(getComputedStyle(offset).unicodeBidi).to.equal('plaintext');
    page.field.value = '';
    await page.types('توقيت');
    expect(getComputedStyle(page.field).direction).to.equal('rtl');
  });

  it('finds an offset, and a zone by its name, once these are known', async () => {
    await page.untilLearned();
    await page.types('-3:30');
    expect(page.cities).to.deep.equal(['St Johns']);
    await page.presses('Escape');
    await page.types('eastern european');
    expect(page.cities).to.include('Athens');
  });

  it('finds them for somebody who types at once, too', async () => {
    await page.types('-3:30');
    await page.visitor.until(() => page.cities.includes('St Johns'), 'the zone of that offset');
    expect(page.status).to.equal('1 time zone');
  });

  it('says so where nothing is found, in sight of all, and Enter does nothing', async () => {
    await page.untilLearned();
    await page.types('qqq');
    expect(page.status).to.equal('Nothing found. Try a city, a country or an offset like +2.');
    expect(page.field.getAttribute('aria-expanded')).to.equal('false');
    await page.presses('ArrowDown', 'Enter');
    expect(page.active).to.equal(null);
    expect(page.heard).to.deep.equal([]);
  });

  it('clears with Escape, and closes with the next one', async () => {
    await page.types('serbia');
    await page.presses('Escape');
    expect(page.field.value).to.equal('');
    expect(page.cities).to.include('New York');
    expect(page.heard).to.deep.equal([]);
    await page.presses('Escape');
    expect(page.heard).to.deep.equal(['escape']);
  });

  it('chooses what is pressed, and clears by its button', async () => {
    await page.types('japan');
    (await page.visitor.button('Clear')).click();
    await page.picker.updateComplete;
    expect(page.field.value).to.equal('');
    expect(page.field.matches(':focus')).to.equal(true);
    await page.types('japan');
    page.options[0]?.click();
    expect(page.heard).to.deep.equal(['Asia/Tokyo']);
  });
});
