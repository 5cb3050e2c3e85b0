import { css } from 'lit';

export const styles = css`
  fieldset {
    margin-block-end: 16px;
  }
  .cycles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    gap: 8px;
  }
  @container (min-width: 420px) {
    .cycles {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 560px) {
    .cycles {
      grid-auto-flow: column;
      grid-template-columns: none;
      grid-auto-columns: 1fr;
    }
  }
  .choice {
    display: flex;
    gap: 8px;
    min-block-size: 48px;
    padding: 6px 8px;
    border-color: var(--_edge);
    font-weight: 550;
  }
  .choice:hover {
    border-color: var(--_accent);
  }
  .quantities {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 28px;
    margin-block-end: 16px;
  }
  .quantities p {
    margin-block-end: 6px;
    font-size: 0.875em;
    font-weight: 600;
  }
  .rule {
    font-weight: 600;
  }
  .status {
    font-size: 0.875em;
    color: var(--_mute);
    margin-block-end: 12px;
  }
  h3 {
    margin-block: 16px 0;
    color: var(--_mute);
  }
  li {
    border-block-start: 1px solid var(--_line);
  }
  .total {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_edge);
    font-weight: 600;
  }
  .total span:last-child {
    margin-inline-start: auto;
  }
`;
