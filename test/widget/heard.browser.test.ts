import { expect } from 'chai';
import { festival } from '../support/attending.js';
import { typeDetails, WidgetPage } from '../support/booking-widget.js';
import { readPage } from '../support/screen-reader.js';

/** All that stands after the heading of the screen, itself included. */
async function readScreen(): Promise<string[]> {
  const lines = await readPage();
  return lines.slice(lines.findIndex((line) => line.startsWith('heading 2')));
}

describe('a customer who listens', () => {
  let page: WidgetPage;

  beforeEach(() => {
    page = new WidgetPage();
  });

  afterEach(() => page.close());

  const told = (sentence: string) =>
    page.visitor.until(() => page.visitor.announced.includes(sentence), `“${sentence}” said`);

  it('hears each service with how long it takes in full, and what it costs', async () => {
    page.open();
    await page.visitor.sees('What would you like to book?');
    expect(await readScreen()).to.deep.equal([
      'heading 2 "What would you like to book?"',
      'StaticText "Choose one to see its free times."',
      'button "Consultation 30 minutes · For first-time clients. $35.00"',
      'button "Massage 1 hour · For first-time clients. from $90.00"',
      'button "Yoga 30 minutes · up to 10 people · For first-time clients. $35.00 each"',
      'status',
    ]);
  });

  it('hears how many come and what that costs at once, in one place', async () => {
    page.open();
    await page.visitor.presses(/Yoga/);
    await page.visitor.presses('One person more');
    await told('$70.00 · 30 minutes');
    expect(page.visitor.all('[aria-live], [role=status]')).to.have.length(1);
    expect(await readScreen()).to.deep.equal([
      'heading 2 "How would you like it?" focused',
      'StaticText "Yoga"',
      'form',
      'StaticText "How many people?"',
      'button "One person fewer"',
      'spinbutton "How many people?" = 2 required: false',
      'button "One person more"',
      'StaticText "$35.00 each"',
      'StaticText "$70.00 · 30 minutes"',
      'button "Back"',
      'button "Continue"',
      'status',
      'StaticText "2"',
      'StaticText "$70.00 · 30 minutes"',
    ]);
  });

  it('hears of the calendar which day it is, what is free on it, and what was turned to', async () => {
    page.open();
    await page.visitor.presses(/Consultation/);
    await told('5 free times on Wednesday 25 November');
    const lines = await readScreen();
    const isDay = (line: string) => / \d+ November 2026, /.test(line);
    expect(lines.filter(isDay)).to.have.length(30);
    expect(lines.filter(isDay).slice(23, 28)).to.deep.equal([
      'button "Tuesday, 24 November 2026, no free times" pressed: false disabled',
      'button "Wednesday, 25 November 2026, 5 free times" pressed',
      'button "Thursday, 26 November 2026, 5 free times" pressed: false',
      'button "Friday, 27 November 2026, 5 free times" pressed: false',
      'button "Saturday, 28 November 2026, no free times" pressed: false disabled',
    ]);
    const isWeekday = (line: string) => /^StaticText "(Mon|Tue|Wed|Thu|Fri|Sat|Sun)"$/.test(line);
    expect(lines.filter((line) => !isDay(line) && !isWeekday(line))).to.deep.equal([
      'heading 2 "When suits you?" focused',
      'StaticText "Consultation, 30 minutes"',
      'heading 3 "Soonest"',
      'button "Wed 25 Nov, 09:00"',
      'button "Wed 25 Nov, 09:30"',
      'button "Wed 25 Nov, 10:00"',
      'button "Previous month" disabled',
      'StaticText "November 2026"',
      'button "Next month"',
      'heading 3 "Wednesday 25 November"',
      'heading 3 "Morning"',
      'button "09:00" pressed: false',
      'button "09:30" pressed: false',
      'button "10:00" pressed: false',
      'heading 3 "Afternoon"',
      'button "13:00" pressed: false',
      'button "15:30" pressed: false',
      'StaticText "All times: Belgrade (Central European Standard Time, UTC+1)."',
      'button "Change time zone" expanded: false',
      'button "Back"',
      'status',
      'StaticText "5 free times on Wednesday 25 November"',
    ]);

    await page.visitor.presses('Next month');
    await told('5 free times on Tuesday 1 December');
    await page.visitor.presses(/^Thursday,? 3 December/);
    await told('5 free times on Thursday 3 December');
  });

  it('hears beside each field what is wrong with it, and nothing of the screen before', async () => {
    page.open();
    await page.visitor.presses(/Consultation/);
    await told('5 free times on Wednesday 25 November');
    await page.visitor.presses(/^09:30/);
    await page.visitor.presses('Review');
    await page.visitor.sees('Please tell us your first name.');
    expect(page.visitor.announced).to.deep.equal([]);
    expect((await readScreen()).filter((line) => /^(heading|textbox|button)/.test(line))).to.eql([
      'heading 2 "Who is coming?"',
      'textbox "First name" (Please tell us your first name.) required focused invalid',
      'textbox "Last name" (Please tell us your last name.) required invalid',
      'textbox "E-mail" (Please tell us where to send the confirmation.) required invalid',
      'textbox "Phone(optional)" required: false',
      'button "Back"',
      'button "Review"',
    ]);
  });

  it('hears that it is being booked, and then that it is', async () => {
    page.open();
    await page.visitor.presses(/Consultation/);
    await page.visitor.presses(/^09:30/);
    await typeDetails(page.visitor);
    await page.visitor.presses('Review');
    await page.visitor.sees('Is this right?');
    const said: string[] = [];
    page.element.renderRoot.addEventListener('announce', (event) =>
      said.push((event as Event & { sentence: string }).sentence),
    );
    await page.visitor.presses('Book it');
    await page.visitor.until(() => page.visitor.focusedHeading === 'You are booked, Jordan', 'it');
    expect(said).to.deep.equal(['Booking…']);
    expect((await readScreen())[0]).to.equal('heading 2 "You are booked, Jordan" focused');
  });

  it('hears of an event what each ticket costs, and the whole as it grows', async () => {
    page.proxy.siteDifference = { kinds: ['event'] };
    page.proxy.events = [festival];
    page.open();
    await page.visitor.presses(/Festival/);
    await page.visitor.presses('Adult: one more');
    await told('$20.00');
    await page.visitor.presses('Child: one more');
    await told('$25.00');
    const lines = await readScreen();
    expect(lines.filter((line) => /^(heading|button|spinbutton)/.test(line))).to.deep.equal([
      'heading 2 "Festival" focused',
      'button "Adult: one fewer"',
      'spinbutton "Adult" = 1 required: false',
      'button "Adult: one more"',
      'button "Child: one fewer"',
      'spinbutton "Child" = 1 required: false',
      'button "Child: one more"',
      'button "Back"',
      'button "Continue"',
    ]);
  });
});
