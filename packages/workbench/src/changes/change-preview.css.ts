import { css } from 'lit';

/** A preview of changes: what is ticked at one side, the file with it at the other. */
export const changePreviewStyles = css`
  .change-preview {
    display: flex;
    flex: 1;
    min-height: 0;
  }
  .preview-list {
    flex: 0 1 42%;
    min-width: 200px;
    overflow: auto;
    padding: 4px 0 12px;
    border-inline-end: 1px solid var(--ps-border);
  }
  .preview-diff {
    flex: 1;
    min-width: 0;
    min-height: 0;
  }
  .preview-head {
    display: flex;
    gap: 6px;
    align-items: center;
    padding: 3px 12px;
  }
  .preview-head.shown {
    background: var(--ps-active-selection-background);
    color: var(--ps-active-selection-foreground);
  }
  .preview-file-name {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: inherit;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .preview-lines {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .preview-line {
    display: flex;
    gap: 6px;
    align-items: flex-start;
    padding: 2px 12px 2px 30px;
    line-height: 1.45;
    content-visibility: auto;
    contain-intrinsic-size: auto 40px;
  }
  .preview-line:hover {
    background: var(--ps-hover-background);
  }
  .preview-line input,
  .preview-head input {
    flex: none;
    margin: 3px 0 0;
  }
  .preview-detail {
    display: block;
    color: var(--ps-muted-foreground);
  }
  .preview-notes {
    margin: 8px 12px 0;
    padding: 6px 0 0 18px;
    border-top: 1px solid var(--ps-border);
  }
`;
