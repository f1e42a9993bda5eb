import { css } from 'lit';

/** Styles of the table. Colours are the workbench's, with a fallback for a page that has none. */
export const balanceTableCss = css`
  .balance {
    display: flex;
    flex-direction: column;
    height: 100%;
    font: 12px / 1.4 var(--ps-font, system-ui, sans-serif);
    color: var(--ps-foreground, #3b3b3b);
    background: var(--ps-background, #fff);
  }
  .balance-bar {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    padding: 4px 10px;
  }
  .balance-bar label {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    margin-inline-start: auto;
  }
  .balance-message {
    margin: 0;
    padding: 8px 10px;
  }
  .balance-scroll {
    flex: 1;
    min-height: 0;
    overflow: auto;
    /* Room for the rows and the column that stay in sight, so that the focus is never under them. */
    scroll-padding-block: 44px 48px;
    scroll-padding-inline-start: 260px;
  }
  .balance table {
    width: max-content;
    min-width: 100%;
    border-spacing: 0;
    font-variant-numeric: tabular-nums;
  }
  .balance th,
  .balance td {
    padding: 3px 10px;
    text-align: end;
    vertical-align: top;
    white-space: nowrap;
    background: var(--ps-background, #fff);
    border-block-end: 1px solid var(--ps-border, #e5e5e5);
  }
  .balance thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    font-weight: 600;
    background: var(--ps-chrome-background, #f8f8f8);
  }
  .balance thead small {
    display: block;
    font-weight: 400;
    color: var(--ps-muted-foreground, #616161);
  }
  .balance th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    max-width: 260px;
    overflow: hidden;
    font-weight: 400;
    text-align: start;
    text-overflow: ellipsis;
  }
  .balance thead th:first-child {
    z-index: 3;
  }
  .balance tr.totals > * {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    font-weight: 600;
    background: var(--ps-chrome-background, #f8f8f8);
    border-block-start: 1px solid var(--ps-border, #e5e5e5);
  }
  .balance tr.totals > th {
    z-index: 3;
  }
  .balance tr.parcel > th {
    padding-inline-start: 34px;
  }
  .balance tr.parcel > * {
    background: var(--ps-widget-background, #fff);
  }
  .balance tbody tr:hover > * {
    background-image: linear-gradient(var(--ps-hover-background, rgb(0 0 0 / 6%)) 0 0);
  }
  .balance [role='gridcell'].opens,
  .balance [role='rowheader'].opens {
    cursor: pointer;
  }
  .balance :focus-visible {
    outline: 2px solid var(--ps-focus, #005fb8);
    outline-offset: -2px;
  }
  .balance-fold {
    width: 20px;
    height: 20px;
    padding: 0;
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .balance-fold .codicon {
    font-size: 14px;
    vertical-align: -2px;
  }
  .balance-id {
    font-weight: 600;
  }
  .balance-title,
  .balance-note {
    color: var(--ps-muted-foreground, #616161);
  }
  .balance-note {
    display: block;
    font-size: 11px;
    font-weight: 400;
  }
  .balance-note .codicon {
    font-size: 12px;
    vertical-align: -2px;
  }
  .balance .over .balance-note,
  .balance .under .balance-note,
  .balance .differs .balance-note {
    color: var(--ps-error-foreground, #b5260b);
  }
  .balance .unknown .balance-note {
    color: var(--ps-undecided-foreground, #6c3fb4);
  }
  .balance-meter {
    display: block;
    height: 3px;
    margin-block-start: 2px;
    background: var(--ps-border, #e5e5e5);
  }
  .balance-meter > span {
    display: block;
    height: 100%;
    background: var(--ps-accent, #005fb8);
  }
  .balance .over .balance-meter > span,
  .balance .under .balance-meter > span {
    background: repeating-linear-gradient(45deg, var(--ps-error-foreground, #b5260b) 0 3px, transparent 3px 5px);
  }
`;
