import type { PicturedDemo } from './demo-page.js';

/** An appointment that is looked at again, moved, and cancelled. */
export async function manageWithPictures(demo: PicturedDemo): Promise<void> {
  const { page, press, take, chooseTime, review } = demo;
  await press(/Initial consultation/);
  await press('Continue');
  await press('Next month');
  await chooseTime();
  await review();
  await press('Book it');
  await page.getByRole('link', { name: 'Change or cancel it' }).click();
  await page.getByRole('button', { name: 'Choose another time' }).waitFor();
  await take('managed');
  await press('Choose another time');
  await page.locator('amelia-time-list').getByRole('button').nth(1).waitFor();
  await take('move-time');
  await page.locator('amelia-time-list').getByRole('button').last().click();
  await page.getByRole('button', { name: 'Move it' }).waitFor();
  await take('move-review');
  await press('Move it');
  await page.getByText('Your booking is moved').first().waitFor();
  await take('moved');
  await press('Cancel booking');
  await page.getByRole('button', { name: 'Keep it' }).waitFor();
  await take('cancel');
}
