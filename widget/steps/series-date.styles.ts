import { css } from 'lit';

export const styles = css`
  .row {
    display: grid;
    grid-template: 'words price' auto 'buttons buttons' auto / 1fr auto;
    align-items: center;
    gap: 0 16px;
    padding-block: 8px;
  }
  .words {
    grid-area: words;
  }
  .price {
    grid-area: price;
    text-align: end;
  }
  .buttons {
    grid-area: buttons;
  }
  @container (min-width: 480px) {
    .row {
      grid-template: 'words buttons price' minmax(44px, auto) / 1fr auto auto;
    }
    .price:not(:empty) {
      min-inline-size: 5em;
    }
  }
  .when {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .when small {
    font-size: 0.8125em;
    font-weight: 450;
    color: var(--_mute);
    unicode-bidi: plaintext;
  }
  .note {
    font-size: 0.8125em;
    color: var(--_mute);
  }
  .out .when {
    font-weight: 450;
    text-decoration: line-through;
    color: var(--_mute);
  }
  /* Muted by what it stands in: muted twice it would be too faint to read. */
  .out small {
    color: inherit;
  }
  /* What is not as it was asked for is marked by more than its colour: it says so. */
  :is(.moved, .chosen) .note {
    color: inherit;
    font-weight: 550;
  }
  :is(.gone, .taken, .none) .note {
    color: var(--_bad);
    font-weight: 550;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    font-size: 0.875em;
  }
  .choice {
    padding: 4px 14px 2px;
    margin-block-end: 12px;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .hint {
    padding-block-end: 12px;
    font-size: 0.875em;
  }
  .days {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 4px;
    font-weight: 600;
    text-align: center;
  }
  .days p {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .day {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    border-radius: var(--_radius);
    font-size: 1.375em;
  }
  .day:first-child {
    margin-inline-start: -10px;
  }
  .day:last-child {
    margin-inline-end: -10px;
  }
  .day[aria-disabled='true'] {
    color: var(--_faint);
  }
  .day:dir(rtl) span {
    transform: scaleX(-1);
  }
`;
