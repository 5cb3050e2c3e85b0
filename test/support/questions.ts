import type { Catalog, CustomField } from '../../proxy/contract/catalog.js';
import { aService, catalog } from './studio.js';

/** A question of the site; a test says what is different. */
export function aField(difference: Partial<CustomField>): CustomField {
  return {
    id: 1,
    label: '',
    contentHtml: '',
    type: 'text',
    required: false,
    options: [],
    ...difference,
  };
}

/** One question of each type, and a box to agree to. */
export const customFields: CustomField[] = [
  aField({ id: 1, label: 'What brings you here?', required: true }),
  aField({ id: 2, label: 'Your health', type: 'text-area' }),
  aField({
    id: 3,
    label: 'How did you hear of us?',
    type: 'select',
    options: ['A friend', 'By searching'],
  }),
  aField({
    id: 4,
    label: 'The pressure you like',
    type: 'radio',
    required: true,
    options: ['Light', 'Firm'],
  }),
  aField({ id: 5, label: 'Leave these out', type: 'checkbox', options: ['Feet', 'Neck', 'Face'] }),
  aField({
    id: 6,
    type: 'content',
    contentHtml:
      '<p>Please come <b>early</b>. <a href="https://studio.example/way">The way</a></p>',
  }),
  aField({ id: 7, label: 'What your doctor wrote', type: 'file', required: true }),
  aField({ id: 8, label: 'Your last treatment', type: 'datepicker' }),
  aField({ id: 9, label: 'Where you live', type: 'address', required: true }),
  aField({
    id: 10,
    label: 'House rules',
    type: 'checkbox',
    required: true,
    options: ['I have read them'],
  }),
  aField({ id: 11, label: 'Asked for another service' }),
];

/** The studio with a first visit (4), which asks all of it, in an order of its own. */
export const askingCatalog: Catalog = {
  ...catalog,
  services: [
    ...catalog.services,
    aService({
      id: 4,
      name: 'First visit',
      customFieldIds: [6, 1, 2, 3, 4, 5, 7, 8, 9, 10],
      customerLimit: { appointments: 1, every: 1, per: 'day', countedBy: 'appointment' },
    }),
  ],
  customFields,
};

/** A file of that name and size; its bytes are blank. */
export function aFile(name: string, bytes = 2048): File {
  return new File([new Uint8Array(bytes)], name, { lastModified: 1 });
}
