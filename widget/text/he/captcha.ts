import type { CaptchaWords } from '../en/captcha.js';

/** What is said while somebody shows to be no robot, in Hebrew. */
export const captcha: CaptchaWords = {
  working: 'מוודאים שאינכם רובוט: כמה שניות…',
  asking: 'אשרו שאינכם רובוט.',
};
