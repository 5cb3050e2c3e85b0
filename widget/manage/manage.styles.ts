import { css } from 'lit';

/** What all screens of a managed booking share. */
export const styles = css`
  /* A second click of a double click on the button before must change nothing. */
  .foot .primary {
    animation: settle 500ms;
  }
  @keyframes settle {
    from,
    to {
      pointer-events: none;
    }
  }
  /* After what it looks like anywhere: here there is more to tell. */
  dl {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 12px 24px;
    font-variant-numeric: tabular-nums;
  }
  /* Old and new, side by side where there is room. */
  .change > div {
    padding: 12px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .change > div:last-child {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .notes {
    margin-block: 16px 8px;
    display: grid;
    gap: 4px;
    font-size: 0.9375em;
    color: var(--_mute);
  }
  h3 + .notes {
    margin-block-start: 0;
  }
  h3 {
    font-size: 1em;
    margin-block: 24px 8px;
    outline: none;
  }
  .foot .quiet:not(:first-child) {
    margin-inline-start: 0;
  }
  .foot {
    justify-content: start;
  }
  .danger {
    background: var(--_bad);
    color: light-dark(#fff, #2b0704);
  }
  .rows {
    display: grid;
    border-block-start: 1px solid var(--_line);
  }
  .rows li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 16px;
    padding-block: 8px;
    border-block-end: 1px solid var(--_line);
  }
  .rows li > div {
    flex: 1 1 12em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
  }
  .rows small {
    display: block;
    font-size: 0.875em;
    color: var(--_mute);
  }
  .rows .off {
    text-decoration: line-through;
  }
  a {
    color: inherit;
  }
`;
