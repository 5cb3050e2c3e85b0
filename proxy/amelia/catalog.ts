import * as v from 'valibot';
import type { Catalog, Duration, Employee, Location, Offer, Service } from '../contract/catalog.js';
import type { SiteRules } from '../contract/site.js';
import { toCleanHtml, toPictureUrl, toPlainText } from './clean-html.js';
import type { Query } from './client.js';
import {
  customFieldsShape,
  type FieldRow,
  toCustomField,
  toCustomFieldIds,
} from './custom-fields.js';
import { customPricingShape, toDurations, toOwnDurationPrices } from './custom-pricing.js';
import { toMinor } from './money.js';
import { type PackageSurroundings, packagesShape, toPackages } from './packages.js';
import { byPosition, isPublic } from './rows.js';
import {
  type AmeliaService,
  categoryShape,
  serviceShape,
  toCategories,
  toService,
} from './services.js';
import { type Settings, toTaxRules } from './settings.js';
import {
  amountShape,
  fittingListShape,
  flagShape,
  idShape,
  listShape,
  mapShape,
  orEmpty,
  textShape,
} from './shapes.js';
import { toSitePaymentMethods } from './site.js';
import { type Taxes, taxesShape, toTaxes } from './taxes.js';
import { translationsShape } from './translations.js';

/** All the catalogue needs, in one call. */
export const entitiesQuery: Query = [
  ['types[]', 'services'],
  ['types[]', 'employees'],
  ['types[]', 'locations'],
  ['types[]', 'categories'],
  ['types[]', 'customFields'],
  ['types[]', 'taxes'],
  ['types[]', 'tags'],
  ['types[]', 'packages'],
];

const employeeShape = v.object({
  id: idShape,
  firstName: textShape,
  lastName: textShape,
  status: textShape,
  show: flagShape,
  pictureFullPath: textShape,
  description: textShape,
  serviceList: orEmpty(
    fittingListShape(
      v.object({ id: idShape, price: amountShape, customPricing: customPricingShape }),
    ),
  ),
  translations: translationsShape,
});

type EmployeeRow = v.InferOutput<typeof employeeShape>;

const locationShape = v.object({
  id: idShape,
  name: textShape,
  address: textShape,
  status: textShape,
  translations: translationsShape,
});

type LocationRow = v.InferOutput<typeof locationShape>;

/** What we read of `GET /entities`. Services stand under their categories, or in a list of their own. */
export const entitiesShape = v.object({
  categories: listShape(categoryShape),
  services: orEmpty(listShape(serviceShape)),
  employees: fittingListShape(employeeShape),
  locations: orEmpty(listShape(locationShape)),
  customFields: customFieldsShape,
  taxes: taxesShape,
  packages: packagesShape,
  /** Of events. */
  tags: orEmpty(fittingListShape(v.object({ name: textShape }))),
  /** employee → service → locations, null for none. */
  entitiesRelations: mapShape(mapShape(listShape(v.nullable(amountShape)))),
});

export type Entities = v.InferOutput<typeof entitiesShape>;

/** What counts for all that a site offers. */
export interface SiteTerms {
  taxes: Taxes;
  /** Those the public may see. */
  locations: Location[];
  /** In the site's order. */
  customFields: FieldRow[];
  /** Switched on for the site, and taken by this proxy. */
  paymentMethods: readonly string[];
}

/** @param settings undefined where the site keeps them to itself. */
export function toSiteTerms(
  entities: Entities,
  { currency }: SiteRules,
  settings: Settings | undefined,
  ourMethods: readonly string[],
): SiteTerms {
  return {
    taxes: toTaxes(entities.taxes, toTaxRules(settings), currency.decimals),
    locations: entities.locations.filter(isPublic).map(toLocation),
    customFields: [...entities.customFields].sort(byPosition),
    paymentMethods: toSitePaymentMethods(settings).filter((method) => ourMethods.includes(method)),
  };
}

/**
 * The catalogue for the public: what is hidden, over, or done by nobody, is not in it.
 *
 * @param nowMs milliseconds.
 */
