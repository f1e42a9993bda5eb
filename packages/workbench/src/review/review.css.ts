import { css } from 'lit';

/** Styles of the review's views. */
export const reviewStyles = css`
  .review {
    padding: 4px 16px 16px;
    line-height: 1.6;
  }
  .review p,
  .review ul,
  .review h4 {
    margin: 6px 0;
  }
  .review ul {
    padding-inline-start: 18px;
    color: var(--ps-muted-foreground);
    overflow-wrap: anywhere;
  }
  .review h4 {
    font-size: inherit;
  }
  .review-verdict {
    display: flex;
    gap: 6px;
    align-items: center;
    font-size: 16px;
  }
  .review-verdict.passed .codicon,
  .class-passed {
    color: var(--ps-waived-foreground);
  }
  .class-nothing {
    color: var(--ps-muted-foreground);
  }
  .review-verdict.failed .codicon {
    color: var(--ps-error-foreground);
  }
  .review-verdict.undecided .codicon {
    color: var(--ps-undecided-foreground);
  }
  .review-counts,
  .review-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin: 8px 0;
  }
  .review-count {
    display: flex;
    gap: 4px;
    align-items: center;
    padding: 2px 8px;
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--ps-border);
    border-radius: 4px;
    cursor: pointer;
  }
  .review-count:hover:enabled {
    background: var(--ps-hover-background);
  }
  .review-count:disabled {
    color: var(--ps-muted-foreground);
    cursor: default;
  }
  .review-note {
    color: var(--ps-muted-foreground);
  }
  .review-rules {
    display: flex;
    flex-direction: column;
    height: 100%;
  }
  .review-rules .input {
    flex: none;
    margin: 4px 10px;
  }
  .review-rules .tree {
    flex: 1;
    min-height: 0;
  }
`;
