import type { Package, PackagedService } from './package.js';

/** A package with Amelia's defaults: at its price, for ever, of each service what it says. */
export function toPackage(
  fields: Pick<Package, 'id' | 'name' | 'price' | 'bookable'> & Partial<Package>,
): Package {
  return {
    description: '',
    color: '#1788FB',
    discount: 0,
    calculatedPrice: false,
    sharedCapacity: false,
    quantity: 1,
    endDate: null,
    durationCount: null,
    durationType: null,
    limitPerCustomer: null,
    settings: null,
    status: 'visible',
    deposit: 0,
    depositPayment: 'disabled',
    fullPayment: false,
    pictureFullPath: null,
    pictureThumbPath: null,
    gallery: [],
    translations: null,
    position: fields.id,
    ...fields,
  };
}

/** A service of a package: one appointment, booked when the customer likes, with anybody. */
export function toPackaged(
  fields: Pick<PackagedService, 'serviceId'> & Partial<PackagedService>,
): PackagedService {
  const { quantity = 1 } = fields;
  return {
    quantity,
    minimumScheduled: 0,
    maximumScheduled: quantity,
    allowProviderSelection: true,
    providerIds: [],
    locationIds: [],
    ...fields,
  };
}
