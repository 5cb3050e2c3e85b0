import type { PicturedDemo } from './demo-page.js';

/** A weekend with three dates, one that is full, and tickets to the receipt. */
export async function attendWithPictures({
  page,
  press,
  take,
  review,
}: PicturedDemo): Promise<void> {
  await press('Events');
  await page.getByRole('button', { name: /Open evening/ }).waitFor();
  await take('events');
  for (const [name, screen] of [
    [/Yoga weekend/, 'event-dates'],
    [/Kids’ yoga/, 'event-full'],
  ] as const) {
    await press(name);
    await page.getByRole('heading', { name }).waitFor();
    await take(screen);
    await press('Back');
  }
  await press(/Family movement/);
  await press('Adult: one more');
  await press('Child: one more');
  await take('event-tickets');
  await press('Continue');
  await review();
  await take('event-review');
  await press('Book it');
  await page.getByRole('button', { name: 'Add to calendar' }).waitFor();
  await take('event-done');
}
