import { css } from 'lit';

/** Styles of the what-if: its panel, and what it adds to the table. */
export const whatIfCss = css`
  .balance-side {
    display: flex;
    flex: none;
    flex-direction: column;
    overflow: auto;
    border-inline-start: 1px solid var(--ps-border, #e5e5e5);
  }
  .balance-side:not(:has(section)) {
    display: none;
  }
  .balance-side .balance-arithmetic {
    flex: none;
    overflow: visible;
    border: 0;
  }
  .whatif {
    width: 330px;
    padding: 4px 10px 10px;
    border-block-end: 1px solid var(--ps-border, #e5e5e5);
  }
  .whatif p {
    margin: 4px 0;
  }
  .whatif h3 {
    margin: 10px 0 4px;
    font-size: 12px;
  }
  .whatif-actions {
    flex-wrap: wrap;
    margin-block: 6px;
  }
  .whatif-unmet {
    color: var(--ps-error-foreground, #b5260b);
  }
  .whatif-findings {
    padding-inline-start: 4px;
    list-style: none;
  }
  .whatif-findings .error {
    color: var(--ps-error-foreground, #b5260b);
  }
  .whatif-findings .warning {
    color: var(--ps-warning-foreground, #8a5a00);
  }
  .whatif-findings .undecided {
    color: var(--ps-undecided-foreground, #6c3fb4);
  }
  .balance-toggle {
    padding: 2px 10px;
    font: inherit;
    color: var(--ps-foreground, #3b3b3b);
    background: none;
    border: 1px solid var(--ps-input-border, #c4c4c4);
    border-radius: 3px;
    cursor: pointer;
  }
  .balance-toggle[aria-pressed='true'] {
    color: var(--ps-active-selection-foreground, #000);
    background: var(--ps-active-selection-background, #d6ebff);
  }
  .balance td.changed {
    background: var(--ps-active-selection-background, #d6ebff);
    color: var(--ps-active-selection-foreground, #000);
  }
  .balance td.changed .balance-note,
  .balance td.changed .whatif-before,
  .balance td.changed .whatif-arrow {
    color: inherit;
  }
  .balance td.typed {
    box-shadow: inset 3px 0 0 var(--ps-accent, #005fb8);
  }
  .whatif-input {
    box-sizing: border-box;
    width: 100px;
    height: 22px;
    font: inherit;
    text-align: end;
    color: var(--ps-foreground, #3b3b3b);
    background: var(--ps-input-background, #fff);
    border: 1px solid var(--ps-input-border, #c4c4c4);
    border-radius: 3px;
  }
  .whatif-bar {
    position: relative;
    height: 5px;
    margin-block: 5px 2px;
    cursor: ew-resize;
    touch-action: none;
  }
  .whatif-bar::before {
    position: absolute;
    inset: -5px -6px;
    content: '';
  }
  .whatif-handle {
    position: absolute;
    inset-block-start: -3px;
    width: 7px;
    height: 11px;
    margin-inline-start: -4px;
    pointer-events: none;
    background: var(--ps-accent, #005fb8);
    border: 1px solid var(--ps-background, #fff);
    border-radius: 2px;
  }
  .whatif-limit {
    position: absolute;
    inset-block: -3px;
    width: 2px;
    margin-inline-start: -1px;
    pointer-events: none;
    background: var(--ps-foreground, #3b3b3b);
  }
  @media (forced-colors: active) {
    .balance td.changed {
      outline: 1px dashed;
      outline-offset: -2px;
    }
  }
`;

/** Styles of scenarios and of their comparison. */
export const scenariosCss = css`
  .scenario-shelf {
    margin-block: 8px;
  }
  .scenario-shelf select,
  .scenario-shelf input {
    flex: 1;
    box-sizing: border-box;
    min-width: 0;
    height: 24px;
    font: inherit;
    color: var(--ps-foreground, #3b3b3b);
    background: var(--ps-input-background, #fff);
    border: 1px solid var(--ps-input-border, #c4c4c4);
    border-radius: 3px;
  }
  .scenario-shelf .solve-row {
    margin-block: 4px;
  }
  .whatif .link,
  .compare .link {
    padding: 0;
    font: inherit;
    color: var(--ps-link-foreground, #005fb8);
    text-align: start;
    text-decoration: underline;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .compare {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
  }
  .compare-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 14px;
    align-items: center;
    padding: 4px 10px;
  }
  .compare-scroll {
    flex: 1;
    min-height: 0;
    padding-inline: 10px;
    overflow: auto;
  }
  .compare-table caption {
    padding-block: 2px 4px;
    color: var(--ps-muted-foreground, #616161);
    text-align: start;
  }
  .balance .compare-table .compare-indicator {
    text-align: start;
  }
  .compare-repeat {
    color: var(--ps-muted-foreground, #616161);
  }
  .compare-outcomes tr:first-child > * {
    border-block-start: 2px solid var(--ps-border, #e5e5e5);
  }
  .compare-bar-of {
    display: block;
    height: 4px;
    margin-inline-start: auto;
    background: var(--ps-accent, #005fb8);
  }
  .compare-bar-of.less {
    background: repeating-linear-gradient(45deg, var(--ps-accent, #005fb8) 0 3px, transparent 3px 5px);
  }
`;
