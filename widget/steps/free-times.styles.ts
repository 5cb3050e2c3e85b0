import { css } from 'lit';

/** A calendar and the times of its day: beside each other where there is room. */
export const times = css`
  .time {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
  }
  @container (min-width: 480px) {
    .time {
      grid-template-columns: minmax(264px, 1fr) minmax(12.5em, 38%);
    }
  }
  .times h3 {
    min-block-size: 44px;
    display: flex;
    align-items: center;
    font-size: 1em;
    line-height: 1.25;
  }
  .bones {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(5.25em, 1fr));
    gap: 8px;
    margin-block-start: 8px;
  }
  .bones .bone {
    block-size: 44px;
  }
`;
