import type { PicturedDemo } from './demo-page.js';

const location = '/v1/booking-requests/of-this-picture';

/** Somebody whose answer was lost: checking, nothing booked, and never found out. */
export async function askWithPictures(demo: PicturedDemo): Promise<void> {
  const { page, press, take, chooseTime, review } = demo;
  let outcome: { status: number; json: object } | undefined;
  await page.route('**/v1/bookings', (route) =>
    route.fulfill({
      status: 202,
      headers: { Location: location, 'Retry-After': '1' },
      json: { status: 202, code: 'outcome-unknown' },
    }),
  );
  await page.route(`**${location}`, (route) =>
    route.fulfill(outcome ?? { status: 202, json: { status: 202, code: 'outcome-unknown' } }),
  );
  await press(/Hot stone ritual/);
  await chooseTime();
  await review();
  await press('Book it');
  await page.getByText('We are checking').first().waitFor();
  await take('outcome-checking');

  outcome = { status: 200, json: { booking: null } };
  await page.getByText('Nothing was booked').first().waitFor();
  await take('outcome-nothing');

  outcome = { status: 404, json: { status: 404, code: 'not-found' } };
  await press('Try again');
  await page.getByText('We could not find out').first().waitFor();
  await take('outcome-unknown');
}
