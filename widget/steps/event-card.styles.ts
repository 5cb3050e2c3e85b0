import { css } from 'lit';

export const styles = css`
  .leaf,
  img {
    inline-size: 52px;
    block-size: 56px;
    border-radius: calc(var(--_radius) - 2px);
    object-fit: cover;
  }
  .leaf {
    display: grid;
    align-content: center;
    justify-items: center;
    background: var(--_tint);
    color: var(--_accent);
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.15;
    font-variant-numeric: tabular-nums;
  }
  .leaf small {
    font-size: 0.6em;
    font-weight: 600;
  }
  .shut .leaf {
    background: var(--_soft);
    color: var(--_mute);
  }
  .about,
  .end {
    display: grid;
    align-content: start;
    gap: 2px;
  }
  .about {
    align-content: center;
    min-inline-size: 0;
  }
  .name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .when,
  .place {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .when small {
    display: inline-block;
    font-size: 0.9em;
    color: var(--_mute);
  }
  .place {
    color: var(--_mute);
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .end {
    justify-items: end;
    align-content: center;
    text-align: end;
    max-inline-size: 176px;
  }
  .price {
    font-weight: 600;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .note {
    padding: 1px 8px;
    border-radius: 10px;
    background: var(--_warn);
    color: var(--_on-warn);
    font-size: 0.8125em;
    font-weight: 550;
  }
  .shut .note {
    background: var(--_soft);
    color: var(--_mute);
  }
  @container (max-width: 460px) {
    button {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .leaf,
    img {
      inline-size: 44px;
      block-size: 48px;
    }
    .about {
      align-content: start;
    }
    .end {
      grid-column: 2;
      display: flex;
      flex-wrap: wrap;
      gap: 4px 10px;
      align-items: center;
      text-align: start;
      max-inline-size: none;
    }
  }
  @media (forced-colors: active) {
    .leaf,
    .note {
      border: 1px solid;
    }
  }
`;
