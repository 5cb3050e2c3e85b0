import { css } from 'lit';

/** What was chosen, each under its name. */
export const facts = css`
  .facts {
    display: grid;
    gap: 10px 24px;
    font-size: 0.9375em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 240px), 1fr));
  }
  dt {
    font-size: 0.8125em;
    color: var(--_mute);
  }
  dd {
    overflow-wrap: anywhere;
  }
`;
