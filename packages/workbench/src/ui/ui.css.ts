import { css } from 'lit';

/** Pieces that several parts use. */
export const uiStyles = css`
  .codicon {
    flex: none;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .workbench :focus-visible,
  .dialog :focus-visible {
    outline: 1px solid var(--ps-focus);
    outline-offset: -1px;
  }
  .icon-button,
  .toggle,
  .link,
  .activity,
  .status-item,
  .view-tab,
  .editor-tab,
  .command-centre,
  .section-toggle {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .icon-button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    width: 24px;
    height: 24px;
    padding: 0;
    border-radius: 5px;
  }
  .icon-button:hover,
  .toggle:hover,
  .command-centre:hover {
    background: var(--ps-hover-background);
  }
  .button {
    padding: 4px 12px;
    font: inherit;
    color: var(--ps-accent-foreground);
    background: var(--ps-accent);
    border: 1px solid transparent;
    border-radius: 3px;
    cursor: pointer;
  }
  .button.secondary {
    color: var(--ps-foreground);
    background: transparent;
    border-color: var(--ps-input-border);
  }
  .button:focus-visible {
    outline-offset: 2px !important;
  }
  .link {
    padding: 0;
    color: var(--ps-link-foreground);
  }
  .link:hover {
    text-decoration: underline;
  }
  .input {
    box-sizing: border-box;
    height: 24px;
    padding: 2px 6px;
    font: inherit;
    color: var(--ps-foreground);
    background: var(--ps-input-background);
    border: 1px solid var(--ps-input-border);
    border-radius: 3px;
  }
  ::placeholder {
    color: var(--ps-muted-foreground);
    opacity: 1;
  }
  kbd {
    padding: 0 5px;
    font: inherit;
    font-size: 11px;
    line-height: 16px;
    color: var(--ps-foreground);
    border: 1px solid var(--ps-input-border);
    border-radius: 3px;
  }
  .badge {
    display: inline-block;
    min-width: 12px;
    padding: 0 4px;
    font-size: 11px;
    line-height: 16px;
    text-align: center;
    color: var(--ps-badge-foreground);
    background: var(--ps-badge-background);
    border-radius: 9px;
  }
  .class-error {
    color: var(--ps-error-foreground);
  }
  .class-warning {
    color: var(--ps-warning-foreground);
  }
  .class-info {
    color: var(--ps-info-foreground);
  }
  .class-undecided {
    color: var(--ps-undecided-foreground);
  }
  .class-waived {
    color: var(--ps-waived-foreground);
  }
  .splitter {
    position: absolute;
    z-index: 20;
    touch-action: none;
  }
  .splitter.vertical {
    top: 0;
    bottom: 0;
    width: 5px;
    cursor: ew-resize;
  }
  .splitter.horizontal {
    top: 0;
    right: 0;
    left: 0;
    height: 5px;
    cursor: ns-resize;
  }
  .splitter:hover,
  .splitter.dragging,
  .splitter:focus-visible {
    background: var(--ps-focus);
  }
  .tree {
    height: 100%;
    overflow: auto;
  }
  .workbench .tree:focus-visible {
    outline: none;
  }
  .tree-content {
    position: relative;
    min-width: 100%;
  }
  .tree-row {
    position: absolute;
    right: 0;
    left: 0;
    box-sizing: border-box;
    display: flex;
    align-items: center;
    gap: 5px;
    height: 22px;
    padding-inline-end: 10px;
    line-height: 22px;
    white-space: nowrap;
    user-select: none;
    cursor: pointer;
  }
  .tree-row:hover {
    background: var(--ps-hover-background);
  }
  .tree-row.active {
    background: var(--ps-selection-background);
  }
  .tree:focus .tree-row.active {
    color: var(--ps-active-selection-foreground);
    background: var(--ps-active-selection-background);
    outline: 1px solid var(--ps-focus);
    outline-offset: -1px;
  }
  .tree-row.drop-target {
    background: var(--ps-selection-background);
    outline: 1px dashed var(--ps-focus);
    outline-offset: -1px;
  }
  .tree-twistie {
    flex: none;
    width: 16px;
    height: 16px;
    display: inline-flex;
    align-items: center;
  }
  .row-label {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  /* A share of a pixel less, and the name would end in dots. */
  .row-label:has(+ .row-description) {
    flex: none;
    max-width: 85%;
  }
  .row-description {
    flex: 0 1000 auto;
    overflow: hidden;
    text-overflow: ellipsis;
    font-size: 0.92em;
    color: var(--ps-muted-foreground);
  }
  .tree-row.active .row-description {
    color: inherit;
  }
  .row-marks {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    margin-inline-start: auto;
  }
  .row-marks .codicon-circle-filled {
    font-size: 10px;
  }
  .row-count,
  .row-git {
    font-size: 11px;
  }
  .row-git.git-M,
  .row-git.git-R {
    color: var(--ps-git-modified);
  }
  .row-git.git-A,
  .row-git.git-U,
  .row-git.git-C {
    color: var(--ps-git-added);
  }
  .row-git.git-D {
    color: var(--ps-git-deleted);
  }
  .has-error .row-label,
  .has-error .row-count,
  .has-error.editor-tab {
    color: var(--ps-error-foreground);
  }
  .has-warning .row-label,
  .has-warning .row-count,
  .has-warning.editor-tab {
    color: var(--ps-warning-foreground);
  }
  .has-undecided .row-count {
    color: var(--ps-undecided-foreground);
  }
  .tree:focus .active .row-label,
  .tree:focus .active .row-count,
  .tree:focus .active .row-git {
    color: inherit;
  }
  .view-message,
  .view-error {
    margin: 0;
    padding: 12px 16px;
  }
  .view-error {
    overflow-wrap: anywhere;
  }
  .context-menu {
    position: fixed;
    z-index: 90;
    min-width: 200px;
    max-height: 90vh;
    padding: 4px;
    overflow: auto;
    color: var(--ps-foreground);
    background: var(--ps-widget-background);
    border: 1px solid var(--ps-border);
    border-radius: 5px;
    box-shadow: 0 2px 12px var(--ps-shadow);
  }
  .menu-item {
    display: flex;
    gap: 32px;
    justify-content: space-between;
    width: 100%;
    padding: 3px 10px;
    font: inherit;
    color: inherit;
    text-align: start;
    background: none;
    border: 0;
    border-radius: 3px;
    cursor: pointer;
  }
  .menu-item kbd {
    color: inherit;
    border: 0;
  }
  .menu-item:focus {
    color: var(--ps-active-selection-foreground);
    background: var(--ps-active-selection-background);
    outline: none;
  }
  .menu-rule {
    margin: 4px 0;
    border-top: 1px solid var(--ps-border);
  }
  .drop-cover {
    position: fixed;
    inset: 8px;
    z-index: 100;
    display: grid;
    place-items: center;
    font-size: 18px;
    color: var(--ps-strong-foreground);
    pointer-events: none;
    background: color-mix(in srgb, var(--ps-widget-background) 80%, transparent);
    border: 2px dashed var(--ps-accent);
    border-radius: 8px;
  }
  .dialog {
    max-width: 560px;
    padding: 20px;
    font: inherit;
    color: var(--ps-foreground);
    background: var(--ps-widget-background);
    border: 1px solid var(--ps-input-border);
    border-radius: 6px;
    box-shadow: 0 4px 24px var(--ps-shadow);
  }
  .dialog::backdrop {
    background: rgb(0 0 0 / 30%);
  }
  .dialog p {
    display: flex;
    gap: 10px;
    align-items: flex-start;
    margin: 0 0 18px;
    overflow-wrap: anywhere;
  }
  .dialog-choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    justify-content: flex-end;
  }
  /* A tab of a feature: a bar of buttons, a word at its end, and what it is about. */
  .tool-pane {
    display: flex;
    flex-direction: column;
    height: 100%;
  }
  .tool-pane-bar {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
    padding: 4px 12px;
    border-bottom: 1px solid var(--ps-border);
  }
  .tool-pane-bar .button {
    padding: 2px 10px;
  }
  .tool-pane-bar > span {
    margin-inline-start: auto;
    color: var(--ps-muted-foreground);
  }
  .tool-pane-body {
    position: relative;
    flex: 1;
    min-width: 0;
    min-height: 0;
  }
`;
