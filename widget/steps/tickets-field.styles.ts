import { css } from 'lit';

export const styles = css`
  legend {
    margin-block-end: 4px;
  }
  .row {
    justify-content: space-between;
    min-block-size: 62px;
  }
  b {
    font-size: 0.875em;
    font-weight: 550;
  }
  .sold-out :is(.name, b) {
    color: var(--_mute);
  }
`;
