import { css } from 'lit';

/** Source control: the view, differences, history and conflicts. */
export const scmStyles = css`
  .scm {
    display: flex;
    flex-direction: column;
    height: 100%;
  }
  .scm-box {
    display: grid;
    gap: 6px;
    padding: 6px 12px 10px;
  }
  .scm-message {
    height: auto;
    line-height: 18px;
    resize: vertical;
  }
  .scm-note {
    margin: 0;
  }
  .scm-changes {
    flex: 1;
    min-height: 0;
    overflow: hidden;
  }
  .scm-group {
    font-weight: 600;
  }
  .scm-gone {
    text-decoration: line-through;
  }
  .scm-actions {
    display: none;
  }
  .scm-row:hover .scm-actions,
  .scm-row.active .scm-actions {
    display: inline-flex;
  }
  .scm-action {
    width: 20px;
    height: 20px;
  }
  .scm-sides {
    flex: 1;
    display: flex;
    min-height: 0;
    border-bottom: 1px solid var(--ps-border);
  }
  .scm-side {
    flex: 1;
    display: flex;
    flex-direction: column;
    min-width: 0;
  }
  .scm-side + .scm-side {
    border-inline-start: 1px solid var(--ps-border);
  }
  .scm-side h3,
  .scm-result h3 {
    margin: 0;
    padding: 2px 12px;
    font-size: 12px;
    font-weight: 600;
    background: var(--ps-chrome-background);
  }
  .scm-result {
    flex: 1.3;
    display: flex;
    flex-direction: column;
    min-height: 0;
  }
  .scm-conflict {
    background: color-mix(in srgb, var(--ps-warning-foreground) 14%, transparent);
  }
  .history {
    display: flex;
    flex-direction: column;
    height: 100%;
  }
  .history-head {
    display: flex;
    gap: 10px;
    align-items: center;
    padding: 2px 12px;
    color: var(--ps-muted-foreground);
  }
  .history-tree {
    flex: 1;
    min-height: 0;
  }
`;
