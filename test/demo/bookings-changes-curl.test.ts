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

/** Before both appointments of the page's examples. */
const now = Date.parse('2026-01-03T13:00:00Z');

const wrongInReassign: Wrong = {
  isChangedStatus: 'the page shows null, version 2.4.3 says that nothing changed (reassign)',
  notifyParticipants: 'the page shows a number, version 2.4.3 a text (reassign)',
  initialAppointmentDateTime:
    'the page shows it beside the old appointment, version 2.4.3 within it (reassign)',
};

const blank = 'the page shows null, version 2.4.3 what the service has (appointments-list)';

const wrongInExisting: Wrong = {
  customFields: 'the one who was there before answered nothing here',
  parentId: 'the page’s other booking is one of several dates',
  notifyParticipants: 'the page shows a number, version 2.4.3 a text (appointments-list)',
  description: 'the page shows an empty text, version 2.4.3 null (appointments-list)',
  deposit: blank,
  depositPayment: blank,
  depositPerPerson: blank,
  fullPayment: blank,
  show: blank,
  recurringCycle: blank,
  recurringSub: blank,
  recurringPayment: blank,
  customPricing: blank,
  limitPerCustomer: blank,
  googleCalendarEventId: 'the page’s site keeps a Google calendar',
  outlookCalendarEventId: 'the page’s site keeps an Outlook calendar',
  zoomMeeting: 'the page’s site meets on Zoom',
};

const wrongInDelete: Wrong = {
  notifyParticipants: 'the page shows a number, version 2.4.3 a text (delete)',
};

const varying = [...counted, ...ofAnotherBooking, 'created'];

/** The appointment of the page's example, which another customer has. */
function createSharedBusiness() {
  const business = createDocumentedBusiness();
  const [mia] = business.employees;
  if (mia) Object.assign(mia, { phone: '+381631234567', note: 'note 123345678900' });
  business.appointments.push({
    serviceId: 1,
    employeeId: 1,
    locationId: 2,
    bookingStart: '2026-01-09 09:30',
    persons: 1,
    customer: { firstName: 'Sofia', lastName: 'Miller', email: 'sofia.miller@example.test' },
  });
  return business;
}

describe('the examples of the bookings page that change a booking, typed with curl', () => {
  let served: ServedAmelia | undefined;
  afterEach(() => served?.close());

  it('move it into an appointment of others', async () => {
    served = await serveAmelia(createSharedBusiness(), now);
    const { body } = await served.type('book-appointment');
    const { id } = Object(body).data.booking;
    const answer = await served.type('book-reassign', (line) => line.replace('975', String(id)));

    const documented = readDocumented('book-reassign').response;
    const [shown, existing] = splitExisting(answer);
    const [documentedOther, documentedExisting] = splitExisting(documented);
    const recorded = readRecorded('reassign').response;
    expect(
      compare(shown, { documented: documentedOther, recorded, varying, wrong: wrongInReassign }),
    ).toEqual(same);
    expect(
      compare(existing, {
        documented: documentedExisting,
        recorded: readListed(),
        varying,
        wrong: wrongInExisting,
      }),
    ).toEqual(same);
    expect(served.amelia.appointments).toHaveLength(1);
  });

  it('delete it', async () => {
    served = await serveAmelia(createDocumentedBusiness(), now);
    const { body } = await served.type('book-appointment');
    const { id } = Object(body).data.booking;
    const answer = await served.type('book-delete', (line) => line.replace('974', String(id)));
    const comparison = {
      documented: readDocumented('book-delete').response,
      recorded: readRecorded('delete').response,
      varying,
      wrong: wrongInDelete,
    };
    expect(compare(answer, comparison)).toEqual(same);
    expect(served.amelia.appointments).toEqual([]);
  });
});

/** The answer to a move without the appointment that was there before, and that one alone. */
function splitExisting({ status, body }: { status: number; body: unknown }) {
  const { message, data } = Object(body);
  const { existingAppointment, ...others } = data;
  return [{ status, body: { message, data: others } }, existingAppointment] as const;
}

/** An appointment of version 2.4.3 with two bookings, in a list. */
function readListed() {
  const { data } = Object(readRecorded('appointments-list').response.body);
  const [day] = Object.values(data.appointments);
  const [appointment] = Object(day).appointments;
  return { ...appointment, bookings: [appointment.bookings[0], appointment.bookings[0]] };
}
