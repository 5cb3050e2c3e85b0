/** @jsxImportSource hono/jsx */
import type { Bill } from '../contract/price.js';
import { Facts, toChosenFacts, toPersonFacts } from './facts.js';
import { HiddenFields } from './fields.js';
import { type Attempt, type Filled, toAttemptFields, toFields } from './filled.js';
import { Frame } from './frame.js';
import { PriceTable } from './price-table.js';
import type { Subject } from './subject.js';
import { toHref, type View } from './view.js';

export interface ReviewProps {
  view: View;
  subject: Subject;
  filled: Filled;
  bill: Bill;
  attempt: Attempt;
  /** What has happened meanwhile. */
  notice?: string | undefined;
}

/** All of it once more, and what it costs; the next click books. */
export function ReviewPage({ view, subject, filled, bill, attempt, notice }: ReviewProps) {
  const { words } = view;
  const chosen = toChosenFacts(view, subject, filled.choices);
  return (
    <Frame around={view} heading={words.review.heading} isFailure={notice !== undefined}>
      {notice && (
        <p class="notice" role="alert">
          {notice}
        </p>
      )}
      <Facts facts={[...chosen, ...toPersonFacts(view, filled)]} />
      <PriceTable view={view} subject={subject} bill={bill} />
      {bill.totalMinor > 0 && <p class="lead">{words.review.onSite}</p>}
      <BookForm view={view} filled={filled} attempt={attempt} label={words.review.book} />
    </Frame>
  );
}

export interface BookFormProps {
  view: View;
  filled: Filled;
  attempt: Attempt;
  /** undefined: it can only be changed. */
  label: string | undefined;
}

/** Books what is filled in; or leads back to it. */
export function BookForm({ view, filled, attempt, label }: BookFormProps) {
  return (
    <form method="post" action={toHref(view, '/book/done')}>
      <HiddenFields pairs={[...toFields(filled), ...toAttemptFields(attempt)]} />
      <p class="ways">
        {label && <button type="submit">{label}</button>}
        <button type="submit" class="quiet" formaction={toHref(view, '/book/details')}>
          {view.words.change}
        </button>
      </p>
    </form>
  );
}
