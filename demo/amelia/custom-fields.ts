import { toEventNames } from './event-names.js';
import { refuseMissing } from './mandatory.js';
import { isEmpty, Refusal, toFields, toText, toWhole } from './php.js';
import { type Route, succeed } from './router.js';
import { toCustomField } from './row-defaults.js';
import { type Store, toNextId } from './store.js';
import type { CustomField, CustomFieldOption, CustomFieldType } from './terms.js';

/** What an update cannot do without. */
const mandatory = [
  'label',
  'options',
  'position',
  'required',
  'services',
  'events',
  'type',
] as const;

export const customFieldRoutes: Route[] = [
  {
    method: 'GET',
    path: '/fields',
    handle: (store) =>
      succeed('Successfully retrieved custom fields.', { customFields: toCustomFields(store) }),
  },
  {
    method: 'POST',
    path: '/fields',
    handle(store, { body }) {
      const sent = toFields(body.customField);
      const id = toNextId(store.business.customFields);
      const blank = toCustomField({ id, label: '', type: 'text' });
      const field = { ...blank, ...readFields(sent) };
      field.options = readOptions(store, field, sent.options);
      store.business.customFields.push(field);
      return succeed('Successfully added new custom field.', { customField: toRow(store, field) });
    },
  },
  {
    method: 'POST',
    path: '/fields/:id',
    handle(store, { id, body }) {
      refuseMissing(body, mandatory);
      const field = Object.assign(findField(store, id), readFields(body));
      field.options = readOptions(store, field, body.options);
      return succeed('Custom field successfully updated.', { customField: toRow(store, field) });
    },
  },
  {
    method: 'POST',
    path: '/fields/delete/:id',
    handle(store, { id }) {
      const field = findField(store, id);
      const { business } = store;
      business.customFields = business.customFields.filter((each) => each !== field);
      return succeed('Successfully deleted custom field.', null);
    },
  },
];

/** The custom fields, each with the services and events it is asked for. */
export function toCustomFields(store: Store): unknown[] {
  return store.business.customFields.map((field) => toRow(store, field));
}

function toRow(store: Store, { serviceIds, eventIds, ...field }: CustomField) {
  const services = store.business.services.filter(({ id }) => serviceIds.includes(id));
  return {
    ...field,
    services: field.allServices ? [] : services,
    events: field.allEvents ? [] : toEventNames(store, eventIds),
    saveType: 'bookings',
  };
}

function findField({ business }: Store, id: number): CustomField {
  const field = business.customFields.find((each) => each.id === id);
  if (field) return field;
  const repository = 'Repository\\CustomField\\CustomFieldRepository';
  throw new Refusal(500, `Data not found in AmeliaBooking\\Infrastructure\\${repository}`);
}

function readFields(sent: Record<string, unknown>): Partial<CustomField> {
  return {
    label: String(sent.label ?? ''),
    type: String(sent.type ?? 'text') as CustomFieldType,
    required: !isEmpty(sent.required),
    position: toWhole(sent.position) ?? 0,
    allServices: !isEmpty(sent.allServices),
    serviceIds: readIds(sent.services),
    allEvents: !isEmpty(sent.allEvents),
    eventIds: readIds(sent.events),
    translations: toText(sent.translations),
    useAsLocation: !isEmpty(sent.useAsLocation),
    ...(sent.width === undefined ? {} : { width: toWhole(sent.width) ?? 50 }),
  };
}

function readIds(rows: unknown): number[] {
  return Object.values(toFields(rows)).map((row) => toWhole(toFields(row).id) ?? 0);
}

/** An option marked `new` gets a number, one marked `deleted` is gone. */
function readOptions(store: Store, field: CustomField, sent: unknown): CustomFieldOption[] {
  let nextId = toNextId(store.business.customFields.flatMap(({ options }) => options));
  return Object.values(toFields(sent))
    .map(toFields)
    .filter((option) => isEmpty(option.deleted))
    .map((option, at) => ({
      id: (isEmpty(option.new) ? toWhole(option.id) : null) ?? nextId++,
      customFieldId: field.id,
      label: String(option.label ?? ''),
      position: toWhole(option.position) ?? at + 1,
      translations: toText(option.translations),
    }));
}
