import { afterEach, describe, expect, it } from 'vitest';
import { readDocumented, type ServedAmelia, serveAmelia } from './documented.js';
import {
  compare,
  counted,
  createDocumentedBusiness,
  ofAnotherBooking,
  same,
  type Wrong,
} from './documented-bookings.js';
import { readRecorded } from './recorded-site.js';

const now = Date.parse('2026-02-01T10:00:00Z');

const wrongInBooking: Wrong = {
  translations: 'the page shows en_US though the request has no locale outside of the booking',
  info: 'the page shows a locale and a time zone that the request does not send',
  locale: 'the page shows a locale that the request does not send',
  timeZone: 'the page shows a time zone that the request does not send',
  dateTime: 'the page shows the start as wall time, version 2.4.3 in UTC (book-appointment)',
  created: 'the page shows no time, version 2.4.3 the time of the booking (book-appointment)',
  internalNotes: 'the page shows an empty text, version 2.4.3 null (book-appointment)',
  googleCalendarEventId: 'the page’s site keeps a Google calendar',
  appointmentStatusChanged: 'the page’s appointment was there before, with another status',
  recurringCycle: 'the page shows null, which is none of the values that the services page lists',
  recurringSub: 'the page shows null, which is none of the values that the services page lists',
  customerCabinetUrl: 'the page’s site has a customer panel',
};

/** The page cancels a booking of a package, with other answers than the one it books. */
const wrongInCancel: Wrong = {
  packageCustomerId: 'the page’s booking was paid with a package',
  packageCustomerService: 'the page’s booking was paid with a package',
  payments: 'the page shows the booking alone without payments, version 2.4.3 with them (cancel)',
  customer: 'the page shows no customer in the appointment, version 2.4.3 does (cancel)',
  provider: 'the page shows no employee, version 2.4.3 does (cancel)',
  service: 'the page shows no service, version 2.4.3 does (cancel)',
  location: 'the page shows no place though the appointment has one',
  notifyParticipants: 'the page shows a number, version 2.4.3 a text (cancel)',
  isChangedStatus: 'the page’s booking was canceled before',
  appointmentStatusChanged: 'the page’s appointment was canceled before',
  created: 'the page shows no time at one of two places, version 2.4.3 shows it at both (cancel)',
  message: 'the page says appointment, version 2.4.3 says booking (cancel)',
};

describe('the appointment examples of the bookings page, typed with curl', () => {
  let served: ServedAmelia | undefined;
  afterEach(() => served?.close());

  it('book an appointment', async () => {
    served = await serveAmelia(createDocumentedBusiness(), now);
    const answer = await served.type('book-appointment');
    const name = 'book-appointment';
    const comparison = {
      documented: readDocumented(name).response,
      recorded: readRecorded(name).response,
      varying: counted,
      wrong: wrongInBooking,
    };
    expect(compare(answer, comparison)).toEqual(same);
  });

  it('tell of it', async () => {
    served = await serveAmelia(createDocumentedBusiness(), now);
    expect(await served.type('book-success')).toEqual(readDocumented('book-success').response);
  });

  it('cancel it', async () => {
    served = await serveAmelia(createDocumentedBusiness(), now);
    const { body } = await served.type('book-appointment');
    const { id } = Object(body).data.booking;
    const answer = await served.type('book-cancel', (line) => line.replace('965', String(id)));
    const varying = [...counted, ...ofAnotherBooking];
    const comparison = {
      documented: readDocumented('book-cancel').response,
      recorded: readRecorded('cancel').response,
      varying,
      wrong: wrongInCancel,
    };
    expect(compare(answer, comparison)).toEqual(same);
  });
});
