import type { PicturedDemo } from './demo-page.js';

/** A package of three services, two of them booked at once, to the way back and the third. */
export async function buyWithPictures(demo: PicturedDemo): Promise<void> {
  const { page, press, take, chooseTime, review } = demo;
  await press('Packages');
  await page.getByRole('button', { name: /A good start/ }).waitFor();
  await take('packages');
  await press(/A good start/);
  await page.getByRole('button', { name: 'Choose a time for Deep tissue massage' }).waitFor();
  await take('appointments');
  for (const service of ['Initial consultation', 'Deep tissue massage']) {
    await press(`Choose a time for ${service}`);
    await page.locator('amelia-time-list').getByRole('button').first().waitFor();
    await take('package-time');
    // Soon enough it could not be moved any more.
    await press('Next month');
    await chooseTime();
    await page.getByRole('heading', { name: 'When would you like to come?' }).waitFor();
  }
  await take('appointments-chosen');
  await press('Continue');
  await review();
  await take('package-review');
  await press('Book it');
  await page.getByText('You are booked').first().waitFor();
  await take('package-done');
  await page.getByRole('link', { name: 'See it or book the rest' }).click();
  await page.getByRole('heading', { name: 'Your booking' }).waitFor();
  await page.getByRole('button', { name: /Posture lesson/ }).waitFor();
  await take('managed-package');
  await press(/Posture lesson/);
  await page.locator('amelia-time-list').getByRole('button').first().waitFor();
  await take('left-time');
  await chooseTime();
  await page.getByRole('button', { name: 'Book it' }).waitFor();
  await take('left-review');
}
