import { css } from 'lit';

export const styles = css`
  .zone {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
    font-size: 0.875em;
    margin-block-start: 16px;
    padding-block-start: 14px;
    border-block-start: 1px solid var(--_line);
  }
  .zone > :is(span, button) {
    color: var(--_mute);
  }
  .zone > button[aria-busy='true'] {
    opacity: 0.55;
  }
  amelia-zone-picker,
  amelia-notice {
    flex: 1 0 100%;
    min-inline-size: 0;
  }
`;
