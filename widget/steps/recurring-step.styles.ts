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
  label {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 48px;
    padding: 6px 8px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    font-weight: 550;
    cursor: pointer;
    transition: border-color var(--_motion);
  }
  label:hover {
    border-color: var(--_accent);
  }
  label:has(:checked) {
    border-color: var(--_accent);
    box-shadow: 0 0 0 1px var(--_accent);
  }
  input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
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
