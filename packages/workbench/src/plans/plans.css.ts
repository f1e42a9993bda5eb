import { css } from 'lit';

/** The plan's tree under its filter. */
export const plansStyles = css`
  .plans {
    display: flex;
    flex-direction: column;
    gap: 4px;
    height: 100%;
    padding-top: 4px;
    box-sizing: border-box;
  }
  .plans > .input {
    flex: none;
    margin: 0 8px;
  }
  .plans-tree {
    flex: 1;
    min-height: 0;
  }
  /* An id is read whole or not at all. */
  .plans-tree .row-label {
    flex: none;
  }
  .plans-more {
    margin: 0;
    padding: 4px 16px;
    color: var(--ps-muted-foreground);
  }
`;
