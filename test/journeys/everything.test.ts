import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { jordan } from '../support/typed-details.js';
import { focusReaches, seen, tabTo } from './customer.js';
import { useVisit } from './visit.js';

const letter = {
  name: 'letter.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7 what the doctor wrote'),
};

/** What goes up for the first visit, however it was chosen. */
const everything = {
  serviceId: 7,
  providerId: 1,
  couponCode: 'WELCOME10',
  bookings: [
    {
      persons: '2',
      duration: '5400',
      extras: [
        { extraId: '8', quantity: '2' },
        { extraId: '9', quantity: '1' },
      ],
      customFields: {
        1: { label: 'What brings you here?', type: 'text', value: 'My neck' },
        2: { type: 'text-area', value: 'Nothing much' },
        3: { type: 'select', value: 'By searching' },
        4: { type: 'radio', value: 'Medium' },
        5: { type: 'checkbox', value: ['Feet'] },
        7: { type: 'file', value: [{ name: 'letter.pdf' }] },
        8: { type: 'datepicker', value: '2026-05-05' },
        9: { type: 'address', value: 'Quay 12, Belgrade' },
      },
    },
  ],
};

/** They go through every screen, on machines that do other things too. */
const longMs = 60_000;

/** A service with everything on it, and what stops it from being booked. */
describe('a customer of the first visit, which asks for everything', { timeout: longMs }, () => {
  const { open, press, arrives, chooseTime, typeDetails, booking, demo } = useVisit();

  it('chooses and answers all of it by mouse, with a code mistyped and then right', async () => {
    const page = await open();
    await page.getByLabel('Search services').fill('dépth');
    await seen(page).getByText('1 service', { exact: true }).waitFor();
    await arrives('What would you like to book?');
    await press(/First visit/);
    await page.getByLabel(/30.minutes/).check();
    await page.getByLabel('Mila Brandt').check();
    await press('One person more');
    await press('Herbal tea: one more');
    await press('Herbal tea: one more');
    await page.getByLabel(/quarter of an hour/).check();
    await seen(page).getByText('$158.00 · 1 hour 45 minutes').waitFor();
    await arrives('How would you like it?');
    await press('Continue');
    await arrives('When suits you?');
    await chooseTime();
    await arrives('Who is coming?');
    await typeDetails();
    await page.getByLabel('What brings you here?').fill('My neck');
    await page.getByLabel(/about your health/).fill('Nothing much');
    await page.getByLabel(/How did you hear/).selectOption('By searching');
    await page.getByLabel('Medium').check();
    await page.getByLabel('Feet').check();
    await page.getByLabel(/last treatment/).fill('2026-05-05');
    await page.getByLabel('Where you live').fill('Quay 12, Belgrade');
    await page.locator('input[type=file]').setInputFiles(letter);
    await seen(page).getByText('letter.pdf').first().waitFor();
    await arrives('Who is coming?');
    await press('Review');
    await arrives('Is this right?');

    await press('Have a code?');
    await page.getByLabel('Your code').fill('WELCOME1');
    await press('Apply');
    await seen(page).getByText('This code is not valid for this booking.').waitFor();
    expect(await page.getByLabel('Your code').inputValue()).toBe('WELCOME1');
    await arrives('Is this right?');
    await page.getByLabel('Your code').fill('WELCOME10');
    await press('Apply');
    await seen(page).getByText('−$15.80').waitFor();
    await seen(page).getByText('$142.20').first().waitFor();
    await arrives('Is this right?');

    // Nothing of it is lost on the way back and forth.
    await press('Back');
    expect(await page.getByLabel('What brings you here?').inputValue()).toBe('My neck');
    await seen(page).getByText('letter.pdf').first().waitFor();
    await press('Review');
    await seen(page).getByText('−$15.80').waitFor();

    await press('Book it');
    await arrives('You are booked, Jordan');
    const sent = booking();
    // A form has texts alone, its numbers too.
    expect(sent?.body).toMatchObject({
      ...everything,
      serviceId: '7',
      providerId: '1',
      bookings: everything.bookings,
    });
    expect(sent?.files).toMatchObject([{ field: '7', name: 'letter.pdf' }]);
    expect(demo().amelia.appointments.at(-1)?.bookings[0]?.files).toHaveLength(1);
  });

  it('does it by keyboard alone', async () => {
    const page = await open();
    const type = async (label: RegExp, text: string) => {
      await tabTo(page, label);
      await page.keyboard.type(text);
    };
    const pressKey = async (label: RegExp, key = 'Enter') => {
      await tabTo(page, label);
      await page.keyboard.press(key);
    };
    await type(/^Search services/, 'depth');
    await seen(page).getByText('1 service', { exact: true }).waitFor();
    await pressKey(/First visit/);
    await arrives('How would you like it?');
    await pressKey(/^1.hour/, 'ArrowDown');
    await pressKey(/^Anyone/, 'ArrowDown');
    await pressKey(/^One person more/);
    await pressKey(/^Herbal tea: one more/);
    await page.keyboard.press('Enter');
    await pressKey(/^A quarter of an hour/, 'Space');
    await pressKey(/^Continue$/);
    await arrives('When suits you?');
    await pressKey(/^\d\d:\d\d/);
    await arrives('Who is coming?');
    for (const [label, text] of Object.entries(jordan)) await type(new RegExp(`^${label}`), text);
    await type(/^What brings you here/, 'My neck');
    await type(/about your health/, 'Nothing much');
    await tabTo(page, /^How did you hear/);
    await page.keyboard.type('By');
    await pressKey(/^Light$/, 'ArrowDown');
    await pressKey(/^Feet$/, 'Space');
    await chooseFile(page);
    await tabTo(page, /last treatment/);
    await page.keyboard.type('05052026');
    await type(/^Where you live/, 'Quay 12, Belgrade');
    await page.keyboard.press('Enter');
    await arrives('Is this right?');
    await pressKey(/^Have a code/);
    await focusReaches(page, /^Your code/);
    await page.keyboard.type('NO-SUCH');
    await page.keyboard.press('Enter');
    await seen(page).getByText('This code is not valid for this booking.').waitFor();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('WELCOME10');
    await page.keyboard.press('Enter');
    await seen(page).getByText('−$15.80').waitFor();
    await pressKey(/^Book it$/);
    await arrives('You are booked, Jordan');
    expect(booking()?.body.bookings).toMatchObject(everything.bookings);
  });

  /** The button opens what the system has for choosing files; that part is the system's own. */
  async function chooseFile(page: Page) {
    await tabTo(page, /What your doctor wrote/);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.keyboard.press('Enter'),
    ]);
    await chooser.setFiles(letter);
    await seen(page).getByText('letter.pdf').first().waitFor();
  }
});

