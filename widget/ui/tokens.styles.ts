import { css } from 'lit';

/**
 * The look, as custom properties. Public ones begin with `--amelia-`; the page sets them, every
 * one has a default. Colours are mixed from the page's own, so that they fit any background.
 */
export const tokens = css`
  :host {
    color: var(--amelia-text, inherit);
    --_accent: var(--amelia-accent, light-dark(#2f5bd3, #8fb0ff));
    /* White on a dark accent, black on a light one, whatever the page chose. */
    --_on-accent: var(--amelia-on-accent, oklch(from var(--_accent) calc((0.68 - l) * 1000) 0 0));
    --_surface: var(--amelia-surface, transparent);
    --_radius: var(--amelia-radius, 12px);
    --_line: color-mix(in oklab, currentColor 14%, transparent);
    --_edge: color-mix(in oklab, currentColor 46%, transparent);
    --_soft: color-mix(in oklab, currentColor 5%, transparent);
    --_mute: color-mix(in oklab, currentColor 68%, transparent);
    --_faint: color-mix(in oklab, currentColor 38%, transparent);
    --_tint: color-mix(in oklab, var(--_accent) 12%, transparent);
    --_warn: light-dark(#fff4e5, #33260f);
    --_on-warn: light-dark(#4a2f00, #ffe2b8);
    --_bad: light-dark(#b3261e, #ffb4ab);
    --_good: light-dark(#e3f5e9, #143322);
    --_on-good: light-dark(#17663a, #8fe3b0);
    --_motion: 150ms;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_motion: 0ms;
    }
  }
  /* Few colours, the customer's own: what is chosen has theirs for that. */
  @media (forced-colors: active) {
    :host {
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_faint: GrayText;
    }
  }
`;
