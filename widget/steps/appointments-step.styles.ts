import { css } from 'lit';

export const styles = css`
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