describe('a required file', { timeout: longMs }, () => {
  const { open, press, arrives, chooseTime, typeDetails, booking, demo } = useVisit();

  function requireFile() {
    demo().amelia.change((business) => {
      for (const field of business.customFields) {
        if (field.type === 'file') Object.assign(field, { required: true, allServices: true });
      }
    });
  }

  it('is asked for where it is missing; one of a wrong kind is told so, a right one booked', async () => {
    requireFile();
    const page = await open({ width: 360 });
    await press(/Hot stone ritual/);
    await chooseTime();
    await typeDetails();
    await press('Review');
    await seen(page).getByText('Please add a file.').waitFor();
    await arrives('Who is coming?');
    const virus = { ...letter, name: 'letter.exe' };
    await page.locator('input[type=file]').setInputFiles(virus);
    await seen(page).getByText('letter.exe is of a type that we can’t take.').waitFor();
    await page.locator('input[type=file]').setInputFiles(letter);
    await press('Review');
    await press('Book it');
    await arrives('You are booked, Jordan');
    expect(booking()?.files).toMatchObject([{ field: '7', index: 0, name: 'letter.pdf' }]);
  });

  it('is asked for by keyboard too, with the focus where it is missing', async () => {
    requireFile();
    const page = await open();
    await tabTo(page, /Hot stone ritual/);
    await page.keyboard.press('Enter');
    await arrives('When suits you?');
    await tabTo(page, /^\d\d:\d\d/);
    await page.keyboard.press('Enter');
    await arrives('Who is coming?');
    for (const [label, text] of Object.entries(jordan)) {
      await tabTo(page, new RegExp(`^${label}`));
      await page.keyboard.type(text);
    }
    await page.keyboard.press('Enter');
    await seen(page).getByText('Please add a file.').waitFor();
    await focusReaches(page, /^What your doctor wrote/);
    // Enter opens the very thing that is missing.
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.keyboard.press('Enter'),
    ]);
    await chooser.setFiles(letter);
    await seen(page).getByText('letter.pdf').first().waitFor();
    await tabTo(page, /^Review$/);
    await page.keyboard.press('Enter');
    await arrives('Is this right?');
    await tabTo(page, /^Book it$/);
    await page.keyboard.press('Enter');
    await arrives('You are booked, Jordan');
    expect(booking()?.files).toHaveLength(1);
  });
});
