import { describe, expect, it } from 'vitest';
import type { Amelia } from '../../demo/amelia/amelia.js';
import { toCustomField } from '../../demo/amelia/row-defaults.js';
import type { CustomField } from '../../demo/amelia/terms.js';
import { book, get, post } from './book.js';
import { createRecordedAmelia } from './recorded-site.js';

function createAmeliaAsking(...fields: Parameters<typeof toCustomField>[0][]) {
  return createRecordedAmelia(({ customFields }) => {
    customFields.push(...fields.map(toCustomField));
  });
}

const why: Pick<CustomField, 'id' | 'label' | 'type'> = { id: 1, label: 'Why?', type: 'text' };

async function bookWith(amelia: Amelia, customFields: object) {
  const { status, message, data } = await book(amelia, {}, { customFields });
  return { status, message, kept: data && JSON.parse(data.booking.customFields) };
}

describe('the answers to custom fields', () => {
  it('are kept for the service they are asked for, and dropped for another', async () => {
    const amelia = createAmeliaAsking(
      { ...why, serviceIds: [1] },
      { ...why, id: 2, serviceIds: [2] },
      { ...why, id: 3, allServices: true },
    );
    const answer = { label: 'Why?', type: 'text', value: 'Because' };
    const { kept } = await bookWith(amelia, { 1: answer, 2: answer, 3: answer });
    expect(kept).toEqual({ 1: answer, 3: answer });
  });

  it('are an empty list where none is left, and null where none was sent', async () => {
    const amelia = createAmeliaAsking({ ...why, serviceIds: [2] });
    const answer = { label: 'Why?', type: 'text', value: 'Because' };
    expect((await bookWith(amelia, { 1: answer })).kept).toEqual([]);
    const { data } = await book(amelia, { bookingStart: '2026-12-14 14:00' });
    expect(data.booking.customFields).toBeNull();
  });

  it('may leave out what is required', async () => {
    const amelia = createAmeliaAsking({ ...why, required: true, serviceIds: [1] });
    expect((await book(amelia)).status).toBe(200);
  });

  it('are a list for boxes, empty where none was ticked', async () => {
    const boxes = { ...why, type: 'checkbox', allServices: true } as const;
    const amelia = createAmeliaAsking({ ...boxes, options: ['A', 'B'] }, { ...boxes, id: 2 });
    const { kept } = await bookWith(amelia, {
      1: { label: 'Why?', type: 'checkbox', value: ['B'] },
      2: { label: 'Why?', type: 'checkbox' },
    });
    expect(kept).toMatchObject({ 1: { value: ['B'] }, 2: { value: [] } });
  });

  it('keep neither content, nor a kind that is none, nor anything beside the value', async () => {
    const amelia = createAmeliaAsking(
      { ...why, allServices: true },
      { ...why, id: 2, type: 'content', allServices: true },
    );
    const { kept } = await bookWith(amelia, {
      1: { label: 'Why?', type: 'text', value: 'So', components: {} },
      2: { label: '<p>Hello</p>', type: 'content', value: 'x' },
    });
    expect(kept).toEqual({ 1: { label: 'Why?', type: 'text', value: 'So' } });
    const odd = { label: 'Why?', type: 'signature', value: 'x' };
    const other = createAmeliaAsking({ ...why, allServices: true });
    expect((await bookWith(other, { 1: odd })).kept).toEqual([]);
  });

  it('are refused with all the booking where a field is not there any longer', async () => {
    const amelia = createAmeliaAsking(why);
    const answer = { label: 'Why?', type: 'text', value: 'Because' };
    expect(await bookWith(amelia, { 8: answer })).toMatchObject({
      status: 500,
      message: 'Invalid key 8.',
    });
    expect(amelia.appointments).toEqual([]);
  });
});

describe('the list of custom fields', () => {
  const asked = { label: 'Size', type: 'select', required: true, position: 2, events: [] };
  const option = (label: string, fields: object = { new: true }) => ({ label, ...fields });

  it('grows by a field with its options and services', async () => {
    const amelia = createAmeliaAsking(why);
    const customField = { ...asked, services: [{ id: 1 }], options: [option('S'), option('M')] };
    const { message, data } = await post(amelia, '/fields', { customField });
    expect(message).toBe('Successfully added new custom field.');
    expect(data.customField).toMatchObject({
      id: 2,
      type: 'select',
      required: true,
      services: [{ id: 1, name: 'Initial consultation' }],
      allServices: false,
      options: [
        { id: 1, customFieldId: 2, label: 'S', position: 1 },
        { id: 2, customFieldId: 2, label: 'M', position: 2 },
      ],
    });
    expect((await get(amelia, '/fields')).customFields).toHaveLength(2);
    const { customFields } = await get(amelia, '/entities&types=customFields');
    expect(customFields).toEqual((await get(amelia, '/fields')).customFields);
  });

  it('changes options by what they are marked as', async () => {
    const amelia = createAmeliaAsking({ ...why, type: 'radio', options: ['S', 'M'] });
    const { data } = await post(amelia, '/fields/1', {
      ...asked,
      services: [{ id: 2 }],
      options: [
        option('Small', { id: 10, edited: true }),
        option('M', { id: 11, deleted: true }),
        option('L'),
      ],
    });
    expect(data.customField).toMatchObject({
      id: 1,
      label: 'Size',
      services: [{ id: 2 }],
      options: [
        { id: 10, label: 'Small' },
        { id: 12, label: 'L' },
      ],
    });
  });

  it('changes nothing where something mandatory is missing, and can lose a field', async () => {
    const amelia = createAmeliaAsking(why);
    const { message } = await post(amelia, '/fields/1', { label: 'New' });
    expect(message).toBe(
      'Mandatory fields not passed! Missing: options, position, required, services, events, type',
    );
    expect((await get(amelia, '/fields')).customFields).toMatchObject([{ label: 'Why?' }]);
    await post(amelia, '/fields/delete/1');
    expect((await get(amelia, '/fields')).customFields).toEqual([]);
    expect((await post(amelia, '/fields/delete/1')).status).toBe(500);
  });
});
