import { describe, expect, it } from 'vitest';
import { maxFileBytes, maxFiles } from '../../proxy/contract/files.js';
import { bookingPart, filePart, sendParts } from './multipart-request.js';
import { toProblem } from './salon.js';

const at = (pointer: string, code: string) => [{ pointer, code }];

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
