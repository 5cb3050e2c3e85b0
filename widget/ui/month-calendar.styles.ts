import { css } from 'lit';

export const styles = css`
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 8px;
    font-weight: 600;
    text-align: center;
  }
  #month {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .turn {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    border-radius: calc(var(--_radius) - 2px);
    font-size: 1.5em;
    line-height: 1;
  }
  .turn:hover {
    background: var(--_soft);
  }
  .turn[aria-disabled='true'] {
    color: var(--_faint);
    background: none;
  }
  :host(:dir(rtl)) .turn span {
    transform: scaleX(-1);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th {
    font-size: 0.75em;
    font-weight: 500;
    color: var(--_mute);
    padding-block: 6px;
  }
  td {
    padding: 1px;
    block-size: 46px;
  }
  .day {
    display: grid;
    place-items: center;
    inline-size: 100%;
    min-block-size: 44px;
    border-radius: calc(var(--_radius) - 2px);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    transition: background var(--_motion);
  }
  .day:hover {
    background: var(--_tint);
  }
  .day[aria-disabled='true'] {
    color: var(--_faint);
    font-weight: 400;
    background: none;
  }
  .day.today {
    box-shadow: inset 0 0 0 1.5px var(--_edge);
  }
  .day[aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  :host([loading]) .day:not([aria-pressed='true']) {
    color: var(--_faint);
  }
  @media (forced-colors: active) {
    .day.today {
      border: 1px solid;
    }
  }
`;
