import { css } from 'lit';

/** The output view. */
export const outputStyles = css`
  .output {
    display: flex;
    flex-direction: column;
    height: 100%;
  }
  .output-bar {
    display: flex;
    gap: 8px;
    align-items: center;
    padding: 4px 12px;
  }
  .output-bar .toggle[aria-pressed='true'] {
    background: var(--ps-selection-background);
  }
  .output-lines {
    flex: 1;
    min-height: 0;
    padding: 2px 12px 8px;
    overflow: auto;
    font-family: var(--ps-mono);
    font-size: 12px;
    line-height: 18px;
  }
  .output-lines p {
    margin: 0;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .output-lines time {
    color: var(--ps-muted-foreground);
  }
`;
