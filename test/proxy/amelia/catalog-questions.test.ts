import { describe, expect, it } from 'vitest';
import { readCatalog } from './read-catalog.js';

describe('a question of the site’s own', () => {
  const field = { id: 3, label: 'Allergies', type: 'text', required: true, services: [{ id: 1 }] };
  const read = async (changes: object) =>
    (await readCatalog({ customFields: [{ ...field, ...changes }] })).customFields[0];

  it('is a text to read, cleaned, and asks for nothing', async () => {
    const label =
      '<p>Please <b>arrive</b> early.</p><img src=x onerror=alert(1)><script>1</script>';
    expect(await read({ type: 'content', label, options: null })).toEqual({
      id: 3,
      label: '',
      contentHtml: '<p>Please <b>arrive</b> early.</p>',
      type: 'content',
      required: false,
      options: [],
    });
  });

  it('is plain text where it is asked', async () => {
    expect(await read({ label: 'Allergies &amp; <b>diets</b>' })).toMatchObject({
      label: 'Allergies & diets',
      contentHtml: '',
      required: true,
    });
  });

  it('offers its options in the site’s order, without odd ones', async () => {
    const options = [
      { id: 9, label: 'last' },
      { id: 8, label: 'second', position: '2' },
      { id: 7, label: 'first', position: 1 },
      null,
    ];
    expect((await read({ type: 'radio', options }))?.options).toEqual(['first', 'second', 'last']);
  });

  it('of a kind nobody knows is not asked', async () => {
    const { customFields, services } = await readCatalog({
      customFields: [
        { ...field, type: 'signature' },
        { ...field, id: 4, type: 'file' },
      ],
    });
    expect(customFields.map(({ id }) => id)).toEqual([4]);
    expect(services.find(({ id }) => id === 1)?.customFieldIds).toEqual([4]);
  });
});
