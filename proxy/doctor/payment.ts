import type { Examination } from './facts.js';

/** Whether there is a way to pay that site and proxy both know. */
export const checkPayment: Examination = ({ config, inspection: { paymentMethods } }) => {
  const id = 'payment';
  if (paymentMethods === undefined) {
    return { id, ok: null, summary: 'Your site does not tell how customers can pay.' };
  }
  const taken = paymentMethods.filter((method) => config.paymentMethods.includes(method));
  if (taken.length > 0) {
    return { id, ok: true, summary: `Customers can pay: ${taken.map(toWords).join(', ')}.` };
  }
  return {
    id,
    ok: false,
    summary:
      'No way to pay of your site is one that this proxy takes, so only what is free can be booked.',
    advice: 'Switch on-site payment on under Amelia → Settings → Payments.',
  };
};

function toWords(method: string): string {
  return method === 'onSite' ? 'on site' : method;
}
