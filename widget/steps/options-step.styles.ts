import { css } from 'lit';

export const styles = css`
  .status {
    font-size: 0.875em;
    color: var(--_mute);
  }
  .persons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 14px;
  }
  .total {
    padding-block-start: 14px;
    border-block-start: 1px solid var(--_line);
    font-weight: 600;
    text-align: end;
  }
`;
