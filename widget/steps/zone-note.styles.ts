import { css } from 'lit';

export const styles = css`
  .zone {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
    font-size: 0.875em;
    color: var(--_mute);
    margin-block-start: 16px;
    padding-block-start: 14px;
    border-block-start: 1px solid var(--_line);
  }
  .zone button {
    min-block-size: 44px;
    display: inline-grid;
    align-items: center;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  amelia-zone-select {
    flex: 1 1 220px;
  }
`;
