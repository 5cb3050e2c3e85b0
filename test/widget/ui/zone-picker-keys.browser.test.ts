import { expect } from 'chai';
import { PickerPage, toOptionText } from '../../support/picker-page.js';
import { pressChord } from '../../support/press-chord.js';

describe('<amelia-zone-picker> by keyboard', () => {
  let page: PickerPage;

  beforeEach(async () => {
    page = await new PickerPage().open();
  });

  afterEach(() => page.close());

  it('goes through the list by keys, and not beyond its ends', async () => {
    await page.types('usa');
    const count = Number(page.options[0]?.getAttribute('aria-setsize'));
    expect(count).to.be.greaterThan(25);
    await page.presses('ArrowUp');
    expect(page.active).to.match(/^Chicago/);
    await page.presses('ArrowDown', 'ArrowDown', 'ArrowUp');
    expect(page.active).to.match(/^Denver/);
    await page.presses('PageDown');
    const down = page.active;
    await page.presses('PageDown', 'PageUp');
    expect(page.active).to.equal(down);
    await page.presses(...Array.from({ length: 8 }, () => 'PageDown'));
    expect(page.active).to.equal(toOptionText(page.options.at(-1)));
    expect(page.options).to.have.length(count);
    await page.presses('Enter');
    expect(page.heard).to.have.length(1);
  });

  it('shows the option that the keys are on', async () => {
    await page.types('usa');
    await page.presses('PageDown', 'PageDown');
    const { list } = page;
    const option = page.picker.renderRoot.querySelector('[data-active]') as HTMLElement;
    const { top, bottom } = option.getBoundingClientRect();
    expect(top).to.be.at.least(list.getBoundingClientRect().top);
    expect(bottom).to.be.at.most(list.getBoundingClientRect().bottom);
  });

  it('chooses nothing with Enter before a key went to the list', async () => {
    await page.presses('Enter');
    expect(page.heard).to.deep.equal([]);
    await page.presses('ArrowDown', 'ArrowDown', 'Enter');
    expect(page.heard).to.deep.equal(['America/New_York']);
  });

  it('leaves Home, End and the arrows sideways to the text', async () => {
    await page.types('nd');
    await page.presses('Home');
    await page.types('i');
    await page.presses('End', 'ArrowLeft', 'ArrowRight');
    await page.types('ia');
    expect(page.field.value).to.equal('india');
    expect(page.active).to.match(/^Kolkata, India/);
  });

  it('keeps a page’s own dialog from closing by that Escape', async () => {
    let escapes = 0;
    const count = () => {
      escapes += 1;
    };
    document.addEventListener('keydown', count);
    await page.presses('Escape');
    document.removeEventListener('keydown', count);
    expect(escapes).to.equal(0);
  });

  it('leaves with Tab, both ways, without a choice', async () => {
    await page.types('serbia');
    await page.presses('Tab');
    expect(document.activeElement).to.equal(page.after);
    expect(page.heard).to.deep.equal(['leave']);
    await page.picker.enter();
    await pressChord('Shift', 'Tab');
    await page.picker.updateComplete;
    expect(document.activeElement).to.equal(page.before);
    expect(page.heard).to.deep.equal(['leave', 'leave']);
  });

  it('stays where something else is pressed', async () => {
    page.after.focus();
    expect(page.heard).to.deep.equal([]);
  });
});
