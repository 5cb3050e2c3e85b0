/** @jsxImportSource hono/jsx */
import { raw } from 'hono/html';
import type { CustomField } from '../contract/catalog.js';
import { Field, FieldError, type FieldErrors, TextField, toControl } from './fields.js';
import { toAnswerName } from './filled.js';
import type { Words } from './words/words.js';

export interface CustomFieldProps {
  words: Words;
  field: CustomField;
  answer: readonly string[];
  errors: FieldErrors;
}

/** The most the API takes of one answer. */
const longestAnswer = 2000;

/** One of the site's own questions. */
export function AskedField({ words, field, answer, errors }: CustomFieldProps) {
  const { type, label, required: isRequired, options, contentHtml } = field;
  const name = toAnswerName(field);
  const props = { words, name, label, errors, isRequired };
  const [text = ''] = answer;
  switch (type) {
    case 'content':
      // Cleaned by the proxy, as all that is called so.
      return (
        <div class="content" dir="auto">
          {raw(contentHtml)}
        </div>
      );
    case 'file':
      return (
        <p class="notice">
          {label}: {words.details.noFile}
        </p>
      );
    case 'text-area':
      return (
        <Field {...props}>
          <textarea rows={4} maxlength={longestAnswer} dir="auto" {...toControl(props)}>
            {text}
          </textarea>
        </Field>
      );
    case 'select':
      return (
        <Field {...props}>
          <select {...toControl(props)}>
            <option value="">{words.details.choose}</option>
            {options.map((option) => (
              <option selected={option === text}>{option}</option>
            ))}
          </select>
        </Field>
      );
    case 'radio':
    case 'checkbox':
      return <OptionsField {...props} type={type} options={options} answer={answer} />;
    case 'datepicker':
      return <TextField {...props} type="date" value={text} />;
    default:
      return <TextField {...props} type="text" value={text} maxlength={longestAnswer} />;
  }
}

interface OptionsProps {
  words: Words;
  name: string;
  label: string;
  errors: FieldErrors;
  isRequired: boolean;
  type: 'radio' | 'checkbox';
  options: readonly string[];
  answer: readonly string[];
}

function OptionsField({
  words,
  name,
  label,
  errors,
  isRequired,
  type,
  options,
  answer,
}: OptionsProps) {
  // Of boxes a browser knows no "at least one", but where there is one.
  const mustTick = isRequired && (type === 'radio' || options.length === 1);
  return (
    <fieldset id={name} aria-describedby={errors.has(name) ? `${name}-error` : undefined}>
      <legend>
        {label} {!isRequired && <small>{words.optional}</small>}
      </legend>
      {options.map((option) => (
        <label class="choice">
          <input
            type={type}
            name={name}
            value={option}
            checked={answer.includes(option)}
            required={mustTick}
          />
          <bdi>{option}</bdi>
        </label>
      ))}
      <FieldError name={name} errors={errors} />
    </fieldset>
  );
}
