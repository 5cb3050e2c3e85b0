import { css } from 'lit';

export const styles = css`
  .zone {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    min-block-size: 64px;
    padding: 10px 12px;
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
    font-size: 0.9375em;
  }
  .zone span {
    color: var(--_mute);
  }
  @media (pointer: coarse) {
    .zone span {
      display: none;
    }
  }
  .zone:hover,
  .zone:focus-within {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .zone:has([aria-invalid='true']) {
    border-color: var(--_bad);
  }
  .zone:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  /* The browser's own field lies over all of it: what is clicked or dropped here is its. */
  input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  b {
    padding: 9px 14px;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) - 2px);
    font-weight: 550;
  }
  .hint {
    margin-block-start: 6px;
    font-size: 0.875em;
    color: var(--_mute);
    overflow-wrap: anywhere;
  }
  .message {
    overflow-wrap: anywhere;
  }
  ul {
    display: grid;
    margin-block-start: 6px;
  }
  li {
    display: flex;
    align-items: center;
    gap: 12px;
    border-block-end: 1px solid var(--_line);
  }
  bdi {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  li small {
    color: var(--_mute);
    unicode-bidi: plaintext;
  }
`;
