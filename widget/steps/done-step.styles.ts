import { css } from 'lit';

export const styles = css`
  .ok {
    inline-size: 56px;
    block-size: 56px;
    border-radius: 50%;
    background: var(--_good);
    color: var(--_on-good);
    display: grid;
    place-items: center;
    font-size: 1.625em;
    margin-block-end: 16px;
  }
`;
