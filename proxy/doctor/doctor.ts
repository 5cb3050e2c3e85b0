import type { BookingSystem } from '../amelia/booking-system.js';
import type { Config } from '../config.js';
import type { Check } from '../contract/checkup.js';
import type { StoreWatch } from '../guards/store-watch.js';
import { checkCaptcha } from './captcha.js';
import { checkClock } from './clock.js';
import type { Examination, SeenRequest } from './facts.js';
import { checkOrigins, checkOwnOrigin } from './origins.js';
import { checkPayment } from './payment.js';
import { checkProxies } from './proxies.js';
import { checkServices } from './services.js';
import { checkSettings } from './settings.js';
import { checkSite } from './site.js';
import { checkStore } from './store.js';
import { checkTimeZone } from './time-zone.js';
import { checkTimes } from './times.js';
import { checkVersion } from './version.js';

export interface DoctorOptions {
  config: Config;
  system: Pick<BookingSystem, 'inspect' | 'health'>;
  store: Pick<StoreWatch, 'tryOut'>;
}

/** What is looked at, in the order it is told. */
const examinations: readonly Examination[] = [
  checkSite,
  checkSettings,
  checkTimeZone,
  checkServices,
  checkTimes,
  checkPayment,
  checkClock,
  checkVersion,
  checkOrigins,
  checkOwnOrigin,
  checkProxies,
  checkStore,
  checkCaptcha,
];

/** Looks at site, settings and store, and says what is right and what is not. */
export function createDoctor({ config, system, store }: DoctorOptions) {
  return async function examine(request: SeenRequest): Promise<Check[]> {
    const [inspection, isStoreWorking] = await Promise.all([
      system.inspect(),
      store.tryOut().then(
        () => true,
        () => false,
      ),
    ]);
    const facts = { config, inspection, health: system.health(), isStoreWorking, request };
    return examinations.map((look) => look(facts));
  };
}
