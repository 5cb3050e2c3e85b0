import { describe, expect, it } from 'vitest';
import type { Receipt } from '../../../proxy/contract/booking.js';
import { ticketWish } from '../events/event-studio.js';
import type { Studio } from '../studio.js';
import { aroma, german, openGermanStudio } from './german-studio.js';

const days = { from: '2026-12-07', to: '2026-12-18' };

async function book(studio: Studio, request: object): Promise<Receipt> {
  const response = await studio.book(request);
  expect([response.status, await response.clone().text()]).toEqual([201, expect.any(String)]);
  return (await response.json()).booking;
}

async function bookAroma(studio: Studio, change: object = {}): Promise<Receipt> {
  const [slot] = await studio.fetchSlots({ service: '8', extras: '2:1', ...days });
  return book(studio, { ...aroma, startsAt: slot?.startsAt, ...change });
}

const bearer = (receipt: Receipt) => ({
  Origin: 'https://shop.test',
  Authorization: `Bearer ${receipt.manage?.token}`,
});

async function look(studio: Studio, receipt: Receipt, query = ''): Promise<Receipt> {
  const path = `/v1/bookings/${receipt.id}${query}`;
  const response = await studio.app.request(path, { headers: bearer(receipt) });
  return (await response.json()).booking;
}

describe('a customer who books in German', () => {
  it('gets a receipt in German', async () => {
    const receipt = await bookAroma(openGermanStudio());
    expect(receipt.title).toBe('Aromamassage');
    expect(receipt.appointments[0]).toMatchObject({
      title: 'Aromamassage',
      location: 'Studio am Fluss',
    });
  });

  it('sends up to the business what the business calls it', async () => {
    const studio = openGermanStudio();
    await bookAroma(studio);
    const sent = JSON.stringify(studio.booked());
    expect(sent).toContain('"label":"The pressure you like","type":"radio","value":"Firm"');
    expect(sent).not.toMatch(/Druck|Kräftig|Aromamassage|Rosenöl|Fluss/);
    expect(sent).toContain('"locale":"de_AT"');
  });

  it('may answer in the words of the site too', async () => {
    const studio = openGermanStudio();
    await bookAroma(studio, { customFields: { 4: 'Light' } });
    expect(JSON.stringify(studio.booked())).toContain('"value":"Light"');
  });

  it('answers several at once in German, and sends up each in the words of the site', async () => {
    const studio = openGermanStudio(({ customFields }) => {
      for (const field of customFields) if (field.id === 4) field.type = 'checkbox';
    });
    await bookAroma(studio, { customFields: { 4: ['Kräftig', 'Medium'] } });
    expect(JSON.stringify(studio.booked())).toContain('"value":["Firm","Medium"]');
  });

  it('is not taken at a word of a language that is not theirs', async () => {
    const studio = openGermanStudio();
    const response = await studio.book({ ...aroma, locale: 'fr-FR' });
    expect(response.status).toBe(422);
    expect((await response.json()).errors).toEqual([
      { pointer: '/customFields/4', code: 'not-offered' },
    ]);
    expect(studio.booked()).toEqual([]);
  });

  it('comes back to it in German, or in the language that is asked for', async () => {
    const studio = openGermanStudio();
    const receipt = await bookAroma(studio);
    expect((await look(studio, receipt)).title).toBe('Aromamassage');
    expect((await look(studio, receipt, '?lang=fr')).title).toBe('Massage aux huiles');
    expect((await look(studio, receipt, '?lang=it')).title).toBe('Aroma massage');
  });

  it('gets a calendar file in German, with the address of its place', async () => {
    const studio = openGermanStudio();
    const receipt = await bookAroma(studio);
    const read = async (query: string) => {
      const path = `/v1/bookings/${receipt.id}/calendar.ics${query}`;
      const response = await studio.app.request(path, { headers: bearer(receipt) });
      return (await response.text()).replace(/\r\n /g, '');
    };
    expect(await read('')).toMatch(
      /SUMMARY:Aromamassage\r\n.*LOCATION:Studio am Fluss\\, Quay of the Boatmen 12/s,
    );
    expect(await read('?lang=es')).toMatch(
      /SUMMARY:Masaje con aromas\r\n.*LOCATION:Estudio junto al río\\, Quay/s,
    );
  });

  it('moves it, and cancels it, and is told so in German', async () => {
    const studio = openGermanStudio();
    const receipt = await bookAroma(studio);
    const slots = await studio.fetchSlots({ service: '8', employee: '2', extras: '2:1', ...days });
    const later = slots.find(({ startsAt }) => startsAt > '2026-12-12')?.startsAt;
    const where = `/v1/bookings/${receipt.id}`;
    const move = { startsAt: later, timeZone: german.timeZone };
    const moved = await studio.send(`${where}/reschedule`, move, bearer(receipt));
    const { booking } = await moved.json();
    expect([moved.status, booking?.title]).toEqual([200, 'Aromamassage']);
    const cancelled = await studio.send(`${where}/cancel?lang=sr`, {}, bearer(booking));
    expect((await cancelled.json()).booking).toMatchObject({
      title: 'Aroma masaža',
      status: 'canceled',
    });
  });

  it('gets a receipt of an event in German', async () => {
    const studio = openGermanStudio();
    const receipt = await book(studio, { ...ticketWish, locale: 'de' });
    const told = {
      title: 'Bewegter Familienvormittag',
      appointments: [
        {
          title: 'Bewegter Familienvormittag',
          location: expect.stringMatching(/^Studio am Fluss,/),
        },
      ],
    };
    expect(receipt).toMatchObject(told);
    expect(await look(studio, receipt)).toMatchObject(told);
    expect(JSON.stringify(studio.booked())).not.toMatch(/Familienvormittag|Erwachsene|Fluss/);
  });

  it('gets a receipt of a package in German, and of what is in it', async () => {
    const studio = openGermanStudio();
    const [slot] = await studio.fetchSlots({ service: '1', ...days });
    const receipt = await book(studio, {
      kind: 'package',
      packageId: 1,
      customer: german.customer,
      timeZone: german.timeZone,
      locale: 'de',
      appointments: [{ serviceId: 1, startsAt: slot?.startsAt }],
    });
    const told = { title: 'Ein guter Anfang', appointments: [{ title: 'Erstgespräch' }] };
    expect(receipt).toMatchObject(told);
    expect(await look(studio, receipt)).toMatchObject(told);
    expect(await look(studio, receipt, '?lang=ja')).toMatchObject({ title: 'はじめの一歩' });
    expect(JSON.stringify(studio.booked())).not.toMatch(/Anfang|Erstgespräch/);
  });

  it('gets it in German too where the answer of Amelia was lost', async () => {
    const studio = openGermanStudio();
    studio.amelia.misbehave({ loseAnswer: 'cut' });
    expect((await bookAroma(studio)).title).toBe('Aromamassage');
  });
});

it('a customer of a site that has not their language reads the site’s own', async () => {
  const receipt = await bookAroma(openGermanStudio(), {
    locale: 'it-IT',
    customFields: { 4: 'Firm' },
  });
  expect(receipt.title).toBe('Aroma massage');
});
