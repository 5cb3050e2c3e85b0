import { type Answer, broken, type Call, found, readList, toPhpMap } from './call.js';
import { toInstantMs } from './site-clock.js';
import type { Store } from './store.js';
import { toWireEmployee } from './wire-people.js';

const servicesPerPage = 100;

/** `GET /entities`: whatever `types` names, and who does which service where. */
export function getEntities(store: Store, { query }: Call): Answer {
  const types = readList(query, 'types');
  const { business } = store;
  const has = (type: string) => types.includes(type);
  return found('Successfully retrieved entities', {
    locations: has('locations') ? business.locations : [],
    categories: has('categories') ? toCategories(store) : [],
    customers: [],
    entitiesRelations: has('employees') ? toRelations(store) : [],
    employees: has('employees')
      ? business.employees.map((employee) => toWireEmployee(employee, business))
      : [],
    appointments: { futureAppointments: [] },
    customFields: [],
  });
}

/** `GET /categories`. */
export function getCategories(store: Store): Answer {
  return found('Successfully retrieved categories.', { categories: toCategories(store) });
}

/** `GET /services`, by page and category. */
export function getServices(store: Store, { query }: Call): Answer {
  const { services } = store.business;
  const categoryId = query.get('categoryId');
  const wanted = services.filter(
    (service) => categoryId === null || service.categoryId === Number(categoryId),
  );
  const first = (Math.max(1, Number(query.get('page') ?? 1)) - 1) * servicesPerPage;
  return found('Successfully retrieved services.', {
    services: wanted.slice(first, first + servicesPerPage).map((service) => ({
      ...service,
      priority: 'least_expensive',
      employees: store.business.employees
        .filter(({ does }) => does.some(({ serviceId }) => serviceId === service.id))
        .map(({ id, firstName, lastName }) => ({ id, firstName, lastName, picture: null })),
    })),
    countFiltered: wanted.length,
    countTotalByCategory: wanted.length,
    countTotal: services.length,
  });
}

/** `GET /services/{id}`. */
export function getService(store: Store, _call: Call, id: number): Answer {
  const service = store.findService(id);
  if (!service) return broken(`Invalid key ${id}.`);
  const { employees, settings } = store.business;
  const providers = employees.filter(({ does }) => does.some(({ serviceId }) => serviceId === id));
  const future = store.appointments.filter(
    ({ serviceId, startsAt }) =>
      serviceId === id && toInstantMs(startsAt, settings.timeZone) > store.nowMs,
  );
  return found('Successfully retrieved service.', {
    service: { ...service, providers: providers.map((provider) => provider.id) },
    futureAppointmentsProvidersIds: [...new Set(future.map(({ employeeId }) => employeeId))],
  });
}

function toCategories({ business }: Store) {
  return business.categories.map(({ id, status, name, ...rest }) => ({
    id,
    status,
    name,
    serviceList: business.services.filter(({ categoryId }) => categoryId === id),
    ...rest,
  }));
}

function toRelations({ business }: Store) {
  return toPhpMap(
    business.employees.map(({ id, does }) => [
      String(id),
      toPhpMap(does.map(({ serviceId, locationIds }) => [String(serviceId), locationIds])),
    ]),
  );
}
