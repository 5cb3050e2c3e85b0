import { css } from 'lit';

export const styles = css`
  /* Its target is tall, its line is not. */
  .link {
    margin-block: -4px;
    font-size: 0.9375em;
    color: var(--_mute);
  }
  form {
    margin-block: 4px;
  }
  .entry {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .entry input {
    flex: 1 1 9em;
    inline-size: auto;
    min-inline-size: 0;
    max-inline-size: 320px;
  }
  .apply {
    display: inline-grid;
    place-items: center;
    min-block-size: 46px;
    padding-inline: 18px;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) - 2px);
    font-weight: 550;
  }
  .apply:hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .apply[aria-disabled='true'] {
    color: var(--_mute);
  }
  .message:empty {
    margin: 0;
  }
  .taken {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    column-gap: 16px;
  }
  .taken div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 16px;
    overflow-wrap: anywhere;
  }
  #taken {
    min-inline-size: 0;
  }
  #amount {
    /* The sign stands before the sum in every script. */
    unicode-bidi: plaintext;
  }
  #uses {
    font-size: 0.875em;
    color: var(--_mute);
  }
  .then {
    font-size: 0.875em;
    color: var(--_mute);
  }
`;
