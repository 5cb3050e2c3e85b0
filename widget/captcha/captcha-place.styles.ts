import { css } from 'lit';

export const styles = css`
  p {
    display: flex;
    align-items: baseline;
    gap: 10px;
    /* It comes while somebody looks at the button above: nothing may move when it fills. */
    min-block-size: 1.5em;
    margin-block-start: 16px;
    font-size: 0.875em;
    color: var(--_mute);
  }
  p::before {
    content: '';
    flex: none;
    translate: 0 -1px;
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: var(--_accent);
    animation: breathe 800ms ease-in-out infinite alternate;
  }
  @keyframes breathe {
    to {
      opacity: 0.25;
    }
  }
  :host([asking]) p {
    color: inherit;
    margin-block-end: 10px;
  }
  :host([asking]) p::before {
    display: none;
  }
  @media (prefers-reduced-motion: reduce) {
    p::before {
      animation: none;
    }
  }
`;
