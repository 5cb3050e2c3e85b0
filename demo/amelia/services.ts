import { type Route, succeed } from './router.js';
import type { Employee, Service } from './rows.js';
import { findService, isTaking, type Store } from './store.js';

export const serviceRoutes: Route[] = [
  {
    method: 'GET',
    path: '/services',
    handle(store, { query }) {
      const { services, settings } = store.business;
      const categoryId = query.whole('categoryId');
      const inCategory = services.filter(
        (service) => categoryId === null || service.categoryId === categoryId,
      );
      const size = settings.general.servicesPerPage;
      const first = ((query.whole('page') ?? 1) - 1) * size;
      return succeed('Successfully retrieved services.', {
        services: inCategory.slice(first, first + size).map((service) => ({
          ...service,
          priority: 'least_expensive',
          employees: toEmployeesOf(store, service).map(({ id, firstName, lastName }) => ({
            id,
            firstName,
            lastName,
            picture: null,
          })),
        })),
        countFiltered: inCategory.length,
        countTotalByCategory: inCategory.length,
        countTotal: services.length,
      });
    },
  },
  {
    method: 'GET',
    path: '/services/:id',
    handle(store, { id }) {
      const service = findService(store, id);
      const coming = store.appointments.filter(
        ({ serviceId, status, start }) =>
          serviceId === id && isTaking(status) && start > store.nowWall(),
      );
      return succeed('Successfully retrieved service.', {
        service: { ...service, providers: toEmployeesOf(store, service).map((each) => each.id) },
        futureAppointmentsProvidersIds: [...new Set(coming.map(({ providerId }) => providerId))],
      });
    },
  },
];

function toEmployeesOf(store: Store, service: Service): Employee[] {
  return store.business.employees.filter(({ offers }) =>
    offers.some(({ serviceId }) => serviceId === service.id),
  );
}
