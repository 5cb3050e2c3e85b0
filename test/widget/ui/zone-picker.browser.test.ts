import { expect } from 'chai';
import { expectAccessible } from '../../support/accessible.js';
import { PickerPage, toOptionText } from '../../support/picker-page.js';

describe('<amelia-zone-picker>', () => {
  let page: PickerPage;

  beforeEach(async () => {
    page = await new PickerPage().open();
  });

  afterEach(() => page.close());

  it('is accessible, before and after something is typed, and where nothing is found', async () => {
    await expectAccessible(page.picker);
    await page.untilLearned();
    await expectAccessible(page.picker);
    await page.types('germany');
    await expectAccessible(page.picker);
    await page.types('qqq');
    await page.visitor.sees('Nothing found.');
    await expectAccessible(page.picker);
  });

  it('is ready with the likely zones, each once, before the others are known', () => {
    expect(page.cities).to.deep.equal(['Belgrade', 'New York']);
    expect(page.groups).to.deep.equal(['Suggested']);
    expect(page.options[0]?.getAttribute('aria-selected')).to.equal('true');
    expect(page.options[1]?.getAttribute('aria-selected')).to.equal('false');
  });

  it('then lists all: first those of the same offset, then from west to east', async () => {
    await page.untilLearned();
    expect(page.groups[1]).to.equal('UTC+1');
    expect(page.cities).to.include.members(['Amsterdam', 'Berlin']);
    // Every zone of the browser and UTC; the likely ones aren't listed twice.
    const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);
    expect(page.options[0]?.getAttribute('aria-setsize')).to.equal(String(zones.size));
  });

  it('draws what is out of sight when it is scrolled to', async () => {
    await page.untilLearned();
    const drawn = page.options.length;
    expect(drawn).to.be.lessThan(30);
    const { list } = page;
    list.scrollTop = list.scrollHeight;
    await page.visitor.until(() => page.options.length > drawn, 'more zones');
  });

  it('says of each zone where it is, its name, its offset, and what time it is there', async () => {
    await page.types('mumbai');
    expect(toOptionText(page.options[0])).to.match(
      /^Mumbai, India, same time as Kolkata, India Standard Time, UTC\+5:30, \d\d:\d\d$/,
    );
    await page.presses('Escape');
    await page.types('kathmandu');
    const clock = page.options[0]?.querySelector('.clock')?.textContent;
    const now = new Date();
    const there = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Asia/Kathmandu',
      timeStyle: 'short',
    });
    expect([there.format(now), there.format(now.getTime() - 60_000)]).to.include(clock);
  });

  it('names its options by their zones, whatever place they have in the list', async () => {
    await page.types('kyo');
    expect(page.field.getAttribute('aria-activedescendant')).to.equal('Asia/Tokyo');
    expect(page.options[0]?.id).to.equal('Asia/Tokyo');
  });

  it('is large enough for a finger, and its text for a phone that would zoom in', async () => {
    document.body.style.fontSize = '12px';
    const heights = page.options.map((option) => option.offsetHeight);
    expect(Math.min(...heights)).to.be.at.least(44);
    expect(page.field.offsetHeight).to.be.at.least(44);
    expect(Number.parseFloat(getComputedStyle(page.field).fontSize)).to.be.at.least(16);
    document.body.style.fontSize = '';
  });

  it('fits into a narrow page, from right to left too', async () => {
    for (const dir of ['ltr', 'rtl']) {
      page.picker.dir = dir;
      page.picker.style.inlineSize = '280px';
      await page.types('a');
      const { list } = page;
      expect(list.scrollWidth).to.be.at.most(list.clientWidth);
      expect(page.picker.scrollWidth).to.be.at.most(280);
    }
  });

  it('tells offsets of another season when the instant is another', async () => {
    page.picker.at = '2026-07-14T08:00:00Z';
    await page.picker.updateComplete;
    expect(page.options[0]?.textContent).to.include('UTC+2');
    expect(page.options[0]?.textContent).to.include('Central European Summer Time');
  });

  it('learns on where it was moved within the page meanwhile', async () => {
    document.body.prepend(page.picker);
    await page.untilLearned();
  });

  it('shows a zone that is only an offset', async () => {
    page.picker.likely = ['+05:30'];
    await page.picker.updateComplete;
    expect(page.cities).to.deep.equal(['UTC+5:30']);
  });
});
