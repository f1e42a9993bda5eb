import { css } from 'lit';

/** Groups of editors, the bars between them, where a dragged tab goes, and a text before its editor is there. */
export const groupStyles = css`
  .editor-part {
    position: relative;
  }
  .editor-groups {
    position: relative;
    flex: 1;
    min-height: 0;
  }
  .editor-group {
    position: absolute;
    display: flex;
    flex-direction: column;
    overflow: hidden;
  }
  .editor-group .editor-body {
    flex: 1;
    min-height: 0;
  }
  .editor-group:not(.active) .tab-frame.selected {
    box-shadow: inset 0 1px var(--ps-border);
  }
  .editor-group:not(.active) .selected .editor-tab {
    color: var(--ps-muted-foreground);
  }
  .group-bars {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .group-bar {
    position: absolute;
    pointer-events: auto;
  }
  .group-bar.row {
    width: 1px;
    background: var(--ps-border);
  }
  .group-bar.column {
    height: 1px;
    background: var(--ps-border);
  }
  .group-bar .splitter.vertical {
    left: -2px;
  }
  .group-bar .splitter.horizontal {
    top: -2px;
  }
  .tab-frame.sticky .codicon-pinned {
    visibility: visible;
  }
  .tab-frame.sticky.dirty .codicon-pinned {
    display: none;
  }
  .tab-frame.drop-before {
    border-inline-start: 2px solid var(--ps-accent);
  }
  .tab-frame.drop-after {
    border-inline-end: 2px solid var(--ps-accent);
  }
  .group-zones {
    position: absolute;
    inset: 0;
    z-index: 5;
  }
  .group-zone {
    position: absolute;
    inset: 0;
    pointer-events: none;
    background: color-mix(in srgb, var(--ps-accent) 22%, transparent);
    outline: 1px dashed var(--ps-accent);
    outline-offset: -1px;
  }
  .group-zone.left {
    right: 50%;
  }
  .group-zone.right {
    left: 50%;
  }
  .group-zone.up {
    bottom: 50%;
  }
  .group-zone.down {
    top: 50%;
  }
  .first-text {
    position: absolute;
    inset: 0;
    z-index: 1;
    display: flex;
    background: var(--ps-background);
    color: var(--ps-foreground);
    font-family: Menlo, Consolas, 'Droid Sans Mono', monospace;
    line-height: var(--line-height);
  }
  .first-text-numbers {
    overflow: hidden;
    box-sizing: border-box;
    padding-block: 4px;
    width: 5ch;
    flex: none;
    text-align: right;
    white-space: pre;
    color: var(--ps-muted-foreground);
  }
  .first-text textarea {
    flex: 1;
    min-width: 0;
    box-sizing: border-box;
    margin: 0;
    border: 0;
    outline: 0;
    padding: 4px 0 4px 26px;
    resize: none;
    font: inherit;
    line-height: inherit;
    color: inherit;
    background: none;
    tab-size: 2;
  }
  .first-text textarea[wrap='off'] {
    white-space: pre;
  }
`;
