import type { CaptchaWords } from '../en/captcha.js';

/** What is said while somebody shows to be no robot, in Arabic. */
export const captcha: CaptchaWords = {
  working: 'جارٍ التأكد من أنك لست روبوتًا: بضع ثوانٍ…',
  asking: 'يُرجى إثبات أنك لست روبوتًا.',
};
