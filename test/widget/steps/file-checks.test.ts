import { describe, expect, it } from 'vitest';
import { maxFileBytes } from '../../../proxy/contract/files.js';
import { addFiles, toFileSize } from '../../../widget/steps/file-checks.js';
import { aFile } from '../../support/questions.js';

describe('files that are chosen', () => {
  const cv = aFile('cv.pdf');

  it('join those chosen before', () => {
    const photo = aFile('photo.JPG');
    expect(addFiles([cv], [photo], 5)).toEqual({ files: [cv, photo], refused: [] });
  });

  it('are taken but once', () => {
    expect(addFiles([cv], [aFile('cv.pdf')], 5).files).toEqual([cv]);
  });

  it('of a type that is not kept are left out, the others stay', () => {
    const { files, refused } = addFiles([], [aFile('photo.heic'), cv, aFile('cv')], 5);
    expect(files).toEqual([cv]);
    expect(refused).toEqual([
      { name: 'photo.heic', why: 'type' },
      { name: 'cv', why: 'type' },
    ]);
  });

  it('may be as large as the limit, and not a byte larger', () => {
    const largest = aFile('largest.pdf', maxFileBytes);
    const { files, refused } = addFiles([], [largest, aFile('larger.pdf', maxFileBytes + 1)], 5);
    expect(files).toEqual([largest]);
    expect(refused).toEqual([{ name: 'larger.pdf', why: 'size' }]);
  });

  it('are as many as may go up', () => {
    const { files, refused } = addFiles([cv], [aFile('b.pdf'), aFile('c.pdf')], 2);
    expect(files).toHaveLength(2);
    expect(refused).toEqual([{ name: 'c.pdf', why: 'count' }]);
  });
});

it.each([
  [1, '1 kB'],
  [640 * 1024, '640 kB'],
  [2.4 * 1024 * 1024, '2.4 MB'],
  [maxFileBytes, '10 MB'],
])('a file of %i bytes is told as %s', (bytes, told) => {
  expect(toFileSize(bytes, 'en')).toBe(told);
});
