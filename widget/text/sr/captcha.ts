import type { CaptchaWords } from '../en/captcha.js';

/** What is said while somebody shows to be no robot, in Serbian. */
export const captcha: CaptchaWords = {
  working: 'Proveravamo da niste robot: nekoliko sekundi…',
  asking: 'Potvrdite da niste robot.',
};
