/** @jsxImportSource hono/jsx */
import type { Bill, PriceLine } from '../contract/price.js';
import type { Subject } from './subject.js';
import type { View } from './view.js';

/** What it comes to, line by line. */
export function PriceTable({ view, subject, bill }: { view: View; subject: Subject; bill: Bill }) {
  const { words, format } = view;
  const { lines, totalMinor, includedTax } = bill;
  return (
    <table class="price">
      <tbody>
        {lines.map((line) => (
          <tr>
            <th scope="row">
              <bdi>{toLabel(view, subject, line)}</bdi>
            </th>
            <td>{format.money(line.amountMinor)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.review.total}</th>
          <td>{totalMinor === 0 ? words.free : format.money(totalMinor)}</td>
        </tr>
        {includedTax && (
          <tr class="small">
            <td colspan={2}>
              {words.review.included(
                words.join(includedTax.names),
                format.money(includedTax.amountMinor),
              )}
            </td>
          </tr>
        )}
      </tfoot>
    </table>
  );
}

function toLabel({ words, format }: View, subject: Subject, line: PriceLine): string {
  const times = (name: string, ...counts: number[]) =>
    [name, ...counts.filter((count) => count > 1).map((count) => format.count(count))].join(' × ');
  switch (line.kind) {
    case 'service':
    case 'event':
      return times(toName(subject), line.persons);
    case 'extra':
      return times(findName(subject, line.extraId), line.quantity, line.persons);
    case 'ticket':
      return times(findName(subject, line.ticketId), line.quantity);
    case 'coupon':
      return `${words.review.coupon} ${line.code}`;
    case 'tax':
      return words.join([...new Set(line.names)]) || words.review.tax;
    case 'package':
      return toName(subject);
  }
}

export function toName(subject: Subject): string {
  return subject.kind === 'event' ? subject.event.name : subject.service.name;
}

function findName(subject: Subject, id: number): string {
  const parts = subject.kind === 'event' ? (subject.event.tickets ?? []) : subject.service.extras;
  return parts.find((part) => part.id === id)?.name ?? '';
}
