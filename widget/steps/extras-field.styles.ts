import { css } from 'lit';

export const styles = css`
  .row {
    min-block-size: 52px;
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
