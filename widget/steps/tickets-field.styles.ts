import { css } from 'lit';

export const styles = css`
  fieldset {
    border: 0;
    margin: 0 0 20px;
    padding: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 4px;
    font-size: 0.875em;
    font-weight: 600;
  }
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
  li:has(.chosen) {
    border-color: var(--_accent);
    box-shadow: 0 0 0 1px var(--_accent);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 12px;
    min-block-size: 62px;
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
  b {
    font-size: 0.875em;
    font-weight: 550;
  }
  .sold-out :is(.name, b) {
    color: var(--_mute);
  }
`;
