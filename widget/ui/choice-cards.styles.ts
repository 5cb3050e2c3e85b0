import { css } from 'lit';

/** A label around a box or a button to tick, as a card of class `choice`. */
export const choiceCards = css`
  .choice {
    align-items: center;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
    transition: border-color var(--_motion);
  }
  .choice:hover {
    border-color: color-mix(in oklab, var(--_accent) 60%, transparent);
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    box-shadow: 0 0 0 1px var(--_accent);
  }
  .choice input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }
`;
