import { css } from 'lit';

export const styles = css`
  .calendar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    margin-block-start: 24px;
  }
  .calendar .primary {
    margin-inline-end: 4px;
  }
  .calendar p {
    color: var(--_mute);
  }
  a {
    color: inherit;
  }
  .calendar a {
    text-decoration: none;
  }
  .calendar a::after {
    content: '↗' / '';
    margin-inline-start: 4px;
  }
  .back {
    display: grid;
    gap: 4px 16px;
    margin-block-start: 24px;
    padding: 14px 16px;
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
  [role='status'] {
    font-size: 0.875em;
    color: var(--_mute);
  }
  amelia-notice {
    display: block;
    margin-block-start: 16px;
  }
  @container (max-width: 479px) {
    .calendar .primary {
      flex: 1 1 100%;
      margin: 0;
    }
    .calendar a {
      flex: 1 1 auto;
    }
  }
`;
