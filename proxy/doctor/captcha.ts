import type { Examination } from './facts.js';

/** Whether robots are kept from booking. */
export const checkCaptcha: Examination = ({ config: { captcha } }) => {
  const id = 'captcha';
  if (captcha) {
    const name = captcha.provider === 'turnstile' ? 'Turnstile' : 'ALTCHA';
    return {
      id,
      ok: true,
      summary: `When too much is asked at once, whoever books shows to be no robot, with ${name}.`,
    };
  }
  return {
    id,
    ok: null,
    summary: 'Nobody is ever asked to show that they are no robot.',
    advice: 'Set CAPTCHA once robots find you.',
  };
};
