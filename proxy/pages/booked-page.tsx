/** @jsxImportSource hono/jsx */
import type { Receipt } from '../contract/booking.js';
import { toBookedPlace } from '../contract/place.js';
import { type Fact, Facts } from './facts.js';
import { HiddenFields } from './fields.js';
import { Frame } from './frame.js';
import { toHref, toMoments, type View } from './view.js';

/** What was booked, and the ways back to it. */
export function BookedPage({ view, receipt }: { view: View; receipt: Receipt }) {
  const { words } = view;
  const { customer, status, manage, id } = receipt;
  const isPending = status !== 'approved';
  const toHeading = isPending ? words.booked.pending : words.booked.heading;
  return (
    <Frame around={view} heading={toHeading(customer.firstName)}>
      <p class="notice good" role="status">
        {isPending
          ? words.booked.pendingLead
          : customer.email
            ? words.booked.mail(customer.email)
            : words.booked.kept}
      </p>
      <Facts facts={toFacts(view, receipt)} />
      {manage && (
        <>
          <form method="post" action={toHref(view, '/book/calendar.ics')}>
            <HiddenFields
              pairs={[
                ['id', String(id)],
                ['token', manage.token],
              ]}
            />
            <p class="ways">
              <button type="submit">{words.booked.calendar}</button>
              {/* Behind the #, where no server sees it. */}
              <a
                class="quiet"
                href={`${toHref(view, '/book')}#amelia-manage=${id}.${manage.token}`}
              >
                {words.booked.manage}
              </a>
            </p>
          </form>
          <p class="lead">{words.booked.manageLead}</p>
        </>
      )}
      <p>
        <a class="quiet" href={toHref(view, '/book')}>
          {words.booked.another}
        </a>
      </p>
    </Frame>
  );
}

function toFacts(view: View, receipt: Receipt): Fact[] {
  const { words, format, catalog } = view;
  const { title, appointments, timeZone, totalMinor } = receipt;
  const [first] = appointments;
  const where = toBookedPlace(first?.location ?? null, catalog);
  return [
    { label: words.facts.what, lines: [title] },
    {
      label: words.facts.when,
      lines: appointments.flatMap(({ startsAt }) => toMoments(view, startsAt, timeZone)),
    },
    { label: words.facts.with, lines: first?.employee ? [first.employee] : [] },
    { label: words.facts.where, lines: where ? [where] : [] },
    {
      label: words.review.total,
      lines: [totalMinor === 0 ? words.free : format.money(totalMinor)],
    },
  ];
}
