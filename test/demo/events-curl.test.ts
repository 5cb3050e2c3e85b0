import { afterEach, describe, expect, it } from 'vitest';
import type { Business } from '../../demo/amelia/rows.js';
import { type ServedAmelia, serveAmelia } from './documented.js';
import {
  addBookable,
  addBookedSeries,
  addMonthly,
  addTicketed,
  createDocumentedBusiness,
  series,
} from './documented-events.js';
import { compareWithPage, same, type Wrong } from './page-differences.js';

/** When the page's series was added: 16:48:54 in Belgrade. */
const now = Date.parse('2023-11-03T15:48:54Z');

interface Example {
  wrong: Wrong;
  business?: (business: Business) => void;
  /** Examples that are typed before it. */
  before?: string[];
  edit?: (line: string) => string;
  now?: number;
}

/** Numbers that count what else was booked, chance, and people of another site. */
const varying = [
  ...['customerBookingId', 'paymentId', 'invoiceNumber', 'customerId', 'token', 'dateTime'],
  ...['firstName', 'lastName', 'email', 'phone', 'info'],
];

const ofEmployees: Wrong = {
  translations: 'the page’s employee is called otherwise in German and French',
  description: 'the page shows an empty text, version 2.4.3 null (event-get)',
};
const ofCustomers: Wrong = {
  phone: 'the page’s customer has told a number',
  created:
    'the page shows no time, version 2.4.3 the time of the payment (event-get-with-bookings)',
};
const token = 'the page’s booking was made in the back end, and has none';
const customFields = 'the page’s booking has answered questions';

const examples: Record<string, Example> = {
  'event-add': {
    wrong: { ticketRangeRec: 'the page shows null here, and “calculate” when the event is read' },
  },
  'event-update': {
    before: ['event-add'],
    wrong: {
      ...ofEmployees,
      ticketRangeRec: 'the page shows null for the second event, “calculate” for the first',
    },
  },
  'event-status': {
    business: ({ events }) => events.push(structuredClone(series)),
    wrong: ofEmployees,
  },
  'event-get': {
    business: ({ events }) => events.push(structuredClone(series)),
    wrong: ofEmployees,
  },
  'event-list': {
    business: addMonthly,
    // Without it curl takes the brackets of dates[0] for a range of its own.
    edit: (line) => `${line} --globoff`,
    wrong: {},
  },
  'event-effect': { business: addBookedSeries, wrong: {} },
  'event-booking-update': {
    business: addTicketed,
    edit: (line) =>
      line
        .replace('bookings/1145', 'bookings/1')
        .replace('"id": 62', '"id": 1')
        .replace('"id": 63', '"id": 2'),
    wrong: {
      ...ofCustomers,
      token,
      ticketsData: 'the page shows four tickets of one booking, two of them sent twice',
      'ticketsData.id': 'the page shows the tickets in another order',
      'ticketsData.eventTicketId': 'the page shows the tickets in another order',
      'ticketsData.persons': 'the page sends two and two, and shows eight and three',
      'ticketsData.price': 'the page shows the tickets in another order',
    },
  },
  'event-booking-delete': {
    business: addTicketed,
    edit: (line) => line.replace('1145', '1'),
    wrong: {
      ...ofCustomers,
      token,
      customFields,
      ticketsData: 'the page shows no tickets of the booking that it changed before',
      customTickets: 'the page shows no tickets of the event that it shows with two before',
      notifyParticipants: 'the page shows true, and 1 everywhere else',
    },
  },
  'event-delete': {
    business: addBookedSeries,
    wrong: {
      ...ofCustomers,
      customFields,
      'tags.id': 'the page numbers its tag anew, though nothing says that it was changed',
      description: 'the page shows an empty text, version 2.4.3 null (event-get)',
    },
  },
  'book-event': {
    business: addBookable,
    now: Date.parse('2026-01-05T10:00:00Z'),
    wrong: {
      created: 'the page shows no time, version 2.4.3 the time of the payment (book-event)',
      customerCabinetUrl: 'the page’s site has a customer panel',
    },
  },
};

/** Recorded answers of version 2.4.3 about events. */
const newer = ['events-list', 'event-get-with-bookings', 'book-event-tickets'];

/** Numbers that go by what was booked before. */
const counted = ['bookings.id', 'booking.id', 'customer.id', 'payments.id', 'payment.id'];

/** The same with tickets and employees by their numbers: the page has them in no certain order. */
function toOrdered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toOrdered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      ['customTickets', 'providers'].includes(name) && Array.isArray(inner)
        ? inner.map(toOrdered).sort((one, other) => Object(one).id - Object(other).id)
        : toOrdered(inner),
    ]),
  );
}

describe('the examples of the events page, typed with curl', () => {
  let served: ServedAmelia | undefined;
  afterEach(() => served?.close());

  it.each(Object.entries(examples))('%s', async (name, example) => {
    const business = createDocumentedBusiness();
    example.business?.(business);
    served = await serveAmelia(business, example.now ?? now);
    for (const before of example.before ?? []) await served.type(before);
    const answer = await served.type(name, example.edit);
    const { wrong } = example;
    const expected = { varying, counted, newer, wrong, toComparable: toOrdered };
    expect(compareWithPage(answer, name, expected)).toEqual(same);
  });

  it('calendar conflicts, where the page lacks a comma and no calendar is connected', async () => {
    served = await serveAmelia(createDocumentedBusiness(), now);
    const asPrinted = await served.type('event-calendar');
    expect(asPrinted).toMatchObject({
      status: 500,
      body: { message: 'Mandatory fields not passed! Missing: periods' },
    });
    const mended = await served.type('event-calendar', (line) =>
      line.replace('] "eventIds"', '], "eventIds"'),
    );
    expect(mended).toMatchObject({ status: 200, body: { data: { events: [] } } });
  });
});
