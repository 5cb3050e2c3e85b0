import { toExtra } from '../../demo/amelia/row-defaults.js';
import type { Business } from '../../demo/amelia/rows.js';
import { createSampleBusiness } from '../../demo/business.js';

export const serviceWithExtra = 1;
export const manyOfExtra = 900;

/** The sample business, where one extra may be had in so many quantities that none is asked twice. */
export function createSlowBusiness(): Business {
  const business = createSampleBusiness(Date.now());
  const service = business.services.find(({ id }) => id === serviceWithExtra);
  if (!service) throw new Error(`The sample business has no service ${serviceWithExtra}.`);
  service.extras = [
    toExtra({
      id: manyOfExtra,
      name: 'Cup of tea',
      price: 1,
      maxQuantity: 5_000,
      aggregatedPrice: false,
    }),
  ];
  return business;
}
