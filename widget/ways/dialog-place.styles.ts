import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }
  dialog {
    inline-size: min(960px, 100vw - 32px);
    max-inline-size: none;
    max-block-size: min(820px, 100dvh - 32px);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 4px);
    background: var(--amelia-surface, Canvas);
    color: var(--amelia-text, CanvasText);
    overscroll-behavior: contain;
  }
  dialog[open] {
    animation: arrive var(--_motion) ease-out;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  @keyframes arrive {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }
  /* The flow asks for this width. */
  .inside {
    container-type: inline-size;
  }
  .close {
    position: sticky;
    inset-block-start: 8px;
    float: inline-end;
    z-index: 1;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    margin: 8px;
    margin-block-end: -52px;
    border-radius: 50%;
    background: color-mix(in oklab, var(--amelia-surface, Canvas) 88%, transparent);
  }
  .close:hover {
    background: var(--_soft);
  }
  .open {
    position: fixed;
    inset-block-end: max(20px, env(safe-area-inset-bottom));
    inset-inline-end: max(20px, env(safe-area-inset-right));
    z-index: var(--amelia-z-index, 999);
    min-block-size: 52px;
    padding-inline: 24px;
    border-radius: 26px;
    box-shadow: 0 4px 18px rgb(0 0 0 / 22%);
  }
  @media (max-width: 640px) {
    dialog {
      inline-size: 100vw;
      block-size: 100dvh;
      max-block-size: none;
      border: 0;
      border-radius: 0;
    }
  }
`;
