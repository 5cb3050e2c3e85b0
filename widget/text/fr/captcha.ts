import type { CaptchaWords } from '../en/captcha.js';

export const captcha: CaptchaWords = {
  working: 'Nous vérifions que vous n’êtes pas un robot\u00a0: quelques secondes…',
  asking: 'Veuillez confirmer que vous n’êtes pas un robot.',
};
