import { css } from 'lit';

/** A button as wide as its list: something to choose, with what it costs where the line ends. */
export const listCard = css`
  button {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 6px 14px;
    inline-size: 100%;
    padding: 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    transition: border-color var(--_motion), background var(--_motion);
  }
  button:hover {
    border-color: color-mix(in oklab, var(--_accent) 60%, transparent);
    background: var(--_soft);
  }
  button[aria-current] {
    border-color: var(--_accent);
    box-shadow: 0 0 0 1px var(--_accent);
  }
`;
