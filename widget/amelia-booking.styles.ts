import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
    line-height: 1.5;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 4px);
    overflow: clip;
  }
  :host(:is([mode='dialog'], [mode='button'])) {
    display: contents;
  }
  amelia-manage {
    border: 0;
  }
  .frame {
    display: grid;
    min-block-size: 480px;
    align-content: start;
  }
  .side {
    display: none;
    padding: 24px;
    border-inline-end: 1px solid var(--_line);
    background: var(--_soft);
  }
  .main {
    padding: 20px;
    min-inline-size: 0;
    /* The screens ask for this width, not for the width of the whole. */
    container-type: inline-size;
  }
  /* The next screen's code is on its way: seldom seen, for it is loaded ahead. */
  .main[aria-busy='true'] {
    opacity: 0.55;
    pointer-events: none;
    transition: opacity var(--_motion) 200ms;
  }
  .bar {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 48px;
    padding: 4px 20px;
    font-size: 0.875em;
    color: var(--_mute);
  }
  details,
  .bar:not(summary) {
    border-block-end: 1px solid var(--_line);
  }
  summary {
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:focus-visible {
    outline-offset: -2px;
  }
  .chevron {
    inline-size: 8px;
    block-size: 8px;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-2px) rotate(45deg);
    transition: transform var(--_motion);
  }
  details[open] .chevron {
    transform: translateY(2px) rotate(225deg);
  }
  details amelia-booking-summary {
    padding: 4px 20px 16px;
  }
  .dots {
    display: flex;
    gap: 4px;
    flex: 1;
  }
  .dots i {
    flex: 1;
    block-size: 4px;
    border-radius: 2px;
    background: var(--_line);
  }
  .dots i.on {
    background: var(--_accent);
  }
  .steps {
    display: grid;
    gap: 2px;
    margin-block-end: 24px;
    font-size: 0.875em;
  }
  .steps li > * {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: 44px;
    color: var(--_mute);
    border-radius: 8px;
  }
  .steps button:hover {
    color: inherit;
  }
  .steps b {
    display: grid;
    place-items: center;
    inline-size: 22px;
    block-size: 22px;
    border: 1.5px solid var(--_line);
    border-radius: 50%;
    font-size: 0.75rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .steps .done b {
    background: var(--_tint);
    border-color: transparent;
    color: var(--_accent);
  }
  .steps .now {
    color: inherit;
    font-weight: 600;
  }
  .steps .now b {
    background: var(--_accent);
    border-color: transparent;
    color: var(--_on-accent);
  }
  .cards {
    display: grid;
    gap: 10px;
    margin-block-start: 20px;
  }
  .cards .bone {
    block-size: 82px;
    border-radius: var(--_radius);
  }
  .head.bone {
    block-size: 1.3em;
    inline-size: min(320px, 80%);
  }
  /* As high as what comes. */
  amelia-kind-switch {
    display: block;
    min-block-size: 50px;
    margin-block-end: 20px;
  }
  .step {
    animation: arrive var(--_motion) ease-out;
  }
  @keyframes arrive {
    from {
      opacity: 0;
      translate: 0 4px;
    }
  }
  @container (min-width: 700px) {
    .frame {
      grid-template-columns: 216px minmax(0, 1fr);
      align-content: stretch;
    }
    .side {
      display: block;
    }
    .bar,
    details {
      display: none;
    }
    .main {
      padding: 24px;
    }
  }
  @container (min-width: 820px) {
    .frame {
      grid-template-columns: 248px minmax(0, 1fr);
    }
    .main {
      padding: 28px 32px;
    }
  }
`;
