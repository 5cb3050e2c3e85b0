/** @jsxImportSource hono/jsx */
import { toPairs } from './choices.js';
import { AskedField } from './custom-field.js';
import { Facts, toChosenFacts } from './facts.js';
import { ErrorSummary, type FieldErrors, HiddenFields, TextField } from './fields.js';
import type { Filled } from './filled.js';
import { Frame } from './frame.js';
import { type Subject, toQuestions } from './subject.js';
import { toHref, type View } from './view.js';

export interface DetailsProps {
  view: View;
  subject: Subject;
  filled: Filled;
  errors: FieldErrors;
  /** Whether it is the answer to a form: then the widget must not take its place. */
  isAnswer: boolean;
}

/** Who comes, and what the site asks of them. */
export function DetailsPage({ view, subject, filled, errors, isAnswer }: DetailsProps) {
  const { words, site } = view;
  const { choices, answers } = filled;
  const questions = toQuestions(subject, view);
  const { phone, email } = site.required;
  return (
    <Frame
      around={view}
      heading={words.details.heading}
      isFailure={errors.size > 0}
      {...(isAnswer ? {} : { widget: toWidget(subject, choices.timeZone) })}
    >
      <ErrorSummary words={words} errors={errors} />
      <Facts facts={toChosenFacts(view, subject, choices)} />
      <p class="lead">{words.details.lead}</p>
      <form method="post" action={toHref(view, '/book/review')}>
        <HiddenFields pairs={toPairs(choices)} />
        <TextField
          {...{ words, errors, name: 'firstName', label: words.details.firstName }}
          type="text"
          autocomplete="given-name"
          maxlength={100}
          value={filled.firstName}
          isRequired
        />
        <TextField
          {...{ words, errors, name: 'lastName', label: words.details.lastName }}
          type="text"
          autocomplete="family-name"
          maxlength={100}
          value={filled.lastName}
          isRequired
        />
        <TextField
          {...{ words, errors, name: 'email', label: words.details.email }}
          type="email"
          autocomplete="email"
          maxlength={190}
          value={filled.email}
          isRequired={email}
        />
        {(phone || filled.phone !== '') && (
          <TextField
            {...{ words, errors, name: 'phone', label: words.details.phone }}
            type="tel"
            autocomplete="tel"
            maxlength={40}
            value={filled.phone}
            isRequired={phone}
          />
        )}
        {questions.map((field) => (
          <AskedField
            words={words}
            field={field}
            answer={answers.get(field.id) ?? []}
            errors={errors}
          />
        ))}
        {site.coupons && (
          <TextField
            {...{ words, errors, name: 'coupon', label: words.details.coupon }}
            type="text"
            autocomplete="off"
            maxlength={64}
            value={filled.coupon}
            isRequired={false}
          />
        )}
        <p class="ways">
          <button type="submit">{words.details.next}</button>
          <a class="quiet" href={toBack(view, subject, filled)}>
            {words.back}
          </a>
        </p>
      </form>
    </Frame>
  );
}

function toWidget(subject: Subject, timeZone: string | undefined) {
  return subject.kind === 'event'
    ? { event: subject.event.id, timeZone }
    : { kind: 'appointment' as const, timeZone };
}

function toBack(view: View, subject: Subject, { choices }: Filled): string {
  const pairs = toPairs({ ...choices, startsAt: undefined });
  return toHref(view, subject.kind === 'event' ? '/book/places' : '/book/times', pairs);
}
