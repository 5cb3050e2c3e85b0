import { describe, expect, it, vi } from 'vitest';
import { createTroublemaker, isTrouble } from '../../demo/troublemaker.js';

const site = 'https://demo.example.test/wp-admin/admin-ajax.php?action=wpamelia_api';
const slots = `${site}&call=/api/v1/slots&serviceId=1&startDateTime=2026-12-14+00:00`;
const bookings = `${site}&call=/api/v1/bookings`;

function createListener() {
  const heard: { url: string; body: string }[] = [];
  const troublemaker = createTroublemaker(async (request) => {
    heard.push({ url: request.url, body: await request.text() });
    return Response.json({ message: 'heard' });
  });
  return { troublemaker, heard };
}

const booking = {
  method: 'POST',
  body: JSON.stringify({
    bookings: [{ customer: { firstName: 'Ana', email: 'ana@example.com' } }],
  }),
};

describe('the troublemaker', () => {
  it('lets all pass, and keeps what passed with the newest first', async () => {
    const { troublemaker } = createListener();
    await troublemaker.fetch(slots);
    await troublemaker.fetch(bookings, booking);
    expect(troublemaker.requests()).toMatchObject([
      { method: 'POST', call: '/bookings', status: 200, body: JSON.parse(booking.body) },
      { method: 'GET', call: '/slots?serviceId=1&startDateTime=2026-12-14 00:00', body: null },
    ]);
  });

  it('keeps a dozen requests, not more', async () => {
    const { troublemaker } = createListener();
    for (let count = 0; count < 20; count += 1) await troublemaker.fetch(slots);
    expect(troublemaker.requests()).toHaveLength(12);
  });

  it.each([
    ['down', 503],
    ['html', 200],
  ] as const)('answers for Amelia when it is %s', async (kind, status) => {
    const { troublemaker, heard } = createListener();
    troublemaker.make(kind);
    const response = await troublemaker.fetch(slots);
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain('heard');
    expect(heard).toEqual([]);
  });

  it('takes its time when it is slow', async () => {
    vi.useFakeTimers();
    try {
      const { troublemaker, heard } = createListener();
      troublemaker.make('slow');
      const answer = troublemaker.fetch(slots);
      await vi.advanceTimersByTimeAsync(2_000);
      expect(heard).toHaveLength(0);
      await vi.advanceTimersByTimeAsync(1_000);
      expect((await answer).status).toBe(200);
    } finally {
      vi.useRealTimers();
    }
  });

  it('lets somebody else book the same a moment before', async () => {
    const { troublemaker, heard } = createListener();
    troublemaker.make('taken');
    await troublemaker.fetch(slots);
    await troublemaker.fetch(bookings, booking);
    const [, first, second] = heard;
    expect(heard).toHaveLength(3);
    expect(first?.body).toContain('"firstName":"Quick"');
    expect(first?.body).not.toContain('ana@example.com');
    expect(second?.body).toBe(booking.body);
  });

  it('does so with a form too, and keeps what passed readable', async () => {
    const heard: FormData[] = [];
    const troublemaker = createTroublemaker(async (request) => {
      heard.push(await request.formData());
      return Response.json({ message: 'heard' });
    });
    troublemaker.make('taken');
    const form = new FormData();
    form.append('bookings[0][customer][email]', 'ana@example.com');
    form.append('files[5][0]', new File(['x'], 'letter.pdf', { type: 'application/pdf' }));
    await troublemaker.fetch(bookings, { method: 'POST', body: form });
    const emails = heard.map((each) => each.get('bookings[0][customer][email]'));
    expect(emails).toEqual([expect.stringContaining('quick-'), 'ana@example.com']);
    expect(troublemaker.requests()[0]?.body).toEqual({
      bookings: [{ customer: { email: 'ana@example.com' } }],
      files: [{ field: '5', index: 0, name: 'letter.pdf', type: 'application/pdf', size: 1 }],
    });
  });

  it('knows its own kinds alone', () => {
    expect(isTrouble('slow')).toBe(true);
    expect(isTrouble('toString')).toBe(false);
    expect(isTrouble(undefined)).toBe(false);
  });
});
