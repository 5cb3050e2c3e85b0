import type { PicturedDemo } from './demo-page.js';

/** A massage, taken by somebody else in the meantime, to its receipt. */
export async function bookWithPictures({ demo, page, press, take }: PicturedDemo): Promise<void> {
  await take('service');
  await press(/Deep tissue/);
  await page.getByRole('button', { name: 'Continue' }).waitFor();
  await take('options');
  await press('Continue');
  await page.locator('amelia-time-list').getByRole('button').first().waitFor();
  await take('time');
  await page.locator('amelia-time-list').getByRole('button').nth(2).click();
  await page.getByLabel('First name').fill('Jordan');
  await page.getByLabel('Last name').fill('Parker');
  await page.getByLabel('E-mail').fill('jordan.parker@');
  await press('Review');
  await take('details');
  await page.getByLabel('E-mail').fill('jordan.parker@example.test');
  await press('Review');
  await page.getByRole('button', { name: 'Book it' }).waitFor();
  await take('review');
  await setTrouble(demo.origin, 'taken');
  await press('Book it');
  await page.locator('amelia-notice').getByRole('button').nth(1).waitFor();
  await take('taken');
  await setTrouble(demo.origin, 'none');
  await page.locator('amelia-notice').getByRole('button').first().click();
  await press('Book it');
  await page.getByRole('button', { name: 'Add to calendar' }).waitFor();
  await take('done');
}

/** A service that asks for everything: options, the site's own questions, a coupon. */
export async function answerWithPictures({
  page,
  press,
  take,
  chooseTime,
  typeDetails,
}: PicturedDemo): Promise<void> {
  await press(/First visit/);
  await page.getByLabel('Mila Brandt').check();
  await press('Herbal tea: one more');
  await take('every-option');
  await press('Continue');
  await chooseTime();
  await press('Review');
  await page.getByText('Please answer this.').first().waitFor();
  await take('every-question');
  await typeDetails();
  await page.getByLabel('What brings you here?').fill('My neck');
  await page.getByLabel('Medium').check();
  await page.getByLabel('Where you live').fill('Quay 12, Belgrade');
  await press('Review');
  await press('Have a code?');
  await page.getByLabel('Your code').fill('WELCOME10');
  await press('Apply');
  await page.getByText('Remove').first().waitFor();
  await take('every-line');
}

/** A series of eight with two dates taken, one of them open to be changed. */
export async function repeatWithPictures({ demo, page, press, take }: PicturedDemo): Promise<void> {
  demo.amelia.change(({ engagements }) => {
    for (const day of ['2026-12-16', '2027-01-06']) {
      engagements.push({ employeeId: 3, start: `${day} 00:00`, end: `${day} 23:59` });
    }
  });
  await press(/Weekly pilates/);
  await page.getByLabel('Ines Okafor').check();
  await press('Continue');
  await press('Next month');
  await press(/^Wednesday, 2 December/);
  await page.locator('amelia-time-list').getByRole('button').nth(3).click();
  await page.getByLabel('Weekly').check();
  await page.getByLabel('How many times?').fill('8');
  await page.keyboard.press('Tab');
  await page.getByText(/2 dates were taken/).waitFor();
  await press(/^Change Mon 14 Dec/);
  await page.getByRole('button', { name: 'Later day' }).waitFor();
  await take('series');
}

async function setTrouble(origin: string, kind: string): Promise<void> {
  await fetch(`${origin}/demo/trouble`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ kind }),
  });
}
