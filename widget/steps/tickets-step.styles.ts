import { css } from 'lit';

export const styles = css`
  h2 {
    margin-block-end: 10px;
    overflow-wrap: anywhere;
  }
  amelia-event-about {
    margin-block-end: 20px;
  }
  .persons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 14px;
  }
  small {
    font-size: 0.8125em;
    color: var(--_mute);
  }
  .total {
    padding-block-start: 14px;
    border-block-start: 1px solid var(--_line);
    font-weight: 600;
    text-align: end;
  }
  .foot .primary {
    margin-inline-start: auto;
  }
`;
