import { css } from 'lit';

/** Table and form of a document; loaded with them. */
export const faceStyles = css`
  .face {
    display: flex;
    flex-direction: column;
    height: 100%;
    min-height: 0;
  }
  .face-toolbar {
    display: flex;
    flex-wrap: wrap;
    flex: none;
    gap: 4px;
    align-items: center;
    padding: 4px 8px;
    border-bottom: 1px solid var(--ps-border);
  }
  .face-toolbar select {
    max-width: 45%;
  }
  .face-toolbar input[type='search'] {
    flex: 0 1 220px;
    min-width: 60px;
  }
  .face-gap {
    flex: 1;
  }
  .face-broken {
    flex: none;
    padding: 6px 12px;
    margin: 0;
    color: var(--ps-warning-foreground);
    border-bottom: 1px solid var(--ps-border);
  }
  .face-grid {
    position: relative;
    flex: 1;
    min-height: 0;
    overflow: auto;
    font-variant-numeric: tabular-nums;
    user-select: none;
  }
  .grid-row {
    display: grid;
    width: max-content;
    min-width: 100%;
  }
  .grid-head {
    position: sticky;
    top: 0;
    z-index: 3;
    width: max-content;
    min-width: 100%;
  }
  .grid-head .grid-row {
    height: 28px;
    background: var(--ps-chrome-background);
    border-bottom: 1px solid var(--ps-input-border);
  }
  .grid-heading {
    position: relative;
    display: flex;
    gap: 2px;
    align-items: center;
    padding: 0 2px 0 8px;
    overflow: hidden;
    font-weight: 600;
    border-inline-end: 1px solid var(--ps-border);
    cursor: default;
  }
  .grid-heading.unknown {
    font-style: italic;
    color: var(--ps-muted-foreground);
  }
  .grid-heading-text {
    flex: 1;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .grid-required {
    color: var(--ps-error-foreground);
  }
  .face-chip {
    flex: none;
    max-width: 220px;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .grid-resize {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    width: 6px;
    cursor: col-resize;
  }
  .grid-resize:hover {
    background: var(--ps-focus);
  }
  .grid-sort {
    flex: none;
    padding: 2px;
    color: var(--ps-muted-foreground);
    background: none;
    border: 0;
    border-radius: 3px;
    cursor: pointer;
  }
  .grid-sort .codicon {
    font-size: 12px;
  }
  .grid-heading:not([aria-sort='none']) .grid-sort {
    color: var(--ps-link-foreground);
  }
  .grid-sort:hover {
    background: var(--ps-hover-background);
  }
  .grid-corner,
  .grid-number {
    position: sticky;
    left: 0;
    z-index: 2;
    display: flex;
    gap: 3px;
    align-items: center;
    justify-content: flex-end;
    padding: 0 8px 0 4px;
    color: var(--ps-muted-foreground);
    background: var(--ps-chrome-background);
    border-inline-end: 1px solid var(--ps-input-border);
  }
  .grid-number.selected {
    font-weight: 600;
    color: var(--ps-strong-foreground);
  }
  /* The first column names the record: it stays in sight. */
  .grid-row > :nth-child(2) {
    position: sticky;
    left: 56px;
    z-index: 2;
    background: var(--ps-background);
    border-inline-end-color: var(--ps-input-border);
  }
  .grid-head .grid-row > :nth-child(2),
  .grid-foot .grid-row > :nth-child(2) {
    background: var(--ps-chrome-background);
  }
  .grid-body {
    position: relative;
    width: max-content;
    min-width: 100%;
  }
  .grid-body .grid-row {
    position: absolute;
    top: 0;
    left: 0;
    height: 24px;
    line-height: 23px;
  }
  .grid-cell {
    position: relative;
    box-sizing: border-box;
    padding: 0 8px;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    border-inline-end: 1px solid var(--ps-border);
    border-bottom: 1px solid var(--ps-border);
  }
  .grid-cell.numeric {
    text-align: right;
  }
  .grid-cell.fixed {
    color: var(--ps-muted-foreground);
  }
  .grid-cell.wrong {
    font-style: italic;
    text-decoration: underline wavy var(--ps-error-foreground);
  }
  .grid-row > .grid-cell[aria-selected='true']:not(.active) {
    color: var(--ps-active-selection-foreground);
    background: var(--ps-active-selection-background);
  }
  .grid-cell.marked::after {
    position: absolute;
    top: 0;
    right: 0;
    content: '';
    border: 4px solid transparent;
    border-block-start-color: var(--mark);
    border-inline-end-color: var(--mark);
  }
  .mark-error {
    --mark: var(--ps-error-foreground);
  }
  .mark-warning {
    --mark: var(--ps-warning-foreground);
  }
  .mark-info {
    --mark: var(--ps-info-foreground);
  }
  .mark-undecided {
    --mark: var(--ps-undecided-foreground);
  }
  .grid-code {
    margin-inline-start: 6px;
    color: var(--ps-muted-foreground);
  }
  [aria-selected='true'] > .grid-code,
  [aria-selected='true'] > .grid-derived {
    color: inherit;
  }
  .grid-derived {
    margin-inline-start: 6px;
    font-size: 11px;
    color: var(--ps-muted-foreground);
  }
  .grid-derived::before {
    content: '≟ ';
  }
  .grid-cell.active {
    padding: 0;
    overflow: visible;
    z-index: 1;
  }
  .workbench .face-input,
  .workbench .face-input:focus-visible {
    position: absolute;
    inset: 0;
    box-sizing: border-box;
    width: 100%;
    height: 24px;
    padding: 2px 7px;
    margin: 0;
    overflow: hidden;
    font: inherit;
    font-variant-numeric: inherit;
    line-height: 18px;
    text-align: inherit;
    color: inherit;
    resize: none;
    background: var(--ps-background);
    border: 0;
    outline: 2px solid var(--ps-focus);
    outline-offset: -2px;
    cursor: default;
    caret-color: transparent;
    white-space: nowrap;
  }
  .face-input:not(.editing)::selection {
    color: inherit;
    background: transparent;
  }
  .workbench .face-input.editing {
    overflow: auto;
    white-space: pre-wrap;
    cursor: text;
    caret-color: auto;
  }
  textarea.face-input.editing {
    field-sizing: content;
    min-width: 100%;
    max-width: 420px;
    min-height: 24px;
    max-height: 160px;
    height: auto;
  }
  .grid-foot {
    position: sticky;
    bottom: 0;
    z-index: 3;
    width: max-content;
    min-width: 100%;
  }
  .grid-foot .grid-row {
    height: 25px;
    line-height: 24px;
    font-weight: 600;
    background: var(--ps-chrome-background);
    border-top: 1px solid var(--ps-input-border);
  }
  .grid-foot .grid-number {
    font-weight: 600;
  }
  .face-empty {
    flex: none;
    color: var(--ps-muted-foreground);
  }
  .face-choices {
    position: fixed;
    z-index: 60;
    box-sizing: border-box;
    min-width: 180px;
    max-width: 420px;
    max-height: 240px;
    padding: 4px;
    margin: 0;
    overflow: auto;
    list-style: none;
    color: var(--ps-foreground);
    background: var(--ps-widget-background);
    border: 1px solid var(--ps-input-border);
    border-radius: 4px;
    box-shadow: 0 4px 16px var(--ps-shadow);
  }
  .face-choices [role='option'] {
    display: flex;
    gap: 12px;
    justify-content: space-between;
    padding: 0 8px;
    line-height: 22px;
    white-space: nowrap;
    border-radius: 3px;
    cursor: pointer;
  }
  .face-choices [role='option']:hover {
    background: var(--ps-hover-background);
  }
  .face-choices [aria-selected='true'] {
    color: var(--ps-active-selection-foreground);
    background: var(--ps-active-selection-background);
  }
  .face-choice-detail {
    overflow: hidden;
    text-overflow: ellipsis;
    color: var(--ps-muted-foreground);
  }
  .face-choices [aria-selected='true'] .face-choice-detail {
    color: inherit;
  }
  .face-status {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 2px 12px;
    align-items: baseline;
    min-height: 24px;
    padding: 0 10px;
    line-height: 24px;
    border-top: 1px solid var(--ps-border);
  }
  .face-note {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    max-height: 72px;
    overflow: auto;
  }
  .face-finding .codicon {
    vertical-align: text-bottom;
  }
  .face-message {
    flex: 1;
  }
  .face-counts {
    color: var(--ps-muted-foreground);
  }
  .form-face {
    overflow: hidden;
  }
  .form-body {
    flex: 1;
    min-height: 0;
    padding: 8px 16px 40px;
    overflow: auto;
  }
  .form-group {
    min-width: 0;
    padding: 4px 12px 10px;
    margin: 0 0 14px;
    border: 1px solid var(--ps-border);
    border-radius: 4px;
  }
  .form-group legend {
    padding: 0 6px;
    font-weight: 600;
    color: var(--ps-strong-foreground);
  }
  .form-field {
    display: grid;
    grid-template-columns: minmax(110px, 190px) minmax(0, 1fr);
    gap: 2px 12px;
    align-items: baseline;
    padding: 4px 6px;
    border-inline-start: 2px solid transparent;
  }
  .form-field.current {
    border-inline-start-color: var(--ps-focus);
  }
  .form-control {
    display: flex;
    gap: 8px;
    align-items: baseline;
    min-width: 0;
  }
  .form-control .input {
    min-width: 0;
    max-width: 100%;
  }
  .form-control .wide,
  .form-control textarea.input {
    flex: 0 1 460px;
  }
  .form-control textarea.input {
    field-sizing: content;
    min-height: 44px;
    resize: vertical;
  }
  .form-control .numeric {
    width: 140px;
    text-align: right;
    font-variant-numeric: tabular-nums;
  }
  .form-control .input[readonly] {
    flex: 0 1 460px;
    color: var(--ps-muted-foreground);
    background: transparent;
  }
  .form-control .input[aria-invalid='true'] {
    border-color: var(--ps-error-foreground);
  }
  .form-list-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    padding: 2px 0 6px;
  }
  .form-list-bar .button {
    padding: 2px 8px;
  }
  .form-list-bar input[type='search'] {
    flex: 0 1 220px;
    min-width: 90px;
  }
  .form-items {
    position: relative;
    border: 1px solid var(--ps-border);
    border-radius: 3px;
    overflow: hidden;
  }
  .form-item {
    margin: 8px 0 0;
  }
  .form-item-number {
    flex: none;
    min-width: 28px;
    text-align: right;
    color: var(--ps-muted-foreground);
    font-variant-numeric: tabular-nums;
  }
  .tree-row.active .form-item-number {
    color: inherit;
  }
  .form-unit,
  .form-hint {
    color: var(--ps-muted-foreground);
  }
  .form-hint,
  .form-refused,
  .form-findings {
    grid-column: 2;
    padding: 0;
    margin: 0;
    list-style: none;
  }
  .form-findings .codicon {
    vertical-align: text-bottom;
  }
  .form-value {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-family: var(--ps-mono);
  }
`;
