import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
  }
  /* Its place is kept while it loads. */
  img {
    inline-size: 100%;
    aspect-ratio: 5 / 2;
    object-fit: cover;
    border-radius: var(--_radius);
    background: linear-gradient(135deg, var(--_tint), var(--_soft));
  }
  .about {
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  .about :is(p, ul, ol) + :is(p, ul, ol) {
    margin-block-start: 8px;
  }
  .about :is(ul, ol) {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .about ol {
    list-style: decimal;
  }
  .about a {
    color: inherit;
  }
`;
