import { css } from 'lit';

/** The running summary: small, so that it stands beside any screen. */
export const styles = css`
  dl {
    display: grid;
    gap: 10px;
    font-size: 0.875em;
  }
  dt {
    color: var(--_mute);
    font-size: 0.9em;
  }
  dd {
    font-weight: 550;
    overflow-wrap: anywhere;
  }
`;
