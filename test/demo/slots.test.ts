import { describe, expect, it } from 'vitest';
import type { Amelia } from '../../demo/amelia/amelia.js';
import { toEmployee, toLocation, toWeek } from '../../demo/amelia/row-defaults.js';
import type { Business } from '../../demo/amelia/rows.js';
import { createRecordedAmelia, recordedAt, send } from './recorded-site.js';

const monday = '2026-12-14';
const tuesday = '2026-12-15';

interface SlotsAnswer {
  slots: Record<string, Record<string, unknown[]>>;
  occupied: Record<string, Record<string, unknown[]>>;
  busyness: Record<string, number>;
  duration: number;
}

/** The slots of a day or two, in wall times of the site unless `more` names a zone. */
async function fetchSlots(
  amelia: Amelia,
  more = '',
  [from, to]: [string, string] = [monday, monday],
): Promise<SlotsAnswer> {
  const query = `&serviceId=1&group=1&page=booking&persons=1&startDateTime=${from}%2000:00&endDateTime=${to}%2000:00`;
  const answer = await send(amelia, 'GET', `/slots${query}${more}`);
  expect(answer.status).toBe(200);
  const { data } = await answer.json();
  return data;
}

function times({ slots }: SlotsAnswer, day = monday): string[] {
  return Object.keys(slots[day] ?? {}).sort();
}

/** One employee who works on Mondays from nine to eleven, without a break. */
function shortMonday({ employees }: Business): void {
  const [mia] = employees;
  if (mia) mia.weekDays = toWeek([1], '09:00:00', '11:00:00');
}

