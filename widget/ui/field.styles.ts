import { css } from 'lit';

/** What is typed into. Never under 16 px: smaller text makes phones zoom in. */
export const field = css`
  :is(input, select, textarea):not([type='radio'], [type='checkbox']) {
    font: inherit;
    font-size: max(16px, 1em);
    color: inherit;
    background: transparent;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) - 2px);
    padding: 10px 12px;
    min-block-size: 46px;
    inline-size: 100%;
  }
`;

/** The label above a field, and what is said beneath it. */
export const labelled = css`
  label,
  legend {
    display: block;
    margin-block-end: 6px;
    font-size: 0.875em;
    font-weight: 550;
  }
  :is(label, legend) small {
    font-size: 1em;
    font-weight: 400;
    color: var(--_mute);
  }
  :is(input, select, textarea)[aria-invalid='true'] {
    border-color: var(--_bad);
  }
  .message {
    margin-block-start: 6px;
    font-size: 0.875em;
    color: var(--_bad);
  }
`;

/** Controls that belong together, under what they are called. */
export const grouped = css`
  fieldset {
    border: 0;
    margin: 0 0 20px;
    padding: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 8px;
    font-size: 0.875em;
    font-weight: 600;
  }
`;
