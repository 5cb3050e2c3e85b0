/** What is said while somebody shows to be no robot, in English. */
export const enCaptcha = {
  working: 'Making sure that you are not a robot: a few seconds…',
  asking: 'Please show that you are not a robot.',
};

export type CaptchaWords = typeof enCaptcha;

/** Those of them that a page replaces. */
export type OwnCaptchaWords = { captcha?: Partial<CaptchaWords> };

/** These words, with the page's own in their places. */
export function toCaptchaWords({ captcha }: OwnCaptchaWords): CaptchaWords {
  return { ...enCaptcha, ...captcha };
}
