import { css } from 'lit';

export const styles = css`
  label {
    display: block;
    font-weight: 550;
    margin-block-end: 6px;
  }
  /* Field and button share a frame: whatever way the text runs, it is never under the button. */
  .search {
    display: flex;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) - 2px);
  }
  .search:has(input:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .search input {
    min-inline-size: 0;
    border: 0;
    outline: none;
  }
  .clear {
    flex: none;
  }
  .none {
    margin-block-start: 10px;
  }
  .list {
    margin-block-start: 8px;
    max-block-size: min(348px, 60vh);
    overflow-y: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) - 2px);
    padding: 4px;
  }
  .group {
    padding: 10px 10px 4px;
    font-size: 0.875em;
    font-weight: 550;
    color: var(--_mute);
  }
  .zone {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 12px;
    align-content: center;
    min-block-size: 48px;
    padding: 6px 10px;
    border-radius: calc(var(--_radius) - 5px);
    cursor: pointer;
    scroll-margin-block: 4px;
  }
  .zone:hover {
    background: var(--_soft);
  }
  .zone[data-active] {
    background: var(--_tint);
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .city {
    font-size: 1.0714em;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .zone[aria-selected='true'] .city::after {
    content: '✓' / '';
    margin-inline-start: 8px;
    color: var(--_accent);
  }
  .detail {
    grid-area: 2 / 1;
    color: var(--_mute);
  }
  .offset {
    grid-area: 2 / 2;
  }
  .clock {
    grid-area: 1 / 2;
    align-self: center;
    color: var(--_mute);
  }
  .clock,
  .offset {
    justify-self: end;
    white-space: nowrap;
    unicode-bidi: plaintext;
  }
  @media (forced-colors: active) {
    .zone[aria-selected='true'] .city::after {
      color: CanvasText;
    }
  }
`;
