import type { Examination } from './facts.js';

/** Whether there is any service to book. */
export const checkServices: Examination = ({ inspection: { serviceCount } }) => {
  const id = 'services';
  if (serviceCount === undefined) {
    return { id, ok: null, summary: 'Nobody knows yet which services you have.' };
  }
  if (serviceCount > 0) {
    const services = serviceCount === 1 ? '1 service' : `${serviceCount} services`;
    return { id, ok: true, summary: `Customers can choose among ${services}.` };
  }
  return {
    id,
    ok: null,
    summary: 'There is no service that customers could book.',
    advice:
      'A service shows once it is visible in Amelia and at least one visible employee does it. Fine if you only have events.',
  };
};
