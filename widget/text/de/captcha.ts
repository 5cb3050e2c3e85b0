import type { CaptchaWords } from '../en/captcha.js';

export const captcha: CaptchaWords = {
  working: 'Wir prüfen, dass Sie kein Roboter sind. Das dauert ein paar Sekunden…',
  asking: 'Bitte zeigen Sie, dass Sie kein Roboter sind.',
};
