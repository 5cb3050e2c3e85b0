import { css } from 'lit';

export const styles = css`
  /* Unseen it keeps its layout: a thousand cards that are hidden and shown are slow on a phone. */
  :host([inert]) {
    display: block;
    block-size: 0;
    overflow: hidden;
    content-visibility: hidden;
  }
  .status {
    font-size: 0.875em;
    color: var(--_mute);
  }
  amelia-event-search {
    margin-block-end: 14px;
  }
  amelia-event-list {
    transition: opacity var(--_motion);
  }
  /* The old list stays while another is on its way; a quick answer changes nothing before. */
  amelia-event-list[aria-busy='true'] {
    opacity: 0.55;
    transition-delay: 200ms;
  }
  .more {
    inline-size: 100%;
    margin-block-start: 10px;
  }
  .bones {
    display: grid;
    gap: 10px;
  }
  .bone {
    block-size: 100px;
    border-radius: var(--_radius);
  }
  .month {
    inline-size: 120px;
    block-size: 20px;
  }
  @container (max-width: 460px) {
    .bone:not(.month) {
      block-size: 132px;
    }
  }
  amelia-zone-note {
    display: block;
    min-block-size: 44px;
  }
`;
