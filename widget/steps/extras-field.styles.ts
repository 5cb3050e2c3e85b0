import { css } from 'lit';

export const styles = css`
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
    min-block-size: 52px;
    padding: 8px 14px;
  }
  .counted {
    justify-content: space-between;
  }
  label {
    cursor: pointer;
    flex-wrap: nowrap;
  }
  input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
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
  .about {
    padding: 0 14px 10px;
    margin-block-start: -4px;
    font-size: 0.8125em;
    color: var(--_mute);
  }
  label + .about {
    padding-inline-start: 46px;
  }
  .about :is(ul, ol) {
    display: block;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .about li {
    border: 0;
  }
  .about a {
    color: inherit;
  }
`;
