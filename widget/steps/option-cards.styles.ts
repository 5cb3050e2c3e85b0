import { css } from 'lit';

/** Several answers to a question, as cards with a radio button. */
export const optionCards = css`
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 200px), 1fr));
    gap: 8px;
  }
  label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-content: center;
    gap: 0 12px;
    overflow-wrap: anywhere;
    min-block-size: 52px;
    padding: 8px 14px;
  }
  input {
    grid-row: 1 / span 2;
  }
  span {
    font-weight: 550;
  }
  span:has(+ [hidden]) {
    grid-row: 1 / span 2;
  }
  small {
    grid-column: 2;
    font-size: 0.8125em;
    color: var(--_mute);
  }
  b {
    grid-column: 3;
    grid-row: 1 / span 2;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  /* Large text on a small screen: the price has a line of its own. */
  @container (max-width: 12em) {
    b {
      grid-column: 1 / -1;
      grid-row: auto;
      white-space: normal;
    }
  }
`;
