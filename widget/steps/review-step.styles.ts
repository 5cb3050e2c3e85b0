import { css } from 'lit';

export const styles = css`
  .lead {
    color: inherit;
    font-weight: 550;
    margin-block: 4px 16px;
  }
  .lead p + p {
    color: var(--_mute);
    font-weight: 450;
  }
  .facts {
    display: grid;
    gap: 10px 24px;
    font-size: 0.9375em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 200px), 1fr));
  }
  dt {
    font-size: 0.8125em;
    color: var(--_mute);
  }
  dd {
    overflow-wrap: anywhere;
  }
  .lines {
    border-block: 1px solid var(--_line);
    padding-block: 12px;
    margin-block: 16px;
    display: grid;
    gap: 8px;
  }
  .lines div {
    display: flex;
    justify-content: space-between;
    gap: 16px;
  }
  .lines .total {
    font-weight: 650;
    font-size: 1.0625em;
    padding-block-start: 8px;
    border-block-start: 1px dashed var(--_line);
  }
  amelia-notice strong {
    display: block;
    margin-block-end: 8px;
    font-weight: 600;
  }
  amelia-notice .chip {
    border-color: currentColor;
  }
  amelia-notice .chip small,
  amelia-notice .quiet {
    color: inherit;
  }
  .link {
    display: inline-grid;
    align-items: center;
    min-block-size: 44px;
    padding-inline: 4px;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
`;
