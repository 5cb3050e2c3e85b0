import type { CaptchaWords } from '../en/captcha.js';

/** What is said while somebody shows to be no robot, in Spanish. */
export const captcha: CaptchaWords = {
  working: 'Comprobamos que usted no es un robot: unos segundos…',
  asking: 'Confirme que usted no es un robot.',
};
