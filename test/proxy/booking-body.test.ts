import { describe, expect, it } from 'vitest';
import {
  bookingPartName,
  maxFileBytes,
  maxFiles,
  toFilePartName,
} from '../../proxy/contract/files.js';
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

const at = (pointer: string, code: string) => [{ pointer, code }];

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

describe('a file', () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
  const jpg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);
  const exe = 'MZ\x90\0\x03';
  const html = '<!doctype html><script>alert(1)</script>';
  const utf16 = new Uint8Array(Buffer.from('\uFEFF  <HTML>', 'utf16le'));

  it.each<[string, string | Uint8Array]>([
    ['photo.png', png],
    ['photo.JPG', jpg],
    ['photo.jpeg', jpg],
    ['cv.pdf', '%PDF-1.7 …'],
    ['notes.txt', 'Ages < 12, and <three> more'],
    ['sheet.xls', '<?xml version="1.0"?>'],
    ['clip.mp4', '\0\0\0\x18ftypmp42'],
  ])('is taken: %s', async (name, content) => {
    expect((await sendParts(bookingPart(), filePart(name, content))).status).toBe(200);
  });

  it.each<[string, string, string | Uint8Array, string]>([
    ['a program', 'setup.exe', exe, 'file-type'],
    ['a program that is called a picture', 'photo.jpg', exe, 'file-type'],
    ['a program that is called a picture, otherwise', 'photo.PNG', exe, 'file-type'],
    ['a program that is called a document', 'cv.pdf', exe, 'file-type'],
    ['a page that is called a picture', 'photo.png', html, 'file-type'],
    ['a page that is called a document', 'cv.pdf', `\n${html}%PDF-1.7`, 'file-type'],
    ['a page that is called a text', 'notes.txt', ` \n${html}`, 'file-type'],
    ['a page in capitals, in two bytes a letter', 'notes.csv', utf16, 'file-type'],
    ['a page that is called a table', 'table.xls', '<HTML><body>', 'file-type'],
    ['a picture that can run', 'photo.txt', '<svg onload=alert(1)>', 'file-type'],
    ['PHP', 'notes.txt', '<?php system(1);', 'file-type'],
    ['PHP by its name', 'shell.php', 'x', 'file-type'],
    ['PHP behind a zero', 'shell.txt\u0001.php', 'x', 'file-type'],
    ['a picture of another kind', 'photo.jpg', png, 'file-type'],
    ['a page', 'page.html', html, 'file-type'],
    ['no extension', 'README', 'x', 'file-type'],
    ['nothing', 'empty.txt', '', 'empty'],
  ])('is refused where it is %s', async (_, name, content, code) => {
    const response = await sendParts(bookingPart(), filePart(name, content));
    expect(response.status).toBe(422);
    expect((await toProblem(response)).errors).toEqual(at('/customFields/3', code));
  });

  it.each(['name="file-3"', 'name="file-3"; filename=""'])(
    'has a name: %s',
    async (disposition) => {
      const response = await sendParts(bookingPart(), { disposition, content: 'x' });
      expect(response.status).toBe(422);
      expect((await toProblem(response)).errors).toEqual(at('/customFields/3', 'no-file'));
    },
  );

  it.each([
    ['..\\..\\evil/../cv.txt', 'cv.txt'],
    ['C:\\fakepath\\cv.txt', 'cv.txt'],
    ['/etc/cv.txt', 'cv.txt'],
    ['a\u202Etxt.b.txt', 'atxt.b.txt'],
    ['a\u0007b\u2028c\u200B.txt', 'abc.txt'],
    ['  spaced .txt ', 'spaced.txt'],
    ['.txt', 'file.txt'],
    ['résumé €.txt', 'résumé €.txt'],
    [`${'x'.repeat(300)}.txt`, `${'x'.repeat(96)}.txt`],
  ])('is called what it may be: %s → %s', async (sent, name) => {
    const response = await sendParts(bookingPart(), filePart(sent));
    const { files } = await response.json();
    expect(files).toEqual([[3, name, '', 'Hello.']]);
  });

  it('weighs ten megabytes at most', async () => {
    const most = new Uint8Array(maxFileBytes).fill(0x20);
    expect((await sendParts(bookingPart(), filePart('a.txt', most))).status).toBe(200);
    const more = new Uint8Array(maxFileBytes + 1).fill(0x20);
    const response = await sendParts(bookingPart(), filePart('a.txt', more));
    expect(response.status).toBe(413);
    const { code, errors } = await toProblem(response);
    expect([code, errors]).toEqual(['body-too-large', at('/customFields/3', 'file-too-large')]);
  });

  it('is one of a few', async () => {
    const few = Array.from({ length: maxFiles }, () => filePart());
    expect((await sendParts(bookingPart(), ...few)).status).toBe(200);
    const response = await sendParts(bookingPart(), ...few, filePart());
    expect(response.status).toBe(422);
    expect((await toProblem(response)).errors).toEqual(at('/customFields/3', 'too-many-files'));
  });
});

