import { css } from 'lit';

export const styles = css`
  .status {
    font-size: 0.875em;
    color: var(--_mute);
  }
  slot {
    display: block;
    margin-block-start: 10px;
  }
  .more {
    inline-size: 100%;
    margin-block-start: 10px;
  }
`;
