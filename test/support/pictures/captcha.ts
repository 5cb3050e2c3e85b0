import type { PicturedDemo } from './demo-page.js';

/** Somebody who books while many do: waiting, having to click, and not being believed. */
export async function proveWithPictures(demo: PicturedDemo): Promise<void> {
  const { page, press, take, chooseTime, review } = demo;
  let captcha: object = { provider: 'altcha', challengeUrl: '/v1/captcha/challenge' };
  await page.route('**/v1/site', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), captcha } });
  });
  await page.route('**/v1/bookings', (route) =>
    route.fulfill({ status: 422, json: { status: 422, code: 'captcha-required' } }),
  );
  // It never comes: the device is at work.
  await page.route('**/v1/captcha/challenge', () => undefined);
  await page.reload();
  await press(/Hot stone ritual/);
  await chooseTime();
  await review();
  await press('Book it');
  await page.getByText('Making sure that you are not a robot').waitFor();
  await take('captcha-wait');

  captcha = { provider: 'turnstile', siteKey: 'the-site-key' };
  await page.route('https://challenges.cloudflare.com/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: turnstile }),
  );
  await page.reload();
  await press(/Hot stone ritual/);
  await chooseTime();
  await review();
  await press('Book it');
  await page.getByText('Please show that you are not a robot').waitFor();
  await take('captcha-click');
  await page.getByRole('button', { name: 'Give up' }).click();
  await page.getByText('We can’t tell yet').waitFor();
  await take('captcha-failed');
}

/** A box of the size of Turnstile's. */
const turnstile = `window.turnstile = {
  render(container, options) {
    options['before-interactive-callback']();
    const button = document.createElement('button');
    button.textContent = 'Give up';
    button.style.cssText = 'inline-size: 100%; block-size: 65px';
    button.onclick = () => options['error-callback']();
    container.append(button);
    return 'id';
  },
  remove() {},
};`;
