import type { Sender } from '../../widget/flow/request-common.js';

/** Somebody who books; a test says what is different. */
export function aSender(difference: Partial<Sender> = {}): Sender {
  return {
    locale: 'en-GB',
    phoneCountry: null,
    parameters: {},
    search: '',
    isLimited: false,
    ...difference,
  };
}
