import { css } from 'lit';

/** Styles of the balance and of the choice between the table and it. */
export const solveCss = css`
  .balance-tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    white-space: nowrap;
  }
  .balance-tabs button {
    padding: 2px 10px;
    font: inherit;
    color: var(--ps-foreground, #3b3b3b);
    background: none;
    border: 1px solid transparent;
    border-radius: 3px;
    cursor: pointer;
  }
  .balance-tabs button[aria-selected='true'] {
    color: var(--ps-active-selection-foreground, #000);
    background: var(--ps-active-selection-background, #d6ebff);
  }
  .balance-pane {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
  }
  .solve {
    display: flex;
    flex: 1;
    min-height: 0;
  }
  .solve-form {
    display: flex;
    flex: none;
    flex-direction: column;
    gap: 8px;
    width: 340px;
    padding: 4px 10px 10px;
    overflow: auto;
    border-inline-end: 1px solid var(--ps-border, #e5e5e5);
  }
  .solve-form fieldset {
    display: flex;
    flex-direction: column;
    gap: 4px;
    min-width: 0;
    padding: 4px 8px 8px;
    margin: 0;
    border: 1px solid var(--ps-border, #e5e5e5);
    border-radius: 3px;
  }
  .solve-form input:not([type='checkbox']),
  .solve-form select {
    box-sizing: border-box;
    min-width: 0;
    height: 24px;
    font: inherit;
    color: var(--ps-foreground, #3b3b3b);
    background: var(--ps-input-background, #fff);
    border: 1px solid var(--ps-input-border, #c4c4c4);
    border-radius: 3px;
  }
  .solve-kind,
  .solve-row {
    display: flex;
    gap: 6px;
    align-items: center;
    justify-content: space-between;
  }
  .solve-row {
    justify-content: start;
  }
  .solve-more label {
    display: flex;
    gap: 4px;
    align-items: start;
    padding-block: 2px;
  }
  .solve-more ol {
    padding-inline-start: 20px;
    margin: 4px 0;
  }
  .solve-more li label {
    display: inline-flex;
  }
  .solve-run {
    position: sticky;
    inset-block-end: -10px;
    padding-block: 6px;
    background: var(--ps-background, #fff);
  }
  .solve-kind input[type='number'] {
    width: 64px;
  }
  .solve-target {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 4px;
    padding-block-end: 6px;
    border-block-end: 1px dotted var(--ps-input-border, #c4c4c4);
  }
  .solve-target button,
  .solve-more button,
  .solve-chips button {
    justify-self: start;
    min-width: 24px;
    min-height: 24px;
    padding: 0;
    color: inherit;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .solve-chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    padding: 0;
    margin: 0;
    list-style: none;
  }
  .solve-chips li {
    padding-inline-start: 8px;
    background: var(--ps-selection-background, #e4e6f1);
    border-radius: 3px;
  }
  .solve-result {
    flex: 1;
    min-width: 0;
    padding: 4px 12px 12px;
    overflow: auto;
  }
  .solve-result h3 {
    margin: 10px 0 2px;
    font-size: 12px;
  }
  .solve-result ul,
  .solve-result ol {
    padding-inline-start: 20px;
    margin: 2px 0;
  }
  .solve-hint {
    margin: 0;
    color: var(--ps-muted-foreground, #616161);
  }
  .solve-status {
    margin: 4px 0;
    font-weight: 600;
  }
  .solve-status.solved {
    color: var(--ps-waived-foreground, #2b6b2b);
  }
  .solve-status.infeasible,
  .solve-problem {
    color: var(--ps-error-foreground, #b5260b);
  }
  .solve-status.incomplete {
    color: var(--ps-undecided-foreground, #6c3fb4);
  }
  .balance .solve-patch {
    width: 100%;
    min-width: 0;
    margin-block-end: 6px;
  }
  .solve-patch caption {
    padding-block: 4px;
    font-weight: 600;
    text-align: start;
  }
  .balance .solve-patch th,
  .balance .solve-patch td {
    position: static;
    max-width: none;
    text-align: start;
    white-space: normal;
  }
  .balance .solve-patch .number {
    text-align: end;
    white-space: nowrap;
  }
  .balance .solve-patch .repeated td,
  .balance .solve-patch .repeated th {
    color: var(--ps-muted-foreground, #616161);
  }
  .solve .link,
  .balance-arithmetic .link {
    padding: 0;
    font: inherit;
    color: var(--ps-link-foreground, #005fb8);
    text-align: start;
    text-decoration: underline;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .balance-halves {
    display: flex;
    flex: 1;
    min-height: 0;
  }
  .balance-halves > .balance-scroll {
    min-width: 0;
  }
  .balance-arithmetic {
    flex: none;
    width: 300px;
    padding: 4px 10px 10px;
    overflow: auto;
    border-inline-start: 1px solid var(--ps-border, #e5e5e5);
  }
  .balance-arithmetic h3,
  .years-terms h3 {
    display: flex;
    justify-content: space-between;
    margin: 2px 0;
    font-size: 12px;
  }
  .balance-arithmetic ul {
    padding: 0;
    margin: 4px 0;
    list-style: none;
  }
  .balance-arithmetic li,
  .years-terms li {
    display: flex;
    gap: 8px;
    justify-content: space-between;
    font-variant-numeric: tabular-nums;
  }
  .balance-arithmetic .close,
  .balance .years-terms .close {
    min-width: 24px;
    min-height: 24px;
    padding: 0;
    color: inherit;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .balance-lock {
    min-width: 20px;
    height: 20px;
    padding: 0;
    color: inherit;
    background: none;
    border: 0;
    cursor: pointer;
    opacity: 0.55;
  }
  .balance-lock[aria-pressed='true'],
  .balance tr:hover .balance-lock,
  .balance-lock:focus-visible {
    opacity: 1;
  }
`;

