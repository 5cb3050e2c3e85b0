import { css } from 'lit';

export const styles = css`
  .bones {
    display: grid;
    gap: 12px;
  }
  .bone {
    block-size: 96px;
    border-radius: var(--_radius);
  }
  .head {
    block-size: 1.6em;
    inline-size: min(320px, 80%);
  }
  .line {
    block-size: 1.2em;
    inline-size: min(220px, 60%);
  }
`;
