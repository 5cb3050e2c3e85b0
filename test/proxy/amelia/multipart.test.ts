import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createClient } from '../../../proxy/amelia/client.js';
import { toPhpForm } from '../../../proxy/amelia/multipart.js';

const cv = new File(['%PDF-1.7'], 'cv.pdf');
const list = (form: FormData) =>
  [...form].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]);

describe('a request with files', () => {
  it('has names as PHP reads them', () => {
    const body = {
      type: 'appointment',
      bookings: [
        {
          extras: [{ extraId: 5, quantity: 2 }],
          customFields: {
            3: { label: 'CV', type: 'file', value: [{ name: 'cv.pdf' }] },
            4: { label: 'Diets [any]', type: 'checkbox', value: ['none', 'nuts'] },
          },
          deposit: false,
          customer: { id: null, firstName: 'Jordan', externalId: undefined },
        },
      ],
      locationId: null,
      notifyParticipants: 1,
      isSure: true,
    };
    expect(list(toPhpForm(body, new Map()))).toEqual([
      ['type', 'appointment'],
      ['bookings[0][extras][0][extraId]', '5'],
      ['bookings[0][extras][0][quantity]', '2'],
      ['bookings[0][customFields][3][label]', 'CV'],
      ['bookings[0][customFields][3][type]', 'file'],
      ['bookings[0][customFields][3][value][0][name]', 'cv.pdf'],
      ['bookings[0][customFields][4][label]', 'Diets [any]'],
      ['bookings[0][customFields][4][type]', 'checkbox'],
      ['bookings[0][customFields][4][value][0]', 'none'],
      ['bookings[0][customFields][4][value][1]', 'nuts'],
      ['bookings[0][deposit]', '0'],
      ['bookings[0][customer][id]', ''],
      ['bookings[0][customer][firstName]', 'Jordan'],
      ['bookings[0][customer][externalId]', ''],
      ['locationId', ''],
      ['notifyParticipants', '1'],
      ['isSure', '1'],
    ]);
  });

  it('leaves out what is empty, which PHP has no word for', () => {
    const body = { bookings: [{ extras: [], customFields: {} }], payment: { data: {} } };
    expect(list(toPhpForm(body, new Map()))).toEqual([]);
  });

  it('holds its files by field and place', () => {
    const files = new Map([
      [3, [cv, new File(['x'], 'letter.txt')]],
      [12, [new File(['y'], 'photo.png')]],
    ]);
    expect(list(toPhpForm({ serviceId: 1 }, files))).toEqual([
      ['serviceId', '1'],
      ['files[3][0]', 'cv.pdf'],
      ['files[3][1]', 'letter.txt'],
      ['files[12][0]', 'photo.png'],
    ]);
  });

  it('S8: goes up with the same few headers as any other, and a boundary', async () => {
    const sent: Request[] = [];
    const client = createClient({
      siteUrl: 'https://salon.test',
      apiKey: 'the-key-of-the-salon',
      fetch: async (request) => {
        sent.push(request);
        return Response.json({ message: '', data: {} });
      },
      timeoutsMs: { read: 250, slots: 250, write: 250, turn: 250 },
      now: Date.now,
      wait: async () => undefined,
      notice: () => undefined,
    });
    await client.post('/bookings', toPhpForm({ serviceId: 1 }, new Map([[3, [cv]]])), v.unknown());
    const [request] = sent;
    expect([...(request?.headers.keys() ?? [])].sort()).toEqual([
      'accept',
      'amelia',
      'content-type',
      'user-agent',
    ]);
    expect(request?.headers.get('Content-Type')).toMatch(/^multipart\/form-data; boundary=\S+$/);
    expect(request?.headers.get('Amelia')).toBe('the-key-of-the-salon');
    expect(list((await request?.formData()) ?? new FormData())).toEqual([
      ['serviceId', '1'],
      ['files[3][0]', 'cv.pdf'],
    ]);
  });
});
