import { css } from 'lit';

export const styles = css`
  .ring {
    display: grid;
    place-items: center;
    font-size: 1.25em;
    color: var(--_mute);
    inline-size: 44px;
    block-size: 44px;
    margin-block-end: 16px;
    border: 4px solid var(--_line);
    border-radius: 50%;
  }
  .turning {
    border-block-start-color: var(--_accent);
    animation: turn 1.2s linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  amelia-booking-summary {
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  @media (prefers-reduced-motion: reduce) {
    .turning {
      animation: none;
    }
  }
`;
