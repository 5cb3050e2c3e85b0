import type { Availability, Slot } from '../contract/availability.js';
import { toInvalidInput } from '../contract/refusal.js';
import type { Instant } from '../contract/time.js';

/** So many stretches of the calendar are asked for at once; one booking may need several. */
const atOnce = 3;

/**
 * Fetches one answer for each of these, a few at a time.
 *
 * @param checkTime asked before each few; throws where there is no time for another.
 */
export async function fetchFewAtOnce<Look, Answer>(
  looks: readonly Look[],
  fetchAnswer: (look: Look) => Promise<Answer>,
  checkTime: () => void,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let index = 0; index < looks.length; index += atOnce) {
    checkTime();
    answers.push(...(await Promise.all(looks.slice(index, index + atOnce).map(fetchAnswer))));
  }
  return answers;
}

/** What to ask slots with to find the one at an instant: its day in UTC. */
export function toDayOf(startsAt: Instant) {
  const day = startsAt.slice(0, 10);
  return { from: day, to: day, timeZone: 'UTC' };
}

/** The slot that begins right then, whichever of the answers has it. */
export function findSlot(answers: readonly Availability[], startsAt: Instant): Slot | undefined {
  return answers
    .flatMap(({ slots }) => slots.find((slot) => slot.startsAt === startsAt) ?? [])
    .at(0);
}

/** @throws {Refusal} `invalid-input` where a start lies outside of what the site takes. */
export function checkReach(
  { earliest, latest }: Availability,
  startsAt: Instant,
  pointer: string,
): void {
  if (startsAt < earliest) throw toInvalidInput(pointer, 'too-soon');
  if (startsAt > latest) throw toInvalidInput(pointer, 'too-far');
}
