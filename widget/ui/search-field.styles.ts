import { css } from 'lit';

/** A field to search with: its example, and the button that clears it. */
export const searchField = css`
  input::placeholder {
    color: var(--_mute);
    opacity: 1;
  }
  .clear {
    inline-size: 44px;
    display: grid;
    place-items: center;
    color: var(--_mute);
    font-size: 1.25em;
    line-height: 1;
    border-radius: calc(var(--_radius) - 3px);
  }
  .clear:hover {
    color: inherit;
    background: var(--_soft);
  }
`;
