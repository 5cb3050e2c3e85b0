import { css } from 'lit';

export const styles = css`
  ul {
    display: grid;
    gap: 10px;
  }
  .mark,
  img {
    inline-size: 52px;
    block-size: 52px;
    border-radius: calc(var(--_radius) - 2px);
    object-fit: cover;
  }
  .mark {
    display: grid;
    place-items: center;
    background: var(--_tint);
    color: var(--_accent);
    font-size: 1.125em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .about {
    display: grid;
    align-content: center;
    gap: 2px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .name {
    font-weight: 600;
  }
  .line {
    font-size: 0.875em;
  }
  .choice {
    padding-inline-start: 0.9em;
    text-indent: -0.9em;
  }
  .choice::before {
    content: '· ';
  }
  .until {
    font-size: 0.875em;
    color: var(--_mute);
  }
  .end {
    display: grid;
    align-content: center;
    justify-items: end;
    gap: 2px;
    text-align: end;
  }
  .price {
    font-weight: 600;
    white-space: nowrap;
  }
  s {
    font-size: 0.875em;
    color: var(--_mute);
  }
  .save {
    padding: 1px 8px;
    border-radius: 10px;
    background: var(--_tint);
    font-size: 0.8125em;
    font-weight: 550;
  }
  @container (max-width: 460px) {
    button {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .mark,
    img {
      inline-size: 40px;
      block-size: 40px;
    }
    .end {
      grid-column: 2;
      display: flex;
      flex-wrap: wrap;
      gap: 4px 10px;
      align-items: center;
    }
  }
  @media (forced-colors: active) {
    .save {
      border: 1px solid;
    }
  }
`;
