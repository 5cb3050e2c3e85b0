import { refuseMissing } from './mandatory.js';
import { isEmpty, Refusal, toFields, toWhole } from './php.js';
import { type Route, succeed } from './router.js';
import { toService } from './row-defaults.js';
import type { Service } from './rows.js';
import { readExtras } from './service-extras.js';
import { readServiceFields } from './service-fields.js';
import { keepTerms, setProviders, spreadTerms } from './service-offers.js';
import { toOrdered } from './service-order.js';
import { deleteService, findComing, toEffect } from './service-removal.js';
import { findService, type Store, toNextId } from './store.js';

const mandatory = [
  'categoryId',
  'duration',
  'maxCapacity',
  'minCapacity',
  'name',
  'price',
  'providers',
] as const;

const statuses: Service['status'][] = ['visible', 'hidden', 'disabled'];

/** What changes the services: add, update, hide, sort and delete. */
export const serviceChangeRoutes: Route[] = [
  {
    method: 'POST',
    path: '/services',
    handle(store, { body }) {
      refuseMissing(body, mandatory);
      const fields = readServiceFields(body);
      refuseUnknownCategory(store, fields);
      const id = toNextId(store.business.services);
      const service = toService({
        name: '',
        categoryId: 0,
        duration: 0,
        price: 0,
        show: false,
        depositPerPerson: false,
        ...fields,
        id,
        extras: readExtras(store, { sent: body.extras, known: [], serviceId: id }),
      });
      store.business.services.push(service);
      setProviders(store, service, body.providers);
      return succeed('Successfully added new service.', { service });
    },
  },
  {
    method: 'POST',
    path: '/services/:id',
    /** Changes what was sent and keeps the rest, as the page has it. */
    handle(store, { id, body }) {
      const service = findService(store, id);
      const fields = readServiceFields(body);
      refuseUnknownCategory(store, fields);
      keepTerms(store, service);
      Object.assign(service, fields);
      if (body.extras !== undefined) {
        const known = service.extras;
        service.extras = readExtras(store, { sent: body.extras, known, serviceId: id });
      }
      spreadTerms(store, service, !isEmpty(body.applyGlobally));
      if (body.providers !== undefined) setProviders(store, service, body.providers);
      return succeed('Successfully updated service.', { service });
    },
  },
  {
    method: 'POST',
    path: '/services/status/:id',
    handle(store, { id, body }) {
      refuseMissing(body, ['status']);
      const status = statuses.find((each) => each === body.status);
      if (!status) {
        const repository = 'Repository\\Bookable\\Service\\ServiceRepository';
        throw new Refusal(
          500,
          `Unable to save data in AmeliaBooking\\Infrastructure\\${repository}`,
        );
      }
      findService(store, id).status = status;
      return succeed('Successfully updated service', true);
    },
  },
  {
    method: 'POST',
    path: '/services/positions',
    handle({ business }, { body }) {
      const sorting = String(body.sorting ?? '');
      const ids = Object.values(toFields(body.services)).map((each) => toWhole(toFields(each).id));
      toOrdered(business.services, sorting, ids).forEach((service, at) => {
        service.position = at + 1;
      });
      business.settings.general.sortingServices = sorting;
      return succeed('Successfully updated bookable services positions.', null);
    },
  },
  {
    method: 'GET',
    path: '/services/effect/:id',
    handle: (store, { id }) => succeed('Successfully retrieved message.', toEffect(store, id)),
  },
  {
    method: 'POST',
    path: '/services/delete/:id',
    handle(store, { id }) {
      const service = findService(store, id);
      if (findComing(store, [id]).length > 0)
        throw new Refusal(409, 'Could not delete service.', []);
      deleteService(store, service);
      return succeed('Successfully deleted service.', []);
    },
  },
];

function refuseUnknownCategory({ business }: Store, { categoryId }: Partial<Service>): void {
  if (categoryId === undefined || business.categories.some(({ id }) => id === categoryId)) return;
  throw new Refusal(
    500,
    'Data not found in AmeliaBooking\\Infrastructure\\Repository\\Bookable\\Service\\CategoryRepository',
  );
}