/** Styles of the pictures: lines and bands in colours of the theme, told apart by shape as well. */
export const picturesCss = css`
  .pictures {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 24px;
    align-items: flex-start;
    min-height: 0;
    padding: 8px 12px;
    overflow: auto;
  }
  .balance .pictures table {
    width: auto;
    min-width: 0;
  }
  .pictures caption {
    padding-block: 2px 4px;
    font-weight: 600;
    text-align: start;
  }
  .balance .pictures th,
  .balance .pictures td {
    position: static;
    text-align: start;
  }
  .balance .pictures .number {
    text-align: end;
  }
  .pictures text {
    font-size: 11px;
    fill: var(--ps-foreground, #3b3b3b);
  }
  .pictures .flow-amount {
    fill: var(--ps-muted-foreground, #616161);
  }
  .flow-band {
    fill: var(--ps-accent, #005fb8);
    fill-opacity: 0.35;
  }
  .flow-band:hover {
    fill-opacity: 0.6;
  }
  .flow-node {
    fill: var(--ps-foreground, #3b3b3b);
  }
  .chart-axis {
    stroke: var(--ps-muted-foreground, #616161);
  }
  .chart-target {
    stroke: var(--ps-error-foreground, #b5260b);
    stroke-dasharray: 5 4;
  }
  .chart-bar {
    fill: var(--ps-accent, #005fb8);
    fill-opacity: 0.45;
  }
  .chart-line {
    fill: none;
    stroke: var(--ps-warning-foreground, #895503);
    stroke-width: 2;
  }
  .chart-dot {
    fill: var(--ps-warning-foreground, #895503);
  }
  .chart-detailed {
    fill: none;
    stroke: var(--ps-foreground, #3b3b3b);
    stroke-dasharray: 2 3;
    stroke-width: 2;
  }
  .chart-square {
    fill: var(--ps-background, #fff);
    stroke: var(--ps-foreground, #3b3b3b);
    stroke-width: 2;
  }
  .chart-key {
    display: flex;
    gap: 6px;
    align-items: center;
    margin: 4px 0 0;
  }
  .chart-swatch {
    width: 16px;
    height: 10px;
    background: var(--ps-accent, #005fb8);
    opacity: 0.45;
  }
  .chart-swatch.detailed {
    height: 0;
    background: none;
    border-block-start: 2px dotted var(--ps-foreground, #3b3b3b);
    opacity: 1;
  }
  .chart-swatch.line {
    height: 2px;
    background: var(--ps-warning-foreground, #895503);
    opacity: 1;
  }
  .pictures .link {
    padding: 0;
    font: inherit;
    color: var(--ps-link-foreground, #005fb8);
    text-decoration: underline;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .pictures-choices {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
  }
  .years-terms {
    max-height: 240px;
    margin-block-start: 10px;
    overflow: auto;
  }
  .years-terms ul {
    columns: 2 220px;
    padding: 0;
    margin: 4px 0;
    list-style: none;
  }
  .pictures-choice {
    display: block;
    margin-block-end: 6px;
  }
  .pictures-choice select {
    font: inherit;
    color: var(--ps-foreground, #3b3b3b);
    background: var(--ps-input-background, #fff);
    border: 1px solid var(--ps-input-border, #c4c4c4);
    border-radius: 3px;
  }
`;