export function toCatalog(
  entities: Entities,
  site: SiteRules,
  terms: SiteTerms,
  nowMs: number,
): Catalog {
  const { decimals } = site.currency;
  const { taxes, locations, customFields, paymentMethods } = terms;
  const employees = entities.employees.filter(isPublic);
  const toOffers = createOffers(employees, locations, entities.entitiesRelations);
  const services = toVisibleServices(entities)
    .map((service) => {
      const durations = toDurations(service, decimals);
      const offers = toOffers(service, durations, decimals);
      const customFieldIds = toCustomFieldIds(service.id, customFields);
      const around = { decimals, taxes, durations, offers, customFieldIds, paymentMethods };
      return toService(service, around);
    })
    .filter(({ offers }) => offers.length > 0);
  const offers = services.flatMap((service) => service.offers);
  return {
    categories: toCategories(entities.categories, services),
    services,
    packages: toPackages(entities.packages, toPackageSurroundings(site, terms, services), nowMs),
    customFields: customFields.flatMap(toCustomField),
    employees: employees
      .filter(({ id }) => offers.some(({ employeeId }) => employeeId === id))
      .map(toEmployee),
    locations: locations.filter(({ id }) => offers.some(({ locationId }) => locationId === id)),
    eventTags: [...new Set(entities.tags.map(({ name }) => toPlainText(name)).filter(Boolean))],
  };
}

/** @param services that anyone can book. */
export function toPackageSurroundings(
  { currency: { decimals }, timeZone }: SiteRules,
  { taxes, paymentMethods }: SiteTerms,
  services: readonly Service[],
): PackageSurroundings {
  return { services, decimals, timeZone, taxes, paymentMethods };
}

function toVisibleServices({ categories, services }: Entities): AmeliaService[] {
  const hidden = categories.filter((category) => !isPublic(category)).map(({ id }) => id);
  const listed = [...categories.flatMap(({ serviceList }) => serviceList), ...services];
  const byId = new Map(listed.map((service) => [service.id, service]));
  return [...byId.values()]
    .filter((service) => isPublic(service) && !hidden.includes(service.categoryId))
    .sort(byPosition);
}

/**
 * Who does a service where, as the relations say, at the price the employee's own list says. Sites
 * have thousands of services, so those lists are gone through once, not for each of them.
 */
function createOffers(
  employees: Entities['employees'],
  locations: readonly Location[],
  relations: Entities['entitiesRelations'],
) {
  const places = new Set(locations.map(({ id }) => id));
  const rowsOf = new Map(
    employees.map(({ id, serviceList }) => [id, new Map(serviceList.map((row) => [row.id, row]))]),
  );
  return function toOffers(
    service: AmeliaService,
    durations: readonly Duration[],
    decimals: number,
  ): Offer[] {
    const ownPriceMinor = toMinor(service.price, decimals);
    return employees.flatMap(({ id: employeeId }) => {
      const related = relations.get(String(employeeId))?.get(String(service.id));
      const row = rowsOf.get(employeeId)?.get(service.id);
      const priceMinor = row ? toMinor(row.price, decimals) : ownPriceMinor;
      const durationPrices = toOwnDurationPrices(row, durations, decimals);
      return [...new Set(related ?? [])]
        .filter((locationId) => locationId === null || places.has(locationId))
        .map((locationId) => ({
          employeeId,
          locationId,
          priceMinor: priceMinor === ownPriceMinor ? null : priceMinor,
          ...(durationPrices.length > 0 ? { durationPrices } : {}),
        }));
    });
  };
}

function toEmployee(employee: EmployeeRow): Employee {
  const { name, descriptionHtml } = toEmployeeWords(employee);
  const pictureUrl = toPictureUrl(employee.pictureFullPath);
  return { id: employee.id, name, pictureUrl, descriptionHtml };
}

/** What people read of an employee. */
export function toEmployeeWords({
  firstName,
  lastName,
  description,
}: Pick<EmployeeRow, 'firstName' | 'lastName' | 'description'>) {
  return {
    name: toPlainText(`${firstName} ${lastName}`),
    descriptionHtml: toCleanHtml(description),
  };
}

function toLocation(location: LocationRow): Location {
  return { id: location.id, ...toLocationWords(location) };
}

/** What people read of a place. */
export function toLocationWords({ name, address }: Pick<LocationRow, 'name' | 'address'>) {
  return { name: toPlainText(name), address: toPlainText(address) };
}
