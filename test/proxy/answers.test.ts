import { describe, expect, it } from 'vitest';
import type { Business } from '../../demo/amelia/rows.js';
import { toProblem } from './salon.js';
import { aFieldRow, openStudio, studioWish } from './studio.js';

/** One question of each kind for the first service, and one of the second service's. */
function withQuestions(business: Business): void {
  business.customFields = [
    aFieldRow(1, 1, 'text'),
    aFieldRow(2, 1, 'text-area'),
    aFieldRow(3, 1, 'select', { options: ['Tea', 'Water'] }),
    aFieldRow(4, 1, 'radio', { options: ['Left', 'Right'] }),
    aFieldRow(5, 1, 'checkbox', { options: ['Nuts', 'Milk', 'Eggs'] }),
    aFieldRow(6, 1, 'content', { required: true }),
    aFieldRow(7, 1, 'file'),
    aFieldRow(8, 1, 'datepicker'),
    aFieldRow(9, 1, 'address'),
    aFieldRow(20, 2, 'text'),
  ];
}

const answered = {
  '1': ' Sandalwood ',
  '2': 'My left knee.\nSince spring.',
  '3': 'Tea',
  '4': 'Left',
  '5': ['Nuts', 'Eggs'],
  '8': '1988-02-29',
  '9': 'Quay 12, Belgrade',
};

describe('a customer who answers the site’s questions', () => {
  it('has each of them sent as Amelia keeps it', async () => {
    const studio = openStudio(withQuestions);
    const response = await studio.book({ ...studioWish, customFields: answered });
    expect(response.status).toBe(201);
    expect(studio.booked()[0]?.bookings).toMatchObject([
      {
        customFields: {
          '1': { label: 'Question 1', type: 'text', value: 'Sandalwood' },
          '2': { label: 'Question 2', type: 'text-area', value: 'My left knee.\nSince spring.' },
          '3': { label: 'Question 3', type: 'select', value: 'Tea' },
          '4': { label: 'Question 4', type: 'radio', value: 'Left' },
          '5': { label: 'Question 5', type: 'checkbox', value: ['Nuts', 'Eggs'] },
          '8': { label: 'Question 8', type: 'datepicker', value: '1988-02-29' },
          '9': { label: 'Question 9', type: 'address', value: 'Quay 12, Belgrade' },
        },
      },
    ]);
  });

  it('may leave out what is not required, and what they leave empty is left out', async () => {
    const studio = openStudio(withQuestions);
    await studio.book({ ...studioWish, customFields: { '1': '  ', '5': [] } });
    expect(studio.booked()[0]?.bookings).toMatchObject([{ customFields: {} }]);
  });

  it('gets their answers told to nobody, not even to themselves', async () => {
    const studio = openStudio(withQuestions);
    const response = await studio.book({ ...studioWish, customFields: answered });
    expect(await response.text()).not.toContain('knee');
    expect(JSON.stringify(studio.log)).not.toContain('knee');
  });
});

describe('P17: an answer that would be HTML', () => {
  it('goes up as text that begins no tag', async () => {
    const studio = openStudio(withQuestions);
    const text = '<img src=x onerror=alert(1)> 3 < 4 </b><!-- -->';
    await studio.book({ ...studioWish, customFields: { '1': text } });
    expect(studio.booked()[0]?.bookings).toMatchObject([
      { customFields: { '1': { value: '< img src=x onerror=alert(1)> 3 < 4 < /b>< !-- -->' } } },
    ]);
  });
});

describe('an answer that cannot be', () => {
  const impossible: [story: string, customFields: unknown, pointer: string, code: string][] = [
    ['to a question nobody asks', { '99': 'x' }, '/customFields/99', 'not-offered'],
    ['to another service’s question', { '20': 'x' }, '/customFields/20', 'not-offered'],
    ['to what is only to be read', { '6': 'x' }, '/customFields/6', 'not-offered'],
    ['a text for a file', { '7': 'cv.pdf' }, '/customFields/7', 'not-offered'],
    ['not among the options', { '3': 'Gin' }, '/customFields/3', 'not-offered'],
    ['one of the options and a bit', { '4': 'Left ' }, '/customFields/4', 'not-offered'],
    ['two of one', { '4': ['Left', 'Right'] }, '/customFields/4', 'invalid'],
    ['a box that is not there', { '5': ['Nuts', 'Cats'] }, '/customFields/5', 'not-offered'],
    ['the same box twice', { '5': ['Nuts', 'Nuts'] }, '/customFields/5', 'not-offered'],
    ['no day of any year', { '8': '2026-02-30' }, '/customFields/8', 'no-date'],
    ['a day in other words', { '8': '30 March' }, '/customFields/8', 'no-date'],
    ['a list for a text', { '1': ['a', 'b'] }, '/customFields/1', 'invalid'],
    [
      'P16: an override of the writing direction',
      { '1': 'a\u202Eb' },
      '/customFields/1',
      'characters',
    ],
    ['P16: a NUL', { '1': 'a\u0000b' }, '/customFields/1', 'characters'],
    ['P16: too long', { '1': 'x'.repeat(2001) }, '/customFields/1', 'too-long'],
    [
      'Amelia’s own form',
      { '1': { label: 'x', type: 'text', value: 'x' } },
      '/customFields/1',
      'invalid',
    ],
    ['under no number', { name: 'x' }, '/customFields/name', 'no-id'],
  ];

  it.each(impossible)(
    'is refused before anyone looks at the calendar: %s',
    async (_, customFields, pointer, code) => {
      const studio = openStudio(withQuestions);
      const problem = await toProblem(await studio.book({ ...studioWish, customFields }));
      expect(problem).toMatchObject({ status: 422, code: 'invalid-input' });
      expect(problem.errors?.[0]).toEqual({ pointer, code });
      expect(studio.amelia.requests.map(({ call }) => call)).not.toContain('/slots');
      expect(studio.booked()).toEqual([]);
    },
  );

  it.each([
    ['text', {}],
    ['text-area', { '1': '   ' }],
    ['select', { '1': '' }],
    ['checkbox', { '1': [] }],
    ['file', {}],
    ['datepicker', {}],
  ] as const)('is none at all where one must be given: %s', async (type, customFields) => {
    const studio = openStudio((business) => {
      business.customFields = [aFieldRow(1, 1, type, { required: true, options: ['Yes'] })];
    });
    const problem = await toProblem(await studio.book({ ...studioWish, customFields }));
    expect(problem.errors).toEqual([{ pointer: '/customFields/1', code: 'required' }]);
    expect(studio.booked()).toEqual([]);
  });
});
