import { css } from 'lit';

/** The import panel: three columns over a bar, one under the other where there is no room. */
export const importStyles = css`
  .import {
    display: flex;
    flex-direction: column;
    height: 100%;
  }
  .import-columns {
    flex: 1;
    min-height: 0;
    display: grid;
    grid-template-columns: minmax(240px, 3fr) minmax(320px, 5fr) minmax(260px, 5fr);
    overflow: auto;
  }
  .import-column {
    min-width: 0;
    padding: 8px 14px;
    overflow: auto;
    border-inline-end: 1px solid var(--ps-border);
  }
  .import-column:focus-visible {
    outline-offset: -2px;
  }
  .import h3 {
    margin: 0 0 6px;
    font-size: 12px;
    font-weight: 600;
    color: var(--ps-strong-foreground);
  }
  .import-form {
    display: grid;
    grid-template-columns: fit-content(40%) minmax(0, 1fr);
    gap: 5px 10px;
    align-items: center;
  }
  .import-form span {
    overflow-wrap: anywhere;
  }
  .import-form .input,
  .import-fields .input {
    width: 100%;
    min-width: 0;
  }
  .import-form .wide {
    grid-column: 1 / -1;
    margin: 0;
    overflow-wrap: anywhere;
  }
  .import-hint {
    color: var(--ps-muted-foreground);
  }
  .import-fields {
    width: 100%;
    border-spacing: 0;
  }
  .import-fields th,
  .import-fields td {
    padding: 2px 8px 2px 0;
    text-align: start;
    vertical-align: middle;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .import-fields thead th {
    position: sticky;
    top: -8px;
    font-size: 12px;
    color: var(--ps-muted-foreground);
    background: var(--ps-chrome-background);
  }
  .import-fields td:nth-child(3) {
    width: 38%;
  }
  .import-result summary {
    padding: 1px 0;
    cursor: pointer;
  }
  .import-result ul {
    margin: 2px 0 8px;
    padding-inline-start: 20px;
  }
  .import-result li {
    overflow-wrap: anywhere;
  }
  .import-result del {
    color: var(--ps-muted-foreground);
  }
  .import-result ins {
    font-weight: 600;
    text-decoration: none;
  }
  .import-problem {
    display: flex;
    gap: 6px;
    margin: 0 0 8px;
    overflow-wrap: anywhere;
  }
  .import-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    align-items: center;
    padding: 6px 14px;
    border-top: 1px solid var(--ps-border);
  }
  .import-bar [role='status'] {
    flex: 1;
    min-width: 160px;
    overflow-wrap: anywhere;
  }
  .import .button[disabled] {
    color: var(--ps-muted-foreground);
    background: transparent;
    border-color: var(--ps-input-border);
    cursor: default;
  }
  .import progress {
    width: 140px;
    accent-color: var(--ps-accent);
  }
  @media (max-width: 1000px) {
    .import-columns {
      grid-template-columns: minmax(0, 1fr);
    }
    .import-column {
      overflow: visible;
      border-inline-end: 0;
      border-bottom: 1px solid var(--ps-border);
    }
  }
`;
