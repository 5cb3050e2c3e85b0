import { css } from 'lit';

export const styles = css`
  label {
    display: block;
    font-weight: 550;
    margin-block-end: 6px;
  }
  .search {
    position: relative;
  }
  input {
    padding-inline-end: 46px;
  }
  /* The button that clears stays where the page's lines end, whatever way the text runs. */
  :host(:dir(rtl)) input:dir(ltr),
  :host(:dir(ltr)) input:dir(rtl) {
    padding-inline: 46px 12px;
  }
  input::placeholder {
    color: var(--_mute);
    opacity: 1;
  }
  .clear {
    position: absolute;
    inset-block: 1px;
    inset-inline-end: 1px;
    inline-size: 44px;
    display: grid;
    place-items: center;
    color: var(--_mute);
    font-size: 1.25em;
    line-height: 1;
    border-radius: calc(var(--_radius) - 3px);
  }
  .clear:hover {
    color: inherit;
    background: var(--_soft);
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
    text-align: end;
    white-space: nowrap;
    unicode-bidi: plaintext;
  }
  @media (forced-colors: active) {
    .zone[data-active] {
      outline-color: Highlight;
    }
    .zone[aria-selected='true'] .city::after {
      color: CanvasText;
    }
  }
`;
