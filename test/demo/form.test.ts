import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serve } from '@hono/node-server';
import { describe, expect, it } from 'vitest';
import type { Amelia } from '../../demo/amelia/amelia.js';
import { toCustomField, toExtra } from '../../demo/amelia/row-defaults.js';
import type { Business } from '../../demo/amelia/rows.js';
import { toBookingBody } from './book.js';
import { createRecordedAmelia, endpoint, key } from './recorded-site.js';

const shell = promisify(execFile);

/** Asks for files in the fields 5 and 6, and why in field 7. */
function askForFiles({ customFields, services: [consultation] }: Business) {
  customFields.push(
    toCustomField({ id: 5, label: 'Letter', type: 'file', allServices: true }),
    toCustomField({ id: 6, label: 'X-ray', type: 'file', serviceIds: [2] }),
    toCustomField({ id: 7, label: 'Why?', type: 'text', allServices: true }),
  );
  consultation?.extras.push(toExtra({ id: 4, name: 'Tea', price: 3 }));
}

/** The fields as PHP wants them in a form: nested in their names, null as nothing. */
function toForm(body: unknown, files: Record<string, File> = {}): FormData {
  const form = new FormData();
  const add = (name: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null) form.append(name, String(value ?? ''));
    else for (const [key, each] of Object.entries(value)) add(`${name}[${key}]`, each);
  };
  for (const [name, value] of Object.entries(Object(body))) add(name, value);
  for (const [name, file] of Object.entries(files)) form.append(name, file);
  return form;
}

async function bookForm(
  amelia: Amelia,
  booking: Record<string, unknown>,
  files: Record<string, File> = {},
  fields: Record<string, unknown> = {},
) {
  const request = new Request(`${endpoint}/bookings`, {
    method: 'POST',
    headers: { Amelia: key },
    body: toForm(toBookingBody(fields, booking), files),
  });
  const answer = await amelia.fetch(request);
  return { status: answer.status, ...(await answer.json()) };
}

const letter = () => new File(['a letter'], 'My letter.PDF', { type: 'application/pdf' });
const photo = () => new File(['a photograph'], 'photo.png', { type: 'image/png' });
const toAnswer = (...names: string[]) => ({
  label: 'Letter',
  type: 'file',
  value: names.map((name) => ({ name })),
});

