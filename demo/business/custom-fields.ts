import { toCustomField } from '../amelia/row-defaults.js';
import type { CustomField } from '../amelia/terms.js';
import { calmKitchen } from './events.js';

/** A field of each type, all of them for the first visit; and two for an event. */
export const customFields: CustomField[] = [
  toCustomField({
    id: 1,
    label: 'What brings you here?',
    type: 'text',
    required: true,
    serviceIds: [7],
  }),
  toCustomField({
    id: 2,
    label: 'Anything we should know about your health',
    type: 'text-area',
    serviceIds: [7],
    width: 100,
  }),
  toCustomField({
    id: 3,
    label: 'How did you hear of us?',
    type: 'select',
    options: ['From a friend', 'By searching', 'Walking past'],
    serviceIds: [7],
  }),
  toCustomField({
    id: 4,
    label: 'The pressure you like',
    type: 'radio',
    required: true,
    options: ['Light', 'Medium', 'Firm'],
    serviceIds: [7, 8],
  }),
  toCustomField({
    id: 5,
    label: 'Leave these out, please',
    type: 'checkbox',
    options: ['Feet', 'Neck', 'Face'],
    serviceIds: [7],
  }),
  toCustomField({
    id: 6,
    label: '<p>Please come <b>ten minutes early</b>; tea is on the left.</p>',
    type: 'content',
    serviceIds: [7],
    width: 100,
  }),
  toCustomField({ id: 7, label: 'What your doctor wrote', type: 'file', serviceIds: [7] }),
  toCustomField({ id: 8, label: 'Your last treatment', type: 'datepicker', serviceIds: [7] }),
  toCustomField({
    id: 9,
    label: 'Where you live',
    type: 'address',
    required: true,
    serviceIds: [7],
    width: 100,
  }),
  toCustomField({
    id: 10,
    label: 'House rules',
    type: 'checkbox',
    required: true,
    options: ['I have read them'],
    serviceIds: [9, 12],
  }),
  toCustomField({
    id: 11,
    label: 'What you eat',
    type: 'select',
    required: true,
    options: ['Everything', 'Vegetarian', 'Vegan'],
    eventIds: [calmKitchen],
  }),
  toCustomField({
    id: 12,
    label: 'Allergies we should know of',
    type: 'text',
    eventIds: [calmKitchen],
  }),
];
