import { css } from 'lit';

/** What every element of the widget shares: type, focus, buttons. */
export const base = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  dl,
  dd,
  ol,
  ul {
    margin: 0;
    padding: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  h2 {
    font-size: 1.3125em;
    line-height: 1.25;
    font-weight: 650;
    letter-spacing: -0.01em;
    margin-block-end: 4px;
    outline: none;
    text-wrap: balance;
  }
  h3 {
    font-size: 0.8125em;
    font-weight: 600;
    margin-block-end: 8px;
  }
  .lead {
    color: var(--_mute);
    margin-block-end: 20px;
  }
  button {
    all: unset;
    box-sizing: border-box;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  :is(button, input, summary, a):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  [aria-disabled='true'] {
    cursor: default;
  }
  .primary {
    display: inline-grid;
    place-items: center;
    min-block-size: 48px;
    padding-inline: 22px;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    text-align: center;
    transition: filter var(--_motion);
  }
  .primary:hover {
    filter: brightness(1.08);
  }
  .primary[aria-disabled='true'] {
    opacity: 0.6;
    filter: none;
  }
  .quiet {
    display: inline-grid;
    place-items: center;
    min-block-size: 48px;
    padding-inline: 12px;
    border-radius: var(--_radius);
    color: var(--_mute);
    font-weight: 550;
  }
  .quiet:hover {
    color: inherit;
    background: var(--_soft);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 12px;
    margin-block-start: 24px;
  }
  .foot .quiet {
    margin-inline-start: -12px;
  }
  @container (max-width: 479px) {
    .foot .primary {
      flex: 1 1 auto;
    }
  }
  .link {
    display: inline-grid;
    align-items: center;
    min-block-size: 44px;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: clip;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .figures {
    font-variant-numeric: tabular-nums;
  }
  @media (forced-colors: active) {
    .primary,
    .now b,
    [aria-pressed='true'] {
      forced-color-adjust: none;
      background: var(--_accent) !important;
      color: var(--_on-accent) !important;
    }
  }
`;

/** Grey shapes of the size of what comes. */
export const skeleton = css`
  .bone {
    border-radius: calc(var(--_radius) - 2px);
    background: var(--_soft);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  @keyframes breathe {
    to {
      background: var(--_line);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .bone {
      animation: none;
    }
  }
`;
