import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { toFormat } from '../../../widget/text/format.js';
import { en } from '../../support/english.js';
import '../../../widget/ui/month-calendar.js';
import type { ChooseDayEvent, ShowMonthEvent } from '../../../widget/ui/events.js';
import type { MonthCalendar } from '../../../widget/ui/month-calendar.js';
import { expectAccessible } from '../../support/accessible.js';

const format = toFormat('en-GB');

describe('<amelia-month-calendar>', () => {
  let calendar: MonthCalendar;
  let chosen: string[];
  let shown: string[];

  beforeEach(async () => {
    chosen = [];
    shown = [];
    calendar = document.createElement('amelia-month-calendar');
    calendar.words = {
      ...en.time,
      month: format.month,
      weekday: format.weekday,
      dayNumber: format.dayNumber,
      day: (day, count) =>
        format.longDay(day) +
        (count === null ? '' : `, ${count > 0 ? en.time.free(count) : 'none'}`),
    };
    calendar.month = '2026-12';
    calendar.range = { first: '2026-11', last: '2027-03' };
    calendar.today = '2026-12-01';
    calendar.freeCounts = new Map([
      ['2026-12-03', 2],
      ['2026-12-04', 1],
      ['2026-12-31', 4],
    ]);
    calendar.addEventListener('choose-day', ({ day }: ChooseDayEvent) => chosen.push(day));
    calendar.addEventListener('show-month', ({ month }: ShowMonthEvent) => {
      shown.push(month);
      // As a page does: the new month comes down after this event, not within it.
      queueMicrotask(() => {
        calendar.month = month;
      });
    });
    document.body.append(calendar);
    await calendar.updateComplete;
  });

  afterEach(() => calendar.remove());

  const day = (date: string) =>
    calendar.renderRoot.querySelector<HTMLElement>(`[data-day="${date}"]`) as HTMLElement;
  const focused = () =>
    (calendar.renderRoot as ShadowRoot).activeElement?.getAttribute('data-day') ?? null;
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await sendKeys({ press: key });
      await calendar.updateComplete;
      await calendar.updateComplete;
    }
  };

  it('is accessible', () => expectAccessible(calendar));

  it('says of each day how much is free', () => {
    expect(day('2026-12-03').getAttribute('aria-label')).to.match(/3 December 2026, 2 free times$/);
    expect(day('2026-12-05').getAttribute('aria-disabled')).to.equal('true');
    expect(day('2026-12-01').getAttribute('aria-current')).to.equal('date');
  });

  it('says nothing of what is free while that is not known', async () => {
    calendar.loading = true;
    await calendar.updateComplete;
    expect(day('2026-12-05').getAttribute('aria-label')).to.match(/5 December 2026$/);
  });

  it('chooses a free day and no other', () => {
    day('2026-12-05').click();
    day('2026-12-03').click();
    expect(chosen).to.deep.equal(['2026-12-03']);
  });

  it('lets Tab in at one place: the first free day', () => {
    const stops = calendar.renderRoot.querySelectorAll('[data-day][tabindex="0"]');
    expect([...stops].map((stop) => stop.getAttribute('data-day'))).to.deep.equal(['2026-12-03']);
  });

  it('moves the way in once it is known what is free', async () => {
    calendar.freeCounts = new Map([['2026-12-10', 1]]);
    await calendar.updateComplete;
    expect(day('2026-12-10').tabIndex).to.equal(0);
    calendar.selected = '2026-12-31';
    await calendar.updateComplete;
    expect(day('2026-12-31').tabIndex).to.equal(0);
  });

  it('turns back over two months with the focus on the same day', async () => {
    calendar.month = '2027-01';
    await calendar.updateComplete;
    day('2027-01-01').focus();
    await press('PageUp', 'PageUp');
    expect(shown).to.deep.equal(['2026-12', '2026-11']);
    expect(focused()).to.equal('2026-11-01');
  });

  it('goes from day to day by arrow keys, over days that are not free too', async () => {
    day('2026-12-03').focus();
    await press('ArrowRight', 'ArrowRight', 'ArrowDown');
    expect(focused()).to.equal('2026-12-12');
    await press('ArrowLeft', 'ArrowUp');
    expect(focused()).to.equal('2026-12-04');
    await press('Enter');
    expect(chosen).to.deep.equal(['2026-12-04']);
  });

  it('goes to both ends of a week', async () => {
    day('2026-12-10').focus();
    await press('Home');
    expect(focused()).to.equal('2026-12-07');
    await press('End');
    expect(focused()).to.equal('2026-12-13');
  });

  it('turns the month where an arrow key leaves it, and takes the focus along', async () => {
    day('2026-12-31').focus();
    await press('ArrowRight');
    expect(shown).to.deep.equal(['2027-01']);
    expect(focused()).to.equal('2027-01-01');
  });

  it('keeps the day when Page Down turns to a shorter month', async () => {
    day('2026-12-31').focus();
    await press('PageDown', 'PageDown');
    expect(shown).to.deep.equal(['2027-01', '2027-02']);
    expect(focused()).to.equal('2027-02-28');
  });

  it('does not leave the months that can be booked', async () => {
    calendar.month = '2027-03';
    await calendar.updateComplete;
    const next = calendar.renderRoot.querySelector<HTMLElement>('[aria-label="Next month"]');
    expect(next?.getAttribute('aria-disabled')).to.equal('true');
    next?.click();
    day('2027-03-31').focus();
    await press('ArrowRight');
    expect(shown).to.deep.equal([]);
    expect(focused()).to.equal('2027-03-31');
  });

  it('goes the other way where the page is written from right to left', async () => {
    calendar.dir = 'rtl';
    day('2026-12-03').focus();
    await press('ArrowLeft');
    expect(focused()).to.equal('2026-12-04');
  });

  it('is as high in every month', async () => {
    const height = calendar.offsetHeight;
    calendar.month = '2027-02';
    await calendar.updateComplete;
    expect(calendar.offsetHeight).to.equal(height);
  });
});
