import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { toCalendarFile } from '../../../proxy/calendar/calendar-file.js';
import { readCalendar } from '../../support/read-calendar.js';
import { anAppointment, aReceipt } from '../../support/receipt.js';

// So many cases take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

function toFile(title: string, location: string | null = null): string {
  const receipt = aReceipt({ appointments: [anAppointment({ title, location })] });
  const options = { host: 'shop.example.test', timeZone: 'UTC', locations: [], nowMs: 1.8e12 };
  return toCalendarFile(receipt, options).text;
}

function expectLines(text: string): void {
  const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  // Whoever reads it line by line gets whole characters.
  expect(text.split('\r\n').some((line) => /\p{Surrogate}/u.test(line))).toBe(false);
}

const texts: Record<string, string> = {
  'with commas and semicolons': 'Massage, deep; slow \\ quiet: “yes”',
  'with line breaks': 'First floor\nsecond door',
  'with emoji': `Yoga ${'🧘‍♀️🌿'.repeat(20)}`,
  'of 300 letters': 'Fußreflexzonenmassage '.repeat(14).slice(0, 300).trim(),
  'that look like a part of the file': 'x\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:Free',
};

for (const [what, text] of Object.entries(texts)) {
  it(`keeps texts ${what}`, () => {
    const file = toFile(text, text);
    const { entries } = readCalendar(file);
    expectLines(file);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ title: text, location: text });
  });
}

it('makes one kind of line break of all, and leaves out what nobody can see', () => {
  const { entries } = readCalendar(toFile('one\r\ntwo\rthree\u0000\u001b[31m four'));
  expect(entries[0]?.title).toBe('one\ntwo\nthree  [31m four');
});

it('keeps any text, in lines that any calendar reads: 1,000 texts', () => {
  const anyText = fc.string({ unit: 'grapheme', maxLength: 200 });
  fc.assert(
    fc.property(anyText, (text) => {
      const file = toFile(text);
      expectLines(file);
      expect(readCalendar(file).entries[0]?.title).toBe(text);
    }),
    { numRuns: 1_000, seed: 20_261_121 },
  );
});
