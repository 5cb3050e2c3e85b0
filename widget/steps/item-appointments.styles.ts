import { css } from 'lit';

export const styles = css`
  section {
    padding: 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 2px 16px;
    margin-block-end: 8px;
  }
  h3 {
    margin: 0;
    font-size: 1em;
    outline: none;
  }
  .count,
  .note {
    font-size: 0.875em;
    color: var(--_mute);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 16px;
    padding-block: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .words {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .when {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 8px;
    font-weight: 550;
    font-variant-numeric: tabular-nums;
  }
  .when small {
    font-weight: 400;
    font-size: 0.875em;
    color: var(--_mute);
  }
  .gone .when {
    text-decoration: line-through;
  }
  .gone-note {
    margin-block-start: 6px;
    padding: 8px 12px;
    border-radius: calc(var(--_radius) - 2px);
    background: var(--_warn);
    color: var(--_on-warn);
    font-size: 0.9375em;
  }
  .buttons {
    display: flex;
    gap: 16px;
    font-size: 0.9375em;
  }
  .add {
    display: grid;
    place-items: center;
    inline-size: 100%;
    min-block-size: 48px;
    padding: 6px 14px;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) - 2px);
    font-weight: 550;
    text-align: center;
    text-wrap: balance;
    transition: border-color var(--_motion), background var(--_motion);
  }
  ul:not([hidden]) + .add {
    margin-block-start: 8px;
  }
  .add:hover {
    border-color: var(--_accent);
    background: color-mix(in oklab, var(--_accent) 8%, transparent);
  }
  .message {
    font-size: 0.875em;
    font-weight: 550;
    color: var(--_bad);
  }
  .message:not(:empty) {
    margin-block-start: 8px;
  }
  @media (forced-colors: active) {
    .gone-note {
      border: 1px solid;
    }
  }
`;
