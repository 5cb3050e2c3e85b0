import { css } from 'lit';

/** A field that a list is searched with, and the chips of what it is narrowed to. */
export const listSearch = css`
  .field {
    position: relative;
  }
  input {
    appearance: none;
    display: block;
    block-size: calc(max(16px, 1em) * 1.5 + 22px);
    line-height: 1.5;
    padding-inline-end: 46px;
  }
  ::-webkit-search-cancel-button {
    display: none;
  }
  .clear {
    position: absolute;
    inset-block: 1px;
    inset-inline-end: 1px;
  }
  /* One line that is moved sideways: however many there are, the list stays where it is. */
  .narrow {
    display: flex;
    gap: 8px;
    /* The lower padding is where a scroll bar stands. */
    block-size: 66px;
    padding-block-start: 12px;
    align-items: start;
    overflow-x: auto;
    scrollbar-width: thin;
    scrollbar-color: var(--_faint) transparent;
    overscroll-behavior-x: contain;
  }
  .narrow button {
    flex: none;
    display: grid;
    place-items: center;
    min-block-size: 44px;
    padding-inline: 14px;
    border: 1px solid var(--_line);
    border-radius: 22px;
    font-size: 0.875em;
    font-weight: 550;
  }
  .narrow button:hover {
    background: var(--_soft);
  }
  .narrow button:focus-visible {
    outline-offset: -2px;
  }
  .narrow [aria-pressed='true'] {
    background: var(--_tint);
    border-color: var(--_accent);
  }
  .field:has(+ *) {
    margin-block-end: 10px;
  }
`;
