import * as v from 'valibot';
import type { CustomField, Id } from '../contract/catalog.js';
import { toCleanHtml, toPlainText } from './clean-html.js';
import { byPosition } from './rows.js';
import {
  amountShape,
  fittingListShape,
  flagShape,
  idShape,
  listShape,
  maybe,
  orEmpty,
  textShape,
} from './shapes.js';
import { translationsShape } from './translations.js';

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
] as const satisfies readonly CustomField['type'][];

/** The site's own questions as `/entities` lists them. */
export const customFieldsShape = orEmpty(
  listShape(
    v.object({
      id: idShape,
      label: textShape,
      type: maybe(v.picklist(fieldTypes)),
      required: flagShape,
      position: maybe(amountShape),
      options: orEmpty(
        fittingListShape(
          v.object({
            label: textShape,
            position: maybe(amountShape),
            translations: translationsShape,
          }),
        ),
      ),
      services: orEmpty(listShape(v.object({ id: idShape }))),
      allServices: flagShape,
      events: orEmpty(listShape(v.object({ id: idShape }))),
      allEvents: flagShape,
      translations: translationsShape,
    }),
  ),
);

export type FieldRow = v.InferOutput<typeof customFieldsShape>[number];

/** Those that are asked of whoever books this service, in the order they come in. */
export function toCustomFieldIds(serviceId: Id, rows: readonly FieldRow[]): Id[] {
  return rows
    .filter(({ type, allServices, services }) => {
      return type && (allServices || services.some(({ id }) => id === serviceId));
    })
    .map(({ id }) => id);
}

/** The same of an event. */
export function toEventFieldIds(eventId: Id, rows: readonly FieldRow[]): Id[] {
  return rows
    .filter(({ type, allEvents, events }) => {
      return type && (allEvents || events.some(({ id }) => id === eventId));
    })
    .map(({ id }) => id);
}

/** A question for the public; none of a kind that nobody knows. */
export function toCustomField(row: FieldRow): CustomField[] {
  const { id, type, required = false } = row;
  if (!type) return [];
  const { label, contentHtml, options } = toFieldWords(row);
  // What is only to be read cannot be answered.
  return [{ id, label, contentHtml, type, required: required && type !== 'content', options }];
}

/** What people read of a question. */
export function toFieldWords({
  type,
  label,
  options,
}: Pick<FieldRow, 'type' | 'label' | 'options'>) {
  const isContent = type === 'content';
  return {
    label: isContent ? '' : toPlainText(label),
    contentHtml: isContent ? toCleanHtml(label) : '',
    options: [...options].sort(byPosition).map((option) => toPlainText(option.label)),
  };
}
