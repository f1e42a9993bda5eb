import { css } from 'lit';

/** The grid of the workbench and its parts. */
export const shellStyles = css`
  body {
    font-family: var(--ps-font);
    font-size: 13px;
    color: var(--ps-foreground);
    background: var(--ps-chrome-background);
  }
  [hidden] {
    display: none !important;
  }
  .workbench {
    position: fixed;
    inset: 0;
    display: grid;
    grid-template-columns: 48px var(--side-width) minmax(0, var(--editor-grow)) minmax(0, var(--preview-grow));
    grid-template-rows: 35px minmax(0, 1fr) minmax(0, var(--panel-height)) 22px;
    overflow: hidden;
  }
  .workbench.panel-maximized {
    grid-template-rows: 35px 0 minmax(0, 1fr) 22px;
  }
  .part {
    position: relative;
    min-width: 0;
    min-height: 0;
  }
  .title-bar {
    grid-area: 1 / 1 / 2 / -1;
    display: grid;
    grid-template-columns: 1fr minmax(160px, 38%) 1fr;
    align-items: center;
    padding: 0 8px;
    background: var(--ps-chrome-background);
    border-bottom: 1px solid var(--ps-border);
  }
  .title-name,
  .title-actions {
    display: flex;
    gap: 8px;
    align-items: center;
    min-width: 0;
    white-space: nowrap;
  }
  .title-name {
    padding-inline-start: 8px;
  }
  .title-actions {
    gap: 2px;
    justify-content: flex-end;
  }
  .command-centre {
    display: flex;
    gap: 6px;
    align-items: center;
    justify-content: center;
    height: 22px;
    overflow: hidden;
    white-space: nowrap;
    background: var(--ps-input-background);
    border: 1px solid var(--ps-input-border);
    border-radius: 6px;
  }
  .activity-bar {
    grid-area: 2 / 1 / 4 / 2;
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    background: var(--ps-chrome-background);
    border-inline-end: 1px solid var(--ps-border);
  }
  .activity {
    position: relative;
    display: flex;
    align-items: center;
    justify-content: center;
    width: 47px;
    height: 48px;
    padding: 0;
    color: var(--ps-muted-foreground);
  }
  .activities.taking {
    flex: 1;
  }
  .view-drop {
    background: var(--ps-selection-background);
    outline: 1px dashed var(--ps-focus);
    outline-offset: -1px;
  }
  .activity .codicon {
    font-size: 24px;
  }
  .activity:hover,
  .activity[aria-pressed='true'] {
    color: var(--ps-strong-foreground);
  }
  .activity[aria-pressed='true'] {
    box-shadow: inset 2px 0 var(--ps-accent);
  }
  .activity-badge {
    position: absolute;
    right: 6px;
    bottom: 8px;
    min-width: 10px;
    padding: 0 4px;
    font-size: 9px;
    line-height: 16px;
    color: var(--ps-accent-foreground);
    background: var(--ps-accent);
    border-radius: 9px;
  }
  .side-bar {
    grid-area: 2 / 2 / 4 / 3;
  }
  .editor-part {
    grid-area: 2 / 3 / 3 / 4;
    background: var(--ps-background);
  }
  .preview-part {
    grid-area: 2 / 4 / 3 / 5;
    background: var(--ps-background);
    border-inline-start: 1px solid var(--ps-border);
  }
  .panel {
    grid-area: 3 / 3 / 4 / 5;
    background: var(--ps-chrome-background);
    border-top: 1px solid var(--ps-border);
  }
  .side-bar,
  .panel,
  .preview-part,
  .editor-part {
    display: flex;
    flex-direction: column;
    overflow: hidden;
  }
  .side-bar {
    background: var(--ps-chrome-background);
    border-inline-end: 1px solid var(--ps-border);
  }
  .side-bar .splitter {
    right: 0;
  }
  .preview-part .splitter {
    left: 0;
  }
  .part-head {
    flex: none;
    display: flex;
    align-items: stretch;
    justify-content: space-between;
    height: 35px;
    overflow: hidden;
    background: var(--ps-chrome-background);
  }
  .part-body {
    position: relative;
    flex: 1;
    min-height: 0;
    overflow: hidden;
  }
  .part-title {
    margin: 0;
    padding: 0 20px;
    overflow: hidden;
    font-size: 11px;
    font-weight: 600;
    line-height: 35px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .part-actions {
    display: flex;
    flex: none;
    gap: 2px;
    align-items: center;
    padding: 0 8px;
  }
  .view-container {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    overflow: hidden;
    outline: none;
  }
  .view-body {
    position: relative;
    flex: 1;
    min-height: 0;
    overflow: auto;
  }
  .view-tabs {
    display: flex;
    min-width: 0;
    overflow: auto hidden;
    scrollbar-width: none;
    padding-inline-start: 8px;
  }
  .view-tab {
    display: flex;
    flex: none;
    gap: 6px;
    align-items: center;
    padding: 0 10px;
    color: var(--ps-muted-foreground);
    white-space: nowrap;
  }
  .view-tab[aria-selected='true'] {
    color: var(--ps-strong-foreground);
    box-shadow: inset 0 -2px var(--ps-accent);
  }
  .preview-part .part-head,
  .editor-head {
    border-bottom: 1px solid var(--ps-border);
  }
  .editor-tabs {
    display: flex;
    min-width: 0;
    overflow: auto hidden;
    scrollbar-width: none;
  }
  .tab-frame {
    display: flex;
    flex: none;
    align-items: center;
    border-inline-end: 1px solid var(--ps-border);
  }
  .tab-frame.selected {
    background: var(--ps-background);
    box-shadow: inset 0 2px var(--ps-accent);
  }
  .editor-tab {
    display: flex;
    gap: 6px;
    align-items: center;
    height: 100%;
    padding: 0 2px 0 12px;
    color: var(--ps-muted-foreground);
    white-space: nowrap;
  }
  .selected .editor-tab {
    color: var(--ps-strong-foreground);
  }
  .selected .editor-tab.has-error {
    color: var(--ps-error-foreground);
  }
  .selected .editor-tab.has-warning {
    color: var(--ps-warning-foreground);
  }
  .editor-tab.preview span:not(.codicon) {
    font-style: italic;
  }
  .tab-close {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    width: 20px;
    height: 20px;
    margin-inline-end: 6px;
    border-radius: 5px;
    cursor: pointer;
  }
  .tab-close:hover {
    background: var(--ps-hover-background);
  }
  .tab-close .codicon {
    visibility: hidden;
  }
  .tab-close .codicon-circle-filled {
    display: none;
  }
  .tab-frame.dirty .codicon-circle-filled {
    display: inline-block;
    visibility: visible;
    font-size: 12px;
  }
  .tab-frame.dirty .codicon-close {
    display: none;
  }
  .tab-frame.selected .codicon-close,
  .tab-frame:hover .codicon-close {
    visibility: visible;
  }
  .tab-frame.dirty .tab-close:hover .codicon-circle-filled {
    display: none;
  }
  .tab-frame.dirty .tab-close:hover .codicon-close {
    display: inline-block;
    visibility: visible;
  }
  .breadcrumbs {
    flex: none;
    height: 22px;
    padding: 0 12px;
    overflow: hidden;
    color: var(--ps-muted-foreground);
    white-space: nowrap;
  }
  .breadcrumbs ol {
    display: flex;
    align-items: center;
    height: 22px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .breadcrumbs li {
    display: flex;
    min-width: 0;
    align-items: center;
  }
  /* Where the cursor is matters most: what leads there gives way first. */
  .breadcrumbs li:last-child {
    flex-shrink: 0.2;
  }
  .breadcrumbs li + li::before {
    content: '›' / '';
    color: var(--ps-muted-foreground);
  }
  .crumb {
    display: inline-block;
    min-width: 0;
    padding: 1px 4px;
    overflow: hidden;
    font: inherit;
    color: inherit;
    text-overflow: ellipsis;
    white-space: nowrap;
    background: none;
    border: 0;
    border-radius: 3px;
    cursor: pointer;
  }
  .crumb .codicon {
    margin-inline-end: 4px;
    vertical-align: text-bottom;
  }
  .crumb:hover {
    color: var(--ps-foreground);
    background: var(--ps-hover-background);
  }
  .editor-text,
  .editor-face,
  .editor-compare,
  .editor-pane,
  .editor-pane-content,
  .editor-cover {
    position: absolute;
    inset: 0;
  }
  .editor-message {
    display: flex;
    flex-direction: column;
    gap: 8px;
    align-items: center;
    justify-content: center;
    height: 100%;
    padding: 16px;
    text-align: center;
    color: var(--ps-muted-foreground);
  }
  .empty-actions {
    padding: 0;
    margin: 0;
    list-style: none;
  }
  .empty-actions li {
    display: flex;
    gap: 24px;
    justify-content: space-between;
    padding: 4px 0;
  }
  .status-bar {
    grid-area: 4 / 1 / 5 / -1;
    display: flex;
    justify-content: space-between;
    overflow: hidden;
    font-size: 12px;
    line-height: 21px;
    background: var(--ps-chrome-background);
    border-top: 1px solid var(--ps-border);
  }
  .status-group {
    display: flex;
    min-width: 0;
    padding: 0 6px;
  }
  .status-item {
    display: inline-flex;
    flex: none;
    gap: 4px;
    align-items: center;
    height: 21px;
    padding: 0 6px;
    line-height: 21px;
    white-space: nowrap;
  }
  .status-item .codicon {
    font-size: 14px;
  }
  button.status-item:hover {
    background: var(--ps-hover-background);
  }
  .status-warning {
    color: var(--ps-warning-foreground);
  }
  .status-live {
    display: contents;
  }
  .notifications {
    position: absolute;
    right: 12px;
    bottom: 32px;
    z-index: 60;
    width: min(440px, 90vw);
    pointer-events: none;
  }
  .notification {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    padding: 10px;
    margin-top: 8px;
    pointer-events: auto;
    background: var(--ps-widget-background);
    border: 1px solid var(--ps-border);
    border-radius: 4px;
    box-shadow: 0 2px 10px var(--ps-shadow);
  }
  .notification-text {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .notification-text p,
  .notification-text ul {
    margin: 0;
  }
  .notification-text ul {
    max-height: 120px;
    padding: 4px 0 0 16px;
    overflow: auto;
    color: var(--ps-muted-foreground);
  }
  .notification-actions {
    display: flex;
    gap: 8px;
    justify-content: flex-end;
    margin-top: 10px;
  }
  .quick-input-layer {
    position: absolute;
    top: 4px;
    left: 50%;
    z-index: 70;
    width: min(640px, 92vw);
    transform: translateX(-50%);
  }
  .quick-input {
    padding: 6px 0;
    background: var(--ps-widget-background);
    border: 1px solid var(--ps-border);
    border-radius: 6px;
    box-shadow: 0 4px 16px var(--ps-shadow);
  }
  .quick-input input {
    box-sizing: border-box;
    width: calc(100% - 12px);
    height: 26px;
    padding: 2px 8px;
    margin: 0 6px 4px;
    font: inherit;
    color: var(--ps-foreground);
    background: var(--ps-input-background);
    border: 1px solid var(--ps-focus);
    border-radius: 3px;
  }
  .quick-input ul {
    max-height: min(440px, 60vh);
    padding: 0 6px;
    margin: 0;
    overflow: auto;
    list-style: none;
  }
  .quick-item {
    display: flex;
    gap: 6px;
    align-items: center;
    padding: 0 8px;
    line-height: 24px;
    white-space: nowrap;
    border-radius: 3px;
    cursor: pointer;
  }
  .quick-item:hover {
    background: var(--ps-hover-background);
  }
  .quick-item.active {
    color: var(--ps-active-selection-foreground);
    background: var(--ps-active-selection-background);
  }
  .quick-item b {
    font-weight: 600;
    color: var(--ps-highlight-foreground);
  }
  .quick-item.active b {
    color: inherit;
  }
  .quick-label {
    flex: none;
    max-width: 75%;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .quick-description {
    overflow: hidden;
    font-size: 0.92em;
    text-overflow: ellipsis;
    color: var(--ps-muted-foreground);
  }
  .quick-item.active .quick-description {
    color: inherit;
  }
  .quick-item kbd {
    margin-inline-start: auto;
  }
  .quick-none {
    padding: 4px 14px;
    margin: 0;
  }
  .problems {
    display: flex;
    flex-direction: column;
    height: 100%;
  }
  .problems-filter {
    flex: 0 1 160px;
    min-width: 60px;
    text-overflow: ellipsis;
  }
  .problems .tree {
    flex: 1;
    min-height: 0;
    height: auto;
  }
  .toolbar {
    display: flex;
    flex: none;
    gap: 4px;
    align-items: center;
    padding: 0 12px 4px;
  }
  .toolbar input[type='search'] {
    flex: 0 1 260px;
    min-width: 80px;
  }
  .toggle {
    display: inline-flex;
    gap: 3px;
    align-items: center;
    height: 22px;
    padding: 0 6px;
    border: 1px solid transparent;
    border-radius: 3px;
  }
  .toggle[aria-pressed='true'] {
    border-color: var(--ps-input-border);
    background: var(--ps-hover-background);
  }
  .toggle[aria-pressed='false'] {
    color: var(--ps-muted-foreground);
  }
  .face-switch {
    display: flex;
    gap: 1px;
    margin-inline-end: 4px;
  }
  .toolbar-note {
    color: var(--ps-muted-foreground);
  }
  .problem-source,
  .problem-term,
  .problem-related,
  .problem-fix {
    font-size: 12px;
  }
  .problem-finding .row-label {
    color: inherit;
  }
  @media (forced-colors: active) {
    .tree-row.active,
    .quick-item.active {
      outline: 2px solid Highlight;
    }
  }
`;
