import type { CaptchaWords } from '../en/captcha.js';

/** What is said while somebody shows to be no robot, in Japanese. */
export const captcha: CaptchaWords = {
  working: 'ロボットでないことを確認しています。数秒お待ちください…',
  asking: 'ロボットでないことの確認をお願いします。',
};
