import { css } from 'lit';

export const styles = css`
  .fields {
    display: grid;
    gap: 14px;
  }
  amelia-custom-fields,
  amelia-limit-note {
    margin-block-start: 14px;
  }
  @container (min-width: 420px) {
    .fields {
      grid-template-columns: 1fr 1fr;
    }
    .full {
      grid-column: 1 / -1;
    }
  }
`;
