import { css } from 'lit';

/** In an element all of whose buttons hold a sign alone: plus, minus, a cross. */
export const signButtons = css`
  button {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    font-size: 1.25em;
    border-radius: var(--_radius);
  }
  button:hover {
    background: var(--_tint);
  }
`;
