import { describe, expect, it } from 'vitest';
import { bookingPartName, toFilePartName } from '../../proxy/contract/files.js';
import { toFilesFingerprint } from '../../proxy/guards/idempotency.js';
import {
  bookingPart,
  boundary,
  filePart,
  formType,
  type RawPart,
  sendBody,
  sendParts,
  toRawForm,
} from './multipart-request.js';
import { toProblem } from './salon.js';

describe('a booking with files', () => {
  it('is read, with its files by the number of their field', async () => {
    const form = new FormData();
    form.append(bookingPartName, new Blob(['{"serviceId":1}'], { type: 'application/json' }));
    form.append(toFilePartName(3), new File(['one'], 'cv.txt', { type: 'text/html' }));
    form.append(toFilePartName(12), new File(['two'], 'list.CSV'));
    form.append(toFilePartName(3), new File(['three'], 'letter.txt'));
    const encoded = new Response(form);
    const type = encoded.headers.get('Content-Type') ?? '';
    const response = await sendBody(await encoded.arrayBuffer(), { 'Content-Type': type });
    expect(await response.json()).toEqual({
      request: { serviceId: 1 },
      files: [
        // The type they came with is forgotten: it is only said.
        [3, 'cv.txt', '', 'one'],
        [3, 'letter.txt', '', 'three'],
        [12, 'list.CSV', '', 'two'],
      ],
    });
  });

  it('may hold the booking as a field like any other', async () => {
    const booking = { disposition: 'name="booking"', content: '{"serviceId":1}' };
    expect((await sendParts(booking, filePart())).status).toBe(200);
  });

  it('arrives in pieces, cut anywhere', async () => {
    const bytes = toRawForm([bookingPart(), filePart()]);
    const pieces = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    expect((await sendBody(pieces)).status).toBe(200);
  });

  it('is plain JSON where it has none', async () => {
    const json = { 'Content-Type': 'application/json' };
    const response = await sendBody('{"serviceId":1}', json);
    expect(await response.json()).toEqual({ request: { serviceId: 1 }, files: [] });
    expect((await sendBody('{', json)).status).toBe(400);
    expect((await sendBody(`"${'x'.repeat(32 * 1024)}"`, json)).status).toBe(413);
    expect((await sendBody('{}', json)).status).toBe(422);
  });

  it('has a fingerprint of what its files are called and hold', async () => {
    const toPrint = (fieldId: number, name: string, text: string) =>
      toFilesFingerprint(new Map([[fieldId, [new File([text], name)]]]));
    const print = await toPrint(3, 'a.txt', 'x');
    expect(await toPrint(3, 'a.txt', 'x')).toBe(print);
    const others = await Promise.all([
      toPrint(4, 'a.txt', 'x'),
      toPrint(3, 'b.txt', 'x'),
      toPrint(3, 'a.txt', 'y'),
      toFilesFingerprint(new Map()),
    ]);
    expect(new Set([print, ...others]).size).toBe(5);
  });
});

describe('C5: a form that is no booking with files', () => {
  it.each<[string, RawPart[]]>([
    ['it has no file', [bookingPart()]],
    ['it has no booking', [filePart()]],
    ['it has two bookings', [bookingPart(), bookingPart(), filePart()]],
    ['it has another part', [bookingPart(), filePart(), { disposition: 'name="x"', content: '' }]],
    [
      'a file belongs to no field',
      [bookingPart(), { ...filePart(), disposition: 'name="file-"; filename="a.txt"' }],
    ],
    [
      'a file belongs to field 0',
      [bookingPart(), { ...filePart(), disposition: 'name="file-0"; filename="a.txt"' }],
    ],
    [
      'a file is one of Amelia’s',
      [bookingPart(), { ...filePart(), disposition: 'name="files[3][0]"; filename="a.txt"' }],
    ],
    ['it is empty', []],
  ])('is not taken: %s', async (_, parts) => {
    const response = await sendParts(...parts);
    expect(response.status).toBe(415);
    expect((await toProblem(response)).code).toBe('unsupported-media-type');
  });

  it.each<[string, BodyInit, string]>([
    ['JSON', '{"serviceId":1}', formType],
    ['nothing', '', formType],
    ['half of one', toRawForm([bookingPart(), filePart()]).slice(0, 150), formType],
    ['of no boundary', toRawForm([bookingPart(), filePart()]), 'multipart/form-data'],
    ['of another boundary', toRawForm([bookingPart(), filePart()]), `${formType}x`],
    ['mixed', toRawForm([bookingPart(), filePart()]), `multipart/mixed; boundary=${boundary}`],
  ])('is not taken: %s', async (_, body, type) => {
    expect((await sendBody(body, { 'Content-Type': type })).status).toBe(415);
  });

  it('C9: is not taken where it is packed', async () => {
    const headers = { 'Content-Type': formType, 'Content-Encoding': 'gzip' };
    expect((await sendBody(toRawForm([bookingPart(), filePart()]), headers)).status).toBe(415);
  });
});

describe('P18: the booking in a form', () => {
  it.each<[string, string | Uint8Array, number]>([
    ['half of it', '{', 400],
    ['a BOM', '\uFEFF{"serviceId":1}', 400],
    ['NaN', '{"serviceId":NaN}', 400],
    ['bytes that are no text', new Uint8Array([0x22, 0xff, 0x22]), 400],
    ['nothing', '', 400],
    ['a list', '[]', 422],
    ['a prototype', '{"__proto__":{"polluted":1},"serviceId":1}', 422],
    ['another field', '{"serviceId":1,"x":1}', 422],
    ['too much', `"${'x'.repeat(32 * 1024)}"`, 413],
  ])('is as strict as any other: %s', async (_, content, status) => {
    expect((await sendParts(bookingPart(content), filePart())).status).toBe(status);
    expect('polluted' in {}).toBe(false);
  });

  it.each<[string, string | Uint8Array, number]>([
    ['bytes that are no text', new Uint8Array([0x22, 0xff, 0x22]), 400],
    ['half of it', '{', 400],
    ['too much', `"${'x'.repeat(32 * 1024)}"`, 413],
  ])('is so as a field too: %s', async (_, content, status) => {
    const part = { disposition: 'name="booking"', content };
    expect((await sendParts(part, filePart())).status).toBe(status);
  });
});