describe('a booking that comes as a form', () => {
  it('is read as the same booking in JSON is', async () => {
    const amelia = createRecordedAmelia(askForFiles);
    const booking = {
      persons: 1,
      extras: [{ extraId: 4, quantity: 1 }],
      customFields: { 7: { label: 'Why?', type: 'text', value: 'Because' } },
    };
    const { status, data } = await bookForm(amelia, booking);
    expect(status).toBe(200);
    expect(data.booking).toMatchObject({
      persons: 1,
      duration: 1800,
      utcOffset: null,
      extras: [{ extraId: 4, price: 3 }],
      customer: { firstName: 'Jordan', email: 'jordan.parker@example.test', phone: null },
    });
    expect(JSON.parse(data.booking.customFields)).toEqual(booking.customFields);
    expect(data.appointment).toMatchObject({ providerId: 1, locationId: null });
  });

  it('is written down nested, with its files by name', async () => {
    const amelia = createRecordedAmelia(askForFiles);
    const booking = { customFields: { 5: toAnswer('My letter.PDF', 'photo.png') } };
    await bookForm(amelia, booking, { 'files[5][0]': letter(), 'files[5][1]': photo() });
    const [request] = amelia.requests;
    expect(request?.body).toMatchObject({
      type: 'appointment',
      payment: { gateway: 'onSite' },
      bookings: [
        {
          duration: '1800',
          utcOffset: '',
          customer: { firstName: 'Jordan' },
          customFields: { 5: { value: [{ name: 'My letter.PDF' }, { name: 'photo.png' }] } },
        },
      ],
    });
    expect(request?.files).toEqual([
      { field: '5', index: 0, name: 'My letter.PDF', type: 'application/pdf', size: 8 },
      { field: '5', index: 1, name: 'photo.png', type: 'image/png', size: 12 },
    ]);
  });

  it('keeps each file under a name of its own, by the extension of the customer’s', async () => {
    const amelia = createRecordedAmelia(askForFiles);
    const booking = { customFields: { 5: toAnswer('My letter.PDF', 'photo.png') } };
    const files = { 'files[5][0]': letter(), 'files[5][1]': photo() };
    const { data } = await bookForm(amelia, booking, files);
    const { value } = JSON.parse(data.booking.customFields)['5'];
    expect(value).toEqual([
      { name: 'My letter.PDF', fileName: expect.stringMatching(/^[0-9a-f]{10}\.PDF$/) },
      { name: 'photo.png', fileName: expect.stringMatching(/^[0-9a-f]{10}\.png$/) },
    ]);
    expect(amelia.appointments[0]?.bookings[0]?.files).toEqual([
      expect.objectContaining({ fieldId: 5, index: 0, size: 8, fileName: value[0].fileName }),
      expect.objectContaining({ fieldId: 5, index: 1, size: 12, type: 'image/png' }),
    ]);
  });

  it.each([
    ['with a forbidden extension', 'files[5][0]', new File(['<?php'], 'run.php'), ['run.php']],
    ['without an extension', 'files[5][0]', new File(['x'], 'README'), ['README']],
    ['that its field does not name', 'files[5][1]', photo(), ['photo.png']],
    ['of another service’s field', 'files[6][0]', photo(), []],
  ])('drops a file %s, and says nothing', async (_, name, file, named) => {
    const amelia = createRecordedAmelia(askForFiles);
    const customFields = { 5: toAnswer(...named), 6: { ...toAnswer('photo.png'), label: 'X-ray' } };
    const { status, data } = await bookForm(amelia, { customFields }, { [name]: file });
    expect(status).toBe(200);
    expect(data.booking.customFields).not.toContain('fileName');
    expect(amelia.appointments[0]?.bookings[0]?.files).toEqual([]);
  });

  it('keeps the name of a file that did not come', async () => {
    const amelia = createRecordedAmelia(askForFiles);
    const { data } = await bookForm(amelia, { customFields: { 5: toAnswer('lost.pdf') } });
    expect(JSON.parse(data.booking.customFields)['5'].value).toEqual([{ name: 'lost.pdf' }]);
  });

  it('does not say that its start is UTC: the text true is not true to PHP', async () => {
    const start = { bookingStart: '2026-12-14 09:00', utc: true };
    const toStart = ({ data }: { data: { utcTime: { start: string }[] } }) =>
      data.utcTime[0]?.start;
    const wall = await bookForm(createRecordedAmelia(), {}, {}, start);
    expect(toStart(wall)).toBe('2026-12-14 08:00:00');
    const elsewhere = { ...start, utc: false, timeZone: 'America/New_York' };
    expect(toStart(await bookForm(createRecordedAmelia(), {}, {}, elsewhere))).toBe(
      '2026-12-14 08:00:00',
    );
    // With the customers' own zone switched on, an offset says so.
    const flagged = createRecordedAmelia(({ settings }) => {
      settings.general.showClientTimeZone = true;
    });
    const told = await bookForm(flagged, { utcOffset: 60 }, {}, start);
    expect(toStart(told)).toBe('2026-12-14 09:00:00');
    expect(told.data.booking.utcOffset).toBe(60);
  });

  it('is read from curl too', async () => {
    const amelia = createRecordedAmelia(askForFiles);
    const server = serve({ fetch: amelia.fetch, port: 0, hostname: '127.0.0.1' });
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const folder = await mkdtemp(join(tmpdir(), 'form-'));
    try {
      const path = join(folder, 'letter.pdf');
      await writeFile(path, 'a letter');
      const customFields = { 5: toAnswer('letter.pdf') };
      const fields = [...toForm(toBookingBody({}, { customFields }))];
      const url = endpoint.replace('https://site.example', `http://127.0.0.1:${port}`);
      const { stdout } = await shell('curl', [
        ...['-sS', '--header', `Amelia: ${key}`, `${url}/bookings`],
        ...fields.flatMap(([name, value]) => ['--form-string', `${name}=${String(value)}`]),
        ...['--form', `files[5][0]=@${path};type=application/pdf`],
      ]);
      expect(JSON.parse(JSON.parse(stdout).data.booking.customFields)['5'].value).toMatchObject([
        { name: 'letter.pdf', fileName: expect.stringContaining('.pdf') },
      ]);
    } finally {
      server.close();
      await rm(folder, { recursive: true });
    }
  });
});
