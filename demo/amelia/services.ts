import { type Route, succeed } from './router.js';
import { findEmployeesOf } from './service-offers.js';
import { toListed } from './service-order.js';
import { findComing } from './service-removal.js';
import { findService } from './store.js';

export const serviceRoutes: Route[] = [
  {
    method: 'GET',
    path: '/services',
    handle(store, { query }) {
      const { services, settings } = store.business;
      const categoryId = query.whole('categoryId');
      const inCategory = toListed(services).filter(
        (service) => categoryId === null || service.categoryId === categoryId,
      );
      const size = settings.general.servicesPerPage;
      const first = ((query.whole('page') ?? 1) - 1) * size;
      return succeed('Successfully retrieved services.', {
        services: inCategory.slice(first, first + size).map((service) => ({
          ...service,
          priority: 'least_expensive',
          employees: findEmployeesOf(store, service).map(({ id, firstName, lastName }) => ({
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
      const coming = findComing(store, [id]);
      return succeed('Successfully retrieved service.', {
        service: {
          ...service,
          // Read anew, an extra tells neither its service nor that nothing is said of people.
          extras: service.extras.map((extra) => ({
            ...extra,
            serviceId: null,
            aggregatedPrice: extra.aggregatedPrice ?? false,
          })),
          providers: findEmployeesOf(store, service).map((each) => each.id),
        },
        futureAppointmentsProvidersIds: [...new Set(coming.map(({ providerId }) => providerId))],
      });
    },
  },
];
