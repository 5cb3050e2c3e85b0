import { css } from 'lit';

export const styles = css`
  :host {
    line-height: 1.5;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 4px);
    overflow: clip;
  }
  .main {
    padding: 20px;
    min-block-size: 320px;
    /* The screens ask for this width, not for that of the page. */
    container-type: inline-size;
  }
  .main > .bone {
    block-size: 3.2em;
    margin-block-start: 12px;
  }
  .main > .head.bone {
    block-size: 1.3em;
    inline-size: min(320px, 80%);
    margin: 0;
  }
  .screen {
    animation: arrive var(--_motion) ease-out;
  }
  @keyframes arrive {
    from {
      opacity: 0;
      translate: 0 4px;
    }
  }
`;
