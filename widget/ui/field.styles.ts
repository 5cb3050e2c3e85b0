import { css } from 'lit';

/** What is typed into. Never under 16 px: smaller text makes phones zoom in. */
export const field = css`
  input {
    font: inherit;
    font-size: max(16px, 1em);
    color: inherit;
    background: transparent;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) - 2px);
    padding: 10px 12px;
    min-block-size: 46px;
    inline-size: 100%;
  }
`;
