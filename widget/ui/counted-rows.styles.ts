import { css } from 'lit';

/** What can be taken, a row each: its name, what it costs, and how many of it. */
export const countedRows = css`
  .hint,
  .message {
    margin-block-end: 8px;
    font-size: 0.875em;
    color: var(--_mute);
  }
  .message {
    color: var(--_bad);
    font-weight: 550;
  }
  ul {
    display: grid;
    gap: 8px;
  }
  li {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    transition: border-color var(--_motion);
  }
  li:has(:checked, .chosen) {
    border-color: var(--_accent);
    box-shadow: 0 0 0 1px var(--_accent);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    padding: 8px 14px;
  }
  .text {
    display: grid;
    flex: 1 1 9em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .name {
    font-weight: 550;
  }
  small {
    font-size: 0.8125em;
    color: var(--_mute);
  }
`;
