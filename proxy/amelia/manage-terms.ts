import type { Catalog, Id, Package } from '../contract/catalog.js';
import type { ManageRules } from './booking-system.js';
import type { Entities } from './catalog.js';
import type { EventTerms } from './events.js';
import type { Settings } from './settings.js';
import type { ServiceSettings } from './site.js';

/** What is known of a site beside the booking that somebody comes back to. */
export interface ManageTerms extends EventTerms {
  catalog: Catalog;
  /** undefined: the site keeps them to itself. */
  settings: Settings | undefined;
  /** All that somebody may have bought, hidden ones too. */
  boughtPackages: readonly Package[];
  /** Of the services that have any, hidden ones too. */
  serviceSettings: ReadonlyMap<Id, ServiceSettings>;
}

/** What each service says for itself. */
export function toServiceSettings({
  categories,
  services,
}: Entities): ManageTerms['serviceSettings'] {
  const listed = [...categories.flatMap(({ serviceList }) => serviceList), ...services];
  return new Map(listed.flatMap(({ id, settings }) => (settings ? [[id, settings]] : [])));
}

/**
 * What customers may do with what they have booked. Amelia itself does not look at it with our key.
 *
 * @param own of the service or event: it counts before the site's; undefined: it has none. Where
 * nobody tells, nothing is moved, and what can be cancelled is left to Amelia.
 */
export function toManageRules(
  { settings }: Pick<ManageTerms, 'settings'>,
  own: ServiceSettings | undefined,
): ManageRules {
  const [service, site] = [own?.general, settings?.general];
  return {
    cancelNoticeSeconds:
      service?.minimumTimeRequirementPriorToCanceling ??
      site?.minimumTimeRequirementPriorToCanceling ??
      0,
    rescheduleNoticeSeconds:
      service?.minimumTimeRequirementPriorToRescheduling ??
      site?.minimumTimeRequirementPriorToRescheduling ??
      0,
    mayReschedule: settings?.roles?.allowCustomerReschedule ?? false,
  };
}

/**
 * What an appointment is at first, as the business has it. Amelia looks at that only where customers
 * book without a key.
 *
 * @returns `pending` where nobody tells: then the business decides.
 */
export function toFirstStatus(
  { settings, serviceSettings }: Pick<ManageTerms, 'settings' | 'serviceSettings'>,
  serviceId: Id,
): 'approved' | 'pending' {
  const own = serviceSettings.get(serviceId)?.general?.defaultAppointmentStatus;
  const status = own || settings?.general?.defaultAppointmentStatus;
  return status === 'approved' ? 'approved' : 'pending';
}