describe('GET /slots', () => {
  it('leaves out the break', async () => {
    const amelia = createRecordedAmelia();
    const free = times(await fetchSlots(amelia));
    expect(free).toContain('11:30');
    expect(free).not.toContain('12:00');
    expect(free).not.toContain('12:30');
    expect(free).toContain('13:00');
  });

  it('lets no service run into the break or the evening', async () => {
    const amelia = createRecordedAmelia();
    const free = times(await fetchSlots(amelia, '&serviceId=2'));
    expect(free).toContain('11:00');
    expect(free).not.toContain('11:30');
    expect(free.at(-1)).toBe('16:00');
  });

  it('has nothing on days off, of this year or of every year', async () => {
    const amelia = createRecordedAmelia(({ employees }) => {
      employees[0]?.daysOff.push(
        { name: 'Trip', startDate: monday, endDate: monday, repeat: false },
        { name: 'Name day', startDate: '2020-12-15', endDate: '2020-12-16', repeat: true },
      );
    });
    const { slots } = await fetchSlots(amelia, '', [monday, '2026-12-17']);
    expect(Object.keys(slots)).toEqual(['2026-12-17']);
  });

  it('keeps the minimum notice', async () => {
    const now = Date.parse('2026-12-14T08:10:00Z');
    const amelia = createRecordedAmelia(
      ({ settings }) => {
        settings.general.minimumTimeRequirementPriorToBooking = 2 * 3600;
      },
      () => now,
    );
    expect(times(await fetchSlots(amelia))[0]).toBe('11:30');
  });

  it('offers today only what is still to come', async () => {
    const amelia = createRecordedAmelia(undefined, () => Date.parse('2026-12-14T08:30:00Z'));
    expect(times(await fetchSlots(amelia))[0]).toBe('10:00');
  });

  it('ends with the booking window', async () => {
    const amelia = createRecordedAmelia(({ settings }) => {
      settings.general.numberOfDaysAvailableForBooking = 23;
    });
    const { slots } = await fetchSlots(amelia, '', [monday, '2026-12-18']);
    expect(Object.keys(slots)).toEqual([monday]);
  });

  it('keeps the buffers before and after a service free', async () => {
    const amelia = createRecordedAmelia((business) => {
      shortMonday(business);
      const [service] = business.services;
      if (service) Object.assign(service, { timeBefore: 900, timeAfter: 1800 });
    });
    const answer = await fetchSlots(amelia);
    expect(times(answer)).toEqual(['09:15', '09:45']);
    expect(answer.duration).toBe(75);
  });

  it('keeps the buffers of what is booked free for every other service', async () => {
    const amelia = createRecordedAmelia((business) => {
      shortMonday(business);
      const [, massage] = business.services;
      if (massage) Object.assign(massage, { duration: 1800, timeAfter: 1800 });
      business.appointments.push(toSeeded({ serviceId: 2, bookingStart: `${monday} 09:30` }));
    });
    const answer = await fetchSlots(amelia);
    expect(times(answer)).toEqual(['09:00', '10:30']);
    expect(answer.occupied[monday]).toEqual({ '09:30': [[1, null, 0, 2, 30]] });
    expect(answer.busyness[monday]).toBe(33);
  });

  it('steps by the service’s own length where the site says so', async () => {
    const amelia = createRecordedAmelia((business) => {
      shortMonday(business);
      business.settings.general.serviceDurationAsSlot = true;
    });
    expect(times(await fetchSlots(amelia, '&serviceId=2'))).toEqual(['09:00', '10:00']);
  });

  it('takes the longer duration and the extras that are asked for', async () => {
    const amelia = createRecordedAmelia((business) => {
      shortMonday(business);
      business.services[0]?.extras.push({
        id: 10,
        name: 'Tea',
        description: null,
        price: 4,
        maxQuantity: 2,
        position: 1,
        duration: 900,
        serviceId: null,
        aggregatedPrice: false,
        translations: null,
      });
    });
    const extras = encodeURIComponent('[{"id":10,"quantity":2}]');
    const answer = await fetchSlots(amelia, `&serviceDuration=3600&extras=${extras}`);
    expect(times(answer)).toEqual(['09:00', '09:30']);
    expect(answer.duration).toBe(90);
  });

  it('leaves out an appointment that is about to move', async () => {
    const amelia = createRecordedAmelia((business) => {
      shortMonday(business);
      business.appointments.push(toSeeded({ bookingStart: `${monday} 09:30` }));
    });
    expect(times(await fetchSlots(amelia))).not.toContain('09:30');
    expect(times(await fetchSlots(amelia, '&excludeAppointmentId=1'))).toContain('09:30');
  });

  it('offers a shared time while places are left for everybody who asks', async () => {
    const amelia = createRecordedAmelia((business) => {
      shortMonday(business);
      const [service] = business.services;
      if (service) service.maxCapacity = 4;
      business.appointments.push(toSeeded({ bookingStart: `${monday} 09:30`, persons: 3 }));
    });
    const alone = await fetchSlots(amelia);
    expect(alone.slots[monday]?.['09:30']).toEqual([[1, null, 1, 1, 30]]);
    expect(alone.slots[monday]?.['09:00']).toEqual([[1, null]]);
    const pair = await fetchSlots(amelia, '&persons=2');
    expect(times(pair)).not.toContain('09:30');
    expect(pair.occupied[monday]?.['09:30']).toEqual([[1, null, 1, 1, 30]]);
  });

  it('offers as many people as the employee takes, be it more or fewer than the service', async () => {
    const amelia = createRecordedAmelia(({ services: [service], employees: [mia] }) => {
      if (service) service.maxCapacity = 4;
      if (mia) mia.offers = [{ serviceId: 1, maxCapacity: 2 }];
    });
    expect(times(await fetchSlots(amelia, '&persons=2'))).toContain('09:00');
    expect((await fetchSlots(amelia, '&persons=3')).slots).toEqual([]);
    amelia.change(({ employees: [mia] }) => {
      if (mia) mia.offers = [{ serviceId: 1, maxCapacity: 6 }];
    });
    expect(times(await fetchSlots(amelia, '&persons=6'))).toContain('09:00');
  });

  it('tells the bounds of booking in UTC as soon as a zone is named', async () => {
    const amelia = createRecordedAmelia();
    const site = await fetchSlots(amelia);
    const zoned = await fetchSlots(amelia, '&timeZone=America/New_York');
    expect(site).toMatchObject({ minimum: '2026-11-21 04:29', maximum: '2027-11-21 04:29' });
    expect(zoned).toMatchObject({ minimum: '2026-11-21 03:29', maximum: '2027-11-21 03:29' });
  });
});

