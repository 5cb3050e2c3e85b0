import { describe, expect, it } from 'vitest';
import { bookingPartName, toFilePartName } from '../../proxy/contract/files.js';
import { toProblem } from './salon.js';
import { aFieldRow, changeService, openStudio, studioWish } from './studio.js';

const letter = new File(['%PDF-1.7 a letter'], 'letter.pdf', { type: 'application/pdf' });

/** A booking with files as the widget sends it. */
function toForm(request: object, files: readonly (readonly [fieldId: number, file: File])[]) {
  const form = new FormData();
  form.append(bookingPartName, new Blob([JSON.stringify(request)], { type: 'application/json' }));
  for (const [fieldId, file] of files) form.append(toFilePartName(fieldId), file);
  return form;
}

function openFileStudio(showsClientTimeZone = false) {
  return openStudio((business) => {
    business.customFields = [
      aFieldRow(7, 1, 'file', { required: true }),
      aFieldRow(8, 1, 'text'),
      aFieldRow(20, 2, 'file'),
    ];
    business.settings.general.showClientTimeZone = showsClientTimeZone;
    changeService(business, 1, { recurringCycle: 'weekly' });
  });
}

describe.each([true, false])('a customer who brings a file, client zone shown: %s', (isShown) => {
  it('has it sent up in Amelia’s form, and is booked at the very time chosen', async () => {
    const studio = openFileStudio(isShown);
    const request = { ...studioWish, customFields: { '8': 'It hurts' } };
    const response = await studio.book(toForm(request, [[7, letter]]));
    expect(response.status).toBe(201);
    const { booking } = await response.json();
    expect(booking.appointments[0].startsAt).toBe(studioWish.startsAt);
    const sent = studio.amelia.requests.find(({ call }) => call === '/bookings');
    expect(sent?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    // What a customer says of the type is not passed on: Amelia goes by the name.
    expect(sent?.files).toEqual([
      {
        field: '7',
        index: 0,
        name: 'letter.pdf',
        type: 'application/octet-stream',
        size: letter.size,
      },
    ]);
    expect(sent?.body.bookings).toMatchObject([
      {
        customFields: {
          '7': { label: 'Question 7', type: 'file', value: [{ name: 'letter.pdf' }] },
          '8': { label: 'Question 8', type: 'text', value: 'It hurts' },
        },
      },
    ]);
    const [kept] = studio.amelia.appointments.at(-1)?.bookings ?? [];
    expect(kept?.files).toHaveLength(1);
  });

  it('gets a series with it, each date at its own time', async () => {
    const studio = openFileStudio(isShown);
    // The clocks go forward between the two.
    const request = {
      ...studioWish,
      startsAt: '2027-03-22T09:00:00Z',
      recurring: [{ startsAt: '2027-03-29T08:00:00Z' }],
    };
    const response = await studio.book(toForm(request, [[7, letter]]));
    expect(response.status).toBe(201);
    const { booking } = await response.json();
    expect(booking.appointments.map(({ startsAt }: { startsAt: string }) => startsAt)).toEqual([
      '2027-03-22T09:00:00Z',
      '2027-03-29T08:00:00Z',
    ]);
  });
});

describe('a file that cannot be', () => {
  it('is none at all where one must be brought', async () => {
    const studio = openFileStudio();
    const problem = await toProblem(await studio.book(studioWish));
    expect(problem.errors).toEqual([{ pointer: '/customFields/7', code: 'required' }]);
  });

  it.each([
    ['of another service', 20],
    ['for a question that asks for a text', 8],
    ['for a question nobody asks', 99],
  ])('is one %s', async (_, fieldId) => {
    const studio = openFileStudio();
    const form = toForm(studioWish, [
      [7, letter],
      [fieldId, letter],
    ]);
    const problem = await toProblem(await studio.book(form));
    expect(problem.errors).toEqual([{ pointer: `/customFields/${fieldId}`, code: 'not-offered' }]);
    expect(studio.booked()).toEqual([]);
  });
});

describe('the same key again', () => {
  const key = { 'Idempotency-Key': 'the-same-key-again-and-again' };

  it('with the same file gives the same booking', async () => {
    const studio = openFileStudio();
    const [one, two] = [
      await studio.book(toForm(studioWish, [[7, letter]]), key),
      await studio.book(toForm(studioWish, [[7, letter]]), key),
    ];
    expect(await two?.text()).toBe(await one?.text());
    expect(studio.booked()).toHaveLength(1);
  });

  it('with another file is refused', async () => {
    const studio = openFileStudio();
    await studio.book(toForm(studioWish, [[7, letter]]), key);
    const other = new File(['%PDF-1.7 another'], 'letter.pdf', { type: 'application/pdf' });
    const problem = await toProblem(await studio.book(toForm(studioWish, [[7, other]]), key));
    expect(problem.code).toBe('idempotency-key-reused');
  });
});