describe('a form that is too much', () => {
  /** A body that goes on for ever; tells how much of it was asked for, and whether it was ended. */
  function endless(piece: Uint8Array) {
    const seen = { bytes: 0, isCancelled: false };
    const stream = new ReadableStream({
      pull(controller) {
        seen.bytes += piece.byteLength;
        controller.enqueue(piece);
      },
      cancel() {
        seen.isCancelled = true;
      },
    });
    return { stream, seen };
  }

  it('C7: is not read to its end, whatever it says of its length', async () => {
    // Its head ends at once.
    const piece = new TextEncoder().encode(`\r\n\r\n${'x'.repeat(1024 * 1024)}`);
    const { stream, seen } = endless(piece);
    const response = await sendBody(stream, { 'Content-Type': formType, 'Content-Length': '3' });
    expect(response.status).toBe(413);
    expect((await toProblem(response)).code).toBe('body-too-large');
    expect(seen.isCancelled).toBe(true);
    expect(seen.bytes).toBeLessThan((maxFiles + 1) * maxFileBytes);
  });

  it('has to wait while others send more than there is room for', async () => {
    const piece = new TextEncoder().encode(`\r\n\r\n${'x'.repeat(1024 * 1024)}`);
    let goOn: () => void = () => undefined;
    const pause = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    /** Sends 45 MB, and ends after a pause. */
    function toSlow() {
      let left = 45;
      return new ReadableStream({
        async pull(controller) {
          if (left-- > 0) return controller.enqueue(piece);
          await pause;
          controller.close();
        },
      });
    }
    const sent = [1, 2, 3].map(() => sendBody(toSlow()));
    const first = await toProblem(await Promise.race(sent));
    expect(first.code).toBe('rate-limited');
    goOn();
    const statuses = (await Promise.all(sent)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([415, 415, 429]);
    // There is room again.
    expect((await sendParts(bookingPart(), filePart())).status).toBe(200);
  });

  it('is not read where a part has a very long head', async () => {
    const long = 'a'.repeat(20_000);
    for (const disposition of [
      `name="${long}"`,
      `name="file-3"; filename="${long}.txt"`,
      `name="file-3"; filename="cv.txt"\r\nX-Long: ${long}`,
      `name="file-3"; filename="cv.txt"${'\r\nX: y'.repeat(4_000)}`,
    ]) {
      for (const parts of [
        [{ disposition, content: 'Hello.' }, bookingPart()],
        [bookingPart(), { disposition, content: 'Hello.' }],
      ]) {
        const response = await sendParts(...parts);
        expect((await toProblem(response)).code).toBe('body-too-large');
      }
    }
  });

  it('is not read where it is of very many parts', async () => {
    const part = `--${boundary}\r\nContent-Disposition: form-data; name="x"\r\n\r\n\r\n`;
    const { stream, seen } = endless(new TextEncoder().encode(part));
    expect((await sendBody(stream)).status).toBe(413);
    expect(seen.isCancelled).toBe(true);
    expect(seen.bytes).toBeLessThan(4_000);
  });

  it('C8: is waited for no longer than its time', async () => {
    let isCancelled = false;
    const stalled = new ReadableStream({
      start: (controller) => controller.enqueue(toRawForm([bookingPart()]).slice(0, 100)),
      cancel() {
        isCancelled = true;
      },
    });
    const response = await sendBody(stalled, { 'Content-Type': formType }, 20);
    expect(response.status).toBe(408);
    expect((await toProblem(response)).code).toBe('request-timeout');
    expect(isCancelled).toBe(true);
  });
});
