import { css } from 'lit';

export const styles = css`
  .fields {
    display: grid;
    gap: 14px;
  }
  @container (min-width: 420px) {
    .fields {
      grid-template-columns: 1fr 1fr;
    }
    .full {
      grid-column: 1 / -1;
    }
  }
  label {
    display: block;
    margin-block-end: 6px;
    font-size: 0.875em;
    font-weight: 550;
  }
  label small {
    font-size: 1em;
    font-weight: 400;
    color: var(--_mute);
  }
  input[aria-invalid='true'] {
    border-color: var(--_bad);
  }
  .message {
    margin-block-start: 6px;
    font-size: 0.875em;
    color: var(--_bad);
  }
`;
