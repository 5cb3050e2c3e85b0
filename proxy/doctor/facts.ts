import type { Inspection, SystemHealth } from '../amelia/booking-system.js';
import type { Config } from '../config.js';
import type { Check } from '../contract/checkup.js';

/** All that a check may look at. */
export interface Facts {
  config: Config;
  inspection: Inspection;
  health: SystemHealth;
  /** Whether the store has just kept something and forgotten it again. */
  isStoreWorking: boolean;
  request: SeenRequest;
}

/** The request that asks for the checkup, as far as it tells of what stands before the proxy. */
export interface SeenRequest {
  /** `X-Forwarded-For`. */
  forwardedFor?: string | undefined;
  /** Whom this proxy takes the request to come from. */
  clientAddress?: string | undefined;
}

/** Looks at one thing. Its words never hold a key, the secret, an address or a customer. */
export type Examination = (facts: Facts) => Check;
