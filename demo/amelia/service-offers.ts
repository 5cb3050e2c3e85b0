import { mergePricing } from './custom-pricing.js';
import { toFields, toWhole } from './php.js';
import type { Employee, Offer, Service } from './rows.js';
import type { Store } from './store.js';

/** Those who do a service. */
export function findEmployeesOf(store: Store, service: Service): Employee[] {
  return store.business.employees.filter((employee) => findOffer(employee, service));
}

function findOffer({ offers }: Employee, { id }: Service): Offer | undefined {
  return offers.find(({ serviceId }) => serviceId === id);
}

/** Lets these employees do a service, and nobody else; those who are new to it, on its terms. */
export function setProviders(store: Store, service: Service, providers: unknown): void {
  const ids = Object.values(toFields(providers)).map((id) => toWhole(id));
  for (const employee of store.business.employees) {
    const isChosen = ids.includes(employee.id);
    if (!isChosen)
      employee.offers = employee.offers.filter(({ serviceId }) => serviceId !== service.id);
    else if (!findOffer(employee, service)) employee.offers.push(toTerms(service));
  }
}

/** Every employee keeps terms of their own, so that they stay when those of the service change. */
export function keepTerms(store: Store, service: Service): void {
  for (const employee of findEmployeesOf(store, service)) {
    const offer = findOffer(employee, service);
    if (offer) Object.assign(offer, { ...toTerms(service), ...offer });
  }
}

/** After a service changed: its terms for everybody, or only what their own cannot do without. */
export function spreadTerms(store: Store, service: Service, applyGlobally: boolean): void {
  for (const employee of findEmployeesOf(store, service)) {
    const offer = findOffer(employee, service);
    if (!offer) continue;
    if (applyGlobally) Object.assign(offer, toTerms(service));
    else offer.customPricing = mergePricing(service.customPricing, offer.customPricing ?? null);
  }
}

function toTerms({ id, price, minCapacity, maxCapacity, customPricing }: Service): Offer {
  return { serviceId: id, price, minCapacity, maxCapacity, customPricing };
}
