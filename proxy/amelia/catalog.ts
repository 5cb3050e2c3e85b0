import * as v from 'valibot';
import type { Catalog, CustomField, Employee, Location, Offer } from '../contract/catalog.js';
import type { Site } from '../contract/site.js';
import { toCleanHtml, toPictureUrl, toPlainText } from './clean-html.js';
import type { Query } from './client.js';
import { toMinor } from './money.js';
import {
  type AmeliaService,
  byPosition,
  categoryShape,
  isPublic,
  serviceShape,
  toCategories,
  toService,
} from './services.js';
import {
  amountShape,
  fittingListShape,
  flagShape,
  idShape,
  listShape,
  mapShape,
  maybe,
  orEmpty,
  textShape,
} from './shapes.js';

/** All the catalogue needs, in one call. */
export const entitiesQuery: Query = [
  ['types[]', 'services'],
  ['types[]', 'employees'],
  ['types[]', 'locations'],
  ['types[]', 'categories'],
  ['types[]', 'customFields'],
];

const employeeShape = v.object({
  id: idShape,
  firstName: textShape,
  lastName: textShape,
  status: textShape,
  show: flagShape,
  pictureFullPath: textShape,
  description: textShape,
  serviceList: orEmpty(fittingListShape(v.object({ id: idShape, price: amountShape }))),
});

const locationShape = v.object({
  id: idShape,
  name: textShape,
  address: textShape,
  status: textShape,
});

const fieldTypes = [
  'text',
  'text-area',
  'select',
  'radio',
  'checkbox',
  'content',
  'file',
  'datepicker',
  'address',
] as const;

const customFieldShape = v.object({
  id: idShape,
  label: textShape,
  type: maybe(v.picklist(fieldTypes)),
  required: flagShape,
  position: maybe(amountShape),
  options: orEmpty(listShape(v.object({ label: textShape, position: maybe(amountShape) }))),
  services: orEmpty(listShape(v.object({ id: idShape }))),
  allServices: flagShape,
});

/** What we read of `GET /entities`. Services stand under their categories, or in a list of their own. */
export const entitiesShape = v.object({
  categories: listShape(categoryShape),
  services: orEmpty(listShape(serviceShape)),
  employees: fittingListShape(employeeShape),
  locations: orEmpty(listShape(locationShape)),
  customFields: orEmpty(listShape(customFieldShape)),
  /** employee → service → locations, null for none. */
  entitiesRelations: mapShape(mapShape(listShape(v.nullable(amountShape)))),
});

export type Entities = v.InferOutput<typeof entitiesShape>;

/**
 * The catalogue for the public: what is hidden, or done by nobody, is not in it.
 *
 * @param paymentMethods switched on for the site, and taken by this proxy.
 */
export function toCatalog(
  entities: Entities,
  site: Site,
  paymentMethods: readonly string[],
): Catalog {
  const { decimals } = site.currency;
  const employees = entities.employees.filter(isPublic);
  const locations = entities.locations.filter(isPublic);
  const services = toVisibleServices(entities)
    .map((service) => {
      const offers = toOffers(service, entities, decimals);
      const customFieldIds = toCustomFieldIds(service.id, entities);
      return toService(service, { decimals, offers, customFieldIds, paymentMethods });
    })
    .filter(({ offers }) => offers.length > 0);
  const offers = services.flatMap((service) => service.offers);
  return {
    categories: toCategories(entities.categories, services),
    services,
    packages: [],
    customFields: [...entities.customFields].sort(byPosition).flatMap(toCustomField),
    employees: employees
      .filter(({ id }) => offers.some(({ employeeId }) => employeeId === id))
      .map(toEmployee),
    locations: locations
      .filter(({ id }) => offers.some(({ locationId }) => locationId === id))
      .map(toLocation),
  };
}

function toVisibleServices({ categories, services }: Entities): AmeliaService[] {
  const hidden = categories.filter((category) => !isPublic(category)).map(({ id }) => id);
  const listed = [...categories.flatMap(({ serviceList }) => serviceList), ...services];
  const byId = new Map(listed.map((service) => [service.id, service]));
  return [...byId.values()]
    .filter((service) => isPublic(service) && !hidden.includes(service.categoryId))
    .sort(byPosition);
}

/** Who does a service where, as the relations say, at the price the employee's own list says. */
function toOffers(service: AmeliaService, entities: Entities, decimals: number): Offer[] {
  const ownPriceMinor = toMinor(service.price, decimals);
  const places = new Set(entities.locations.filter(isPublic).map(({ id }) => id));
  return entities.employees.filter(isPublic).flatMap((employee) => {
    const related = entities.entitiesRelations.get(String(employee.id))?.get(String(service.id));
    const price = employee.serviceList.find(({ id }) => id === service.id)?.price;
    const priceMinor = price === undefined ? ownPriceMinor : toMinor(price, decimals);
    return [...new Set(related ?? [])]
      .filter((locationId) => locationId === null || places.has(locationId))
      .map((locationId) => ({
        employeeId: employee.id,
        locationId,
        priceMinor: priceMinor === ownPriceMinor ? null : priceMinor,
      }));
  });
}

function toCustomFieldIds(serviceId: number, { customFields }: Entities): number[] {
  return [...customFields]
    .sort(byPosition)
    .filter(({ type, allServices, services }) => {
      return type && (allServices || services.some(({ id }) => id === serviceId));
    })
    .map(({ id }) => id);
}

function toEmployee(employee: v.InferOutput<typeof employeeShape>): Employee {
  return {
    id: employee.id,
    name: toPlainText(`${employee.firstName} ${employee.lastName}`),
    pictureUrl: toPictureUrl(employee.pictureFullPath),
    descriptionHtml: toCleanHtml(employee.description),
  };
}

function toLocation({ id, name, address }: v.InferOutput<typeof locationShape>): Location {
  return { id, name: toPlainText(name), address: toPlainText(address) };
}

function toCustomField(field: v.InferOutput<typeof customFieldShape>): CustomField[] {
  const { id, label, type, required = false, options } = field;
  if (!type) return [];
  const labels = [...options].sort(byPosition).map((option) => toPlainText(option.label));
  const isContent = type === 'content';
  const contentHtml = isContent ? toCleanHtml(label) : '';
  const plain = isContent ? '' : toPlainText(label);
  return [{ id, label: plain, contentHtml, type, required, options: labels }];
}
