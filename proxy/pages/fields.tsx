/** @jsxImportSource hono/jsx */
import type { PropsWithChildren } from 'hono/jsx';
import type { Words } from './words/words.js';

/** What is wrong, by the name of the field. */
export type FieldErrors = ReadonlyMap<string, string>;

/** Values that a form carries along unseen. */
export function HiddenFields({ pairs }: { pairs: readonly (readonly [string, string])[] }) {
  return (
    <>
      {pairs.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

/** All that is wrong, first on the page; each leads to its field. */
export function ErrorSummary({ words, errors }: { words: Words; errors: FieldErrors }) {
  if (errors.size === 0) return null;
  return (
    <div class="notice bad" role="alert">
      <h3>{words.errors.heading}</h3>
      <ul>
        {[...errors].map(([name, sentence]) => (
          <li>
            <a href={`#${name}`}>{sentence}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

export interface FieldProps {
  words: Words;
  name: string;
  label: string;
  /** What is to be known of it beside its name. */
  hints?: readonly string[];
  errors: FieldErrors;
  isRequired: boolean;
}

/** What a control says of itself to those who do not see it. */
export function toControl({ name, errors, isRequired }: Omit<FieldProps, 'words' | 'label'>) {
  const isWrong = errors.has(name);
  return {
    id: name,
    name,
    required: isRequired,
    'aria-invalid': isWrong ? ('true' as const) : undefined,
    'aria-describedby': isWrong ? `${name}-error` : undefined,
  };
}

export function Label({ words, name, label, hints, isRequired }: Omit<FieldProps, 'errors'>) {
  return (
    <label for={name}>
      <bdi>{label}</bdi> {hints && <Hints hints={hints} />}
      {!isRequired && <small>{words.optional}</small>}
    </label>
  );
}

/** Each by itself: a price keeps its direction in a line of the other. */
export function Hints({ hints }: { hints: readonly string[] }) {
  return (
    <small>
      {hints.map((hint, index) => (
        <>
          {index > 0 && ' · '}
          <bdi>{hint}</bdi>
        </>
      ))}
    </small>
  );
}

export function FieldError({ name, errors }: Pick<FieldProps, 'name' | 'errors'>) {
  const sentence = errors.get(name);
  return sentence ? (
    <p class="error" id={`${name}-error`}>
      {sentence}
    </p>
  ) : null;
}

/** A control with its label above and what is wrong below. */
export function Field({ children, ...props }: PropsWithChildren<FieldProps>) {
  return (
    <div class="field">
      <Label {...props} />
      {children}
      <FieldError {...props} />
    </div>
  );
}

export interface TextFieldProps extends FieldProps {
  type: 'text' | 'email' | 'tel' | 'date' | 'number';
  value: string;
  autocomplete?: string;
  min?: number;
  max?: number;
  maxlength?: number;
}

export function TextField({
  type,
  value,
  autocomplete,
  min,
  max,
  maxlength,
  ...props
}: TextFieldProps) {
  // What is typed in the letters of one language stands in its direction.
  const dir = type === 'email' || type === 'tel' ? 'ltr' : type === 'text' ? 'auto' : undefined;
  return (
    <Field {...props}>
      <input
        type={type}
        value={value}
        autocomplete={autocomplete}
        min={min}
        max={max}
        maxlength={maxlength}
        dir={dir}
        {...toControl(props)}
      />
    </Field>
  );
}

export interface RadioProps {
  legend: string;
  name: string;
  options: readonly { value: string; label: string; hints?: readonly string[] }[];
  chosen: string;
  errors: FieldErrors;
}

/** One of several, all in sight. */
export function RadioField({ legend, name, options, chosen, errors }: RadioProps) {
  return (
    <fieldset id={name} aria-describedby={errors.has(name) ? `${name}-error` : undefined}>
      <legend>{legend}</legend>
      {options.map(({ value, label, hints }) => (
        <label class="choice">
          <input type="radio" name={name} value={value} checked={value === chosen} />
          <bdi>{label}</bdi> {hints && <Hints hints={hints} />}
        </label>
      ))}
      <FieldError name={name} errors={errors} />
    </fieldset>
  );
}
