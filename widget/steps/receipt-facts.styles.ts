import { css } from 'lit';

/** What was booked, each under its name. */
export const styles = css`
  dl {
    display: grid;
    gap: 12px;
  }
  dt {
    font-size: 0.8125em;
    color: var(--_mute);
  }
  dd {
    font-weight: 550;
    overflow-wrap: anywhere;
  }
  dd + dd {
    font-weight: 450;
    color: var(--_mute);
  }
`;
