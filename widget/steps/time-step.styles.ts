import { css } from 'lit';

export const styles = css`
  .soon {
    background: var(--_tint);
    border-radius: var(--_radius);
    padding: 12px 14px;
    margin-block-end: 20px;
  }
  .soon .chips {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5em), 1fr));
  }
  /*
   * As high as the chips that come: a time, the place's clock below, who it is with below that.
   * They grow where a language has long days.
   */
  .soon :is(.bone, .chip) {
    font-size: 0.9375em;
    min-block-size: 44px;
  }
  .soon :is(.with-1, .chip:has(small)) {
    min-block-size: calc(2.625em + 14px);
  }
  .soon :is(.with-2, .chip:has(small ~ small)) {
    min-block-size: calc(3.75em + 14px);
  }
`;
