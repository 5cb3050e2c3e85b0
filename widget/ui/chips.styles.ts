import { css } from 'lit';

/** Times and other short choices, as large targets. */
export const chips = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .chip {
    display: grid;
    align-content: center;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 6px 14px;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) - 2px);
    text-align: center;
    font-weight: 550;
    font-variant-numeric: tabular-nums;
    unicode-bidi: plaintext;
    transition: border-color var(--_motion), background var(--_motion);
  }
  .chips > .chip {
    flex: 1 1 auto;
    padding-inline: 6px;
    font-size: 0.9375em;
  }
  .chip small {
    font-size: 0.75em;
    font-weight: 450;
    color: var(--_mute);
  }
  .chips > .chip > .when {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .chips > .chip > small {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .chip:hover {
    border-color: var(--_accent);
    background: color-mix(in oklab, var(--_accent) 8%, transparent);
  }
  .chip[aria-pressed='true'] {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .chip[aria-pressed='true'] small {
    color: inherit;
  }
`;
