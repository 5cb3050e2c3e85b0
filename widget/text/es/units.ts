import type { CustomerLimit } from '../../../proxy/contract/catalog.js';
import type { Forms } from '../numbers.js';
import { plural } from './plural.js';

/** `3 meses`, for spans of days, weeks, months and years. */
export const units: Record<CustomerLimit['per'], Forms> = {
  day: plural('# día', '# días'),
  week: plural('# semana', '# semanas'),
  month: plural('# mes', '# meses'),
  year: plural('# año', '# años'),
};