describe('GET /slots with two employees at two locations', () => {
  const lunch = [{ startTime: '10:00:00', endTime: '10:30:00' }];
  const create = () =>
    createRecordedAmelia((business) => {
      business.locations = [
        toLocation({ id: 1, name: 'North', address: 'North street 1' }),
        toLocation({ id: 2, name: 'South', address: 'South street 2' }),
      ];
      business.employees = [
        toEmployee({
          id: 1,
          firstName: 'Mia',
          lastName: 'Johnson',
          email: 'mia.johnson@example.test',
          locationId: 1,
          weekDays: toWeek([1], '09:00:00', '11:00:00', {
            breaks: lunch,
            periods: [
              { startTime: '09:00:00', endTime: '10:00:00', locationIds: [1, 2] },
              { startTime: '10:00:00', endTime: '11:00:00', locationIds: [2] },
            ],
          }),
          offers: [{ serviceId: 1 }],
        }),
        toEmployee({
          id: 2,
          firstName: 'Noor',
          lastName: 'Haddad',
          email: 'noor.haddad@example.test',
          locationId: 1,
          weekDays: toWeek([1, 2], '09:30:00', '10:30:00', {
            periods: [{ startTime: '09:30:00', endTime: '10:30:00' }],
          }),
          offers: [{ serviceId: 1, price: 50 }],
        }),
      ];
    });

  it('names everybody who is free, and where', async () => {
    const { slots } = await fetchSlots(create(), '', [monday, tuesday]);
    expect(slots).toEqual({
      [monday]: {
        '09:00': [
          [1, 1],
          [1, 2],
        ],
        '09:30': [
          [1, 1],
          [1, 2],
          [2, 1],
        ],
        '10:00': [[2, 1]],
        '10:30': [[1, 2]],
      },
      [tuesday]: { '09:30': [[2, 1]], '10:00': [[2, 1]] },
    });
  });

  it('keeps to the employee and the location that are asked for', async () => {
    const { slots } = await fetchSlots(create(), '&providerIds[]=1&locationId=2');
    expect(slots).toEqual({
      [monday]: { '09:00': [[1, 2]], '09:30': [[1, 2]], '10:30': [[1, 2]] },
    });
  });

  it('tells in the relations who does what where, and each price', async () => {
    const answer = await send(create(), 'GET', '/entities&types=employees,locations');
    const { data } = await answer.json();
    expect(data.entitiesRelations).toEqual({ 1: { 1: [1, 2] }, 2: { 1: [1] } });
    expect(data.employees[0].serviceList[0].price).toBe(35);
    expect(data.employees[1].serviceList[0].price).toBe(50);
    expect(data.locations).toHaveLength(2);
    expect(data.categories).toBeUndefined();
  });
});

describe('a site that has an offset instead of a zone', () => {
  it('keeps it all the year round', async () => {
    const amelia = createRecordedAmelia(
      ({ settings }) => {
        Object.assign(settings.wordpress, { timeZoneString: '', gmtOffset: -3.5 });
      },
      () => recordedAt,
    );
    const { slots } = await fetchSlots(amelia, '&timeZone=UTC');
    expect(Object.keys(slots[monday] ?? {})[0]).toBe('12:30');
  });
});

function toSeeded(
  fields: Partial<Business['appointments'][number]>,
): Business['appointments'][number] {
  return {
    serviceId: 1,
    employeeId: 1,
    locationId: null,
    bookingStart: `${monday} 09:00`,
    persons: 1,
    customer: { firstName: 'Robin', lastName: 'Marsh', email: 'robin.marsh@example.test' },
    ...fields,
  };
}
