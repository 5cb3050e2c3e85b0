import type { ManageLink, Receipt } from '../contract/booking.js';
import type { ManageSubject } from '../contract/manage-subject.js';

/** What leads back to a booking; null where nothing does any more. */
export type SignLink = (subject: ManageSubject) => Promise<ManageLink | null>;

/** What was booked, just now or some time ago, and whose it is. */
export interface Linkable {
  receipt: Receipt;
  subject: ManageSubject | undefined;
  parts: readonly ManageSubject[];
}

/** The receipt with a link for the whole, and one for each of its parts. */
export async function toLinkedReceipt(
  { receipt, subject, parts }: Linkable,
  signLink: SignLink,
): Promise<Receipt> {
  const [manage, ...links] = await Promise.all([
    subject ? signLink(subject) : null,
    ...parts.map(signLink),
  ]);
  const linkOf = new Map(parts.map(({ bookingId }, index) => [bookingId, links[index] ?? null]));
  const appointments = receipt.appointments.map((appointment) => {
    const link = linkOf.get(appointment.bookingId);
    return link === undefined ? appointment : { ...appointment, manage: link };
  });
  return { ...receipt, appointments, manage: manage ?? null };
}
