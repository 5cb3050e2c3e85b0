import { css } from 'lit';

export const styles = css`
  /* A second click of a double click on the screen before must choose nothing here. */
  form {
    animation: settle 500ms;
  }
  @keyframes settle {
    from,
    to {
      pointer-events: none;
    }
  }
  amelia-item-appointments + amelia-item-appointments {
    margin-block-start: 12px;
  }
  .later {
    margin-block-start: 16px;
    font-weight: 550;
    text-align: end;
  }
  amelia-appointment-options {
    margin-block-end: 4px;
  }
`;
