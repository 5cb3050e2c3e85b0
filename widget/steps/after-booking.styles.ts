import { css } from 'lit';

export const styles = css`
  .calendar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 20px;
    margin-block-start: 24px;
  }
  .calendar p {
    color: var(--_mute);
  }
  a {
    color: inherit;
  }
  .calendar a {
    display: inline-block;
    line-height: 44px;
    font-size: 0.9375em;
    white-space: nowrap;
  }
  /* A box of its own: the line under the name ends with the name. */
  .calendar a::after {
    content: '↗' / '';
    display: inline-block;
    margin-inline-start: 4px;
    color: var(--_mute);
  }
  .back {
    display: grid;
    gap: 4px;
    margin-block-start: 24px;
    padding: 14px 16px 4px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .back h3 {
    margin: 0;
  }
  .keep {
    font-size: 0.875em;
    color: var(--_mute);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 20px;
  }
  .copied {
    font-size: 0.875em;
    color: var(--_mute);
  }
  amelia-notice {
    display: block;
    margin-block-start: 16px;
  }
  @container (max-width: 479px) {
    .calendar :is(.primary, p) {
      flex: 1 1 100%;
    }
  }
`;
