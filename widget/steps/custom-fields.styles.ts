import { css } from 'lit';

export const styles = css`
  .fields {
    display: grid;
    gap: 18px;
  }
  .fields > div {
    min-inline-size: 0;
  }
  label,
  legend,
  .content {
    overflow-wrap: anywhere;
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
  }
  select {
    padding-inline-start: 8px;
  }
  textarea {
    display: block;
    resize: vertical;
  }
  :is(select, textarea):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  option {
    color: FieldText;
    background: Field;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 190px), 1fr));
    gap: 8px;
  }
  .choice {
    display: grid;
    grid-template-columns: auto 1fr;
    align-content: center;
    gap: 0 12px;
    min-block-size: 48px;
    margin: 0;
    padding: 8px 14px;
    font-size: 1em;
    font-weight: 450;
  }
  .choice:has([aria-invalid='true']) {
    border-color: var(--_bad);
  }
  .choice > small {
    grid-column: 2;
    font-size: 0.875em;
  }
  .content :is(ul, ol) {
    list-style: revert;
    padding-inline-start: 1.5em;
  }
  .content > * + * {
    margin-block-start: 8px;
  }
  .content a {
    color: inherit;
    text-underline-offset: 3px;
  }
  .hint:not(:empty) {
    margin-block-start: 6px;
    font-size: 0.875em;
    color: var(--_mute);
  }
`;
