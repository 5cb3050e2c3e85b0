import { css } from 'lit';

export const styles = css`
  /* A second click of a double click on the button before must not book. */
  .foot .primary {
    animation: settle 500ms;
  }
  @keyframes settle {
    from,
    to {
      pointer-events: none;
    }
  }
  .lead {
    color: inherit;
    font-weight: 550;
    margin-block: 4px 16px;
  }
  .lead p + p {
    color: var(--_mute);
    font-weight: 450;
  }
  amelia-answer-facts {
    margin-block-start: 10px;
  }
  .included {
    font-size: 0.875em;
    color: var(--_mute);
    text-align: end;
  }
  .lines {
    border-block: 1px solid var(--_line);
    padding-block: 12px;
    margin-block: 16px;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .lines div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
  }
  .lines span:first-child {
    flex: 1 1 7em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  /* Prices stand where the line ends, on a line of their own too. */
  .lines span:last-child {
    margin-inline-start: auto;
    text-align: end;
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
  amelia-notice .chip small {
    color: inherit;
  }
  amelia-notice .chips + p {
    margin-block-start: 8px;
  }
`;
