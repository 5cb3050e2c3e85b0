import type { BookingAnswer, Receipt } from '../../proxy/contract/booking.js';
import { type Problem, type ProblemCode, problemStatuses } from '../../proxy/contract/problem.js';

/** What the proxy knows when it is asked what came of a booking; null: its answer does not arrive. */
type Known = 'booked' | 'nothing' | ProblemCode | null;

/** The bookings whose answer the proxy of these tests has lost, and what it says of them later. */
export class FakeOutcomes {
  /** How the next bookings are lost: made or not; and where the proxy tells of them. */
  readonly lost: { isMade: boolean; location?: string }[] = [];
  /** What it knows, one time after the other; after that nothing yet. */
  readonly known: Known[] = [];
  /** With what each booking was sent, and each outcome asked for. */
  readonly keys: string[] = [];
  /** How often it was asked what came of one. */
  askedCount = 0;
  #receipt: Receipt | null = null;

  /** @returns null where something else is asked for. */
  async answer(request: Request, book: () => Promise<Response>): Promise<Response | null> {
    const { pathname } = new URL(request.url);
    const key = request.headers.get('Idempotency-Key');
    if (key) this.keys.push(key);
    if (pathname.startsWith('/v1/booking-requests/')) return this.#tell();
    const lost = pathname === '/v1/bookings' && this.lost.shift();
    if (!lost) return null;
    if (lost.isMade) this.#receipt = ((await (await book()).json()) as BookingAnswer).booking;
    return problem('outcome-unknown', lost.location ?? '/v1/booking-requests/ref-1');
  }

  #tell(): Response {
    this.askedCount += 1;
    const known = this.known.length > 0 ? this.known.shift() : 'outcome-unknown';
    if (!known) throw new TypeError('Failed to fetch');
    if (known === 'nothing') return Response.json({ booking: null });
    if (known === 'booked') return Response.json({ booking: this.#receipt });
    return problem(known);
  }
}

function problem(code: ProblemCode, location?: string): Response {
  const status = problemStatuses[code];
  const body: Problem = { type: `urn:${code}`, title: code, status, code, requestId: 'r' };
  const headers = { 'Retry-After': '3', ...(location !== undefined && { Location: location }) };
  return Response.json(body, { status, headers });
}
