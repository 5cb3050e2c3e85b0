import { css } from 'lit';

export const styles = css`
  :host {
    /* About as high as a card and what is between two. */
    --_card: 110px;
  }
  /* What is drawn outside of a month or of a line is cut off: its edge is its own space. */
  .month {
    margin: -5px;
    padding: 5px;
  }
  .long {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(46px + var(--_count) * var(--_card));
  }
  h3 {
    color: var(--_mute);
    margin-block: 20px 6px;
  }
  .month:first-child h3 {
    margin-block-start: 0;
  }
  ul {
    margin: -5px;
  }
  li {
    padding: 5px;
  }
  .long li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--_card) - 10px);
  }
  @container (max-width: 460px) {
    :host {
      --_card: 142px;
    }
  }
`;
