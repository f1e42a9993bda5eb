import { css } from 'lit';

export const mapControlsCss = css`
  .plan-map {
    position: absolute;
    inset: 0;
    overflow: hidden;
    font: 12px/1.5 system-ui, 'PingFang SC', 'Microsoft YaHei', 'WenQuanYi Micro Hei', sans-serif;
    color: var(--ps-foreground, #1f2328);
  }
  .plan-map .canvas,
  .plan-map .before {
    position: absolute;
    inset: 0;
  }
  .plan-map .before {
    pointer-events: none;
  }
  .plan-map .border {
    position: absolute;
    top: 0;
    bottom: 0;
    width: 0;
    border-left: 2px solid var(--ps-accent, #005fb8);
    pointer-events: none;
  }
  .plan-map .border .grip {
    position: absolute;
    top: 50%;
    left: -9px;
    width: 16px;
    height: 40px;
    border-radius: 8px;
    background: var(--ps-accent, #005fb8);
    cursor: ew-resize;
    pointer-events: auto;
    touch-action: none;
  }
  .plan-map .border .side {
    position: absolute;
    top: calc(50% + 28px);
    padding: 0 6px;
    white-space: nowrap;
    background: var(--ps-accent, #005fb8);
    color: var(--ps-accent-foreground, #ffffff);
  }
  .plan-map .border .left {
    right: 0;
  }
  .plan-map .border .right {
    left: 0;
  }
  .plan-map .selection-box {
    position: absolute;
    border: 1.5px dashed var(--ps-accent, #005fb8);
    background: rgb(0 95 184 / 12%);
    pointer-events: none;
  }
  .plan-map .controls {
    position: absolute;
    inset: 8px 48px 28px 8px;
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    pointer-events: none;
  }
  .plan-map .upper > .bar {
    box-sizing: border-box;
    max-width: 100%;
  }
  .plan-map .upper,
  .plan-map .lower {
    display: flex;
    flex-direction: column;
    gap: 6px;
    align-items: flex-start;
    min-height: 0;
  }
  .plan-map .bar,
  .plan-map .box {
    pointer-events: auto;
    background: var(--ps-widget-background, #ffffff);
    border: 1px solid var(--ps-border, #d0d7de);
    border-radius: 4px;
    padding: 4px 8px;
    box-shadow: 0 1px 4px rgb(0 0 0 / 18%);
  }
  .plan-map .bar {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
  }
  /* One row of small boxes; an open one takes the room it needs and goes on top of it. */
  .plan-map .lower {
    flex-flow: row wrap-reverse;
    align-items: flex-end;
  }
  .plan-map .lower .box {
    max-height: 32vh;
    max-width: 100%;
    box-sizing: border-box;
    overflow: auto;
  }
  .plan-map summary {
    cursor: pointer;
    font-weight: 600;
  }
  .plan-map .tools {
    position: relative;
  }
  .plan-map .drop > .box {
    position: absolute;
    z-index: 3;
    top: calc(100% + 6px);
    left: 0;
    max-height: 45vh;
    overflow: auto;
    display: flex;
    flex-direction: column;
    gap: 4px;
  }
  .plan-map .drop:not([open]) > .box {
    display: none;
  }
  /* On a narrow map what is in the first row gives way before it wraps. */
  .plan-map .search {
    position: relative;
    flex: 0 1 144px;
    min-width: 88px;
  }
  .plan-map .search input {
    box-sizing: border-box;
    width: 100%;
  }
  .plan-map .bar > select {
    flex: 0 1 auto;
    min-width: 84px;
  }
  .plan-map .results {
    position: absolute;
    z-index: 4;
    top: calc(100% + 4px);
    left: 0;
    padding: 2px;
    max-width: 320px;
  }
  .plan-map .results[hidden] {
    display: none;
  }
  .plan-map [role='option'] {
    display: block;
    padding: 2px 6px;
    white-space: nowrap;
    cursor: pointer;
  }
  .plan-map [role='option'][aria-selected='true'] {
    background: var(--ps-active-selection-background, #d6ebff);
    color: var(--ps-active-selection-foreground, #000000);
  }
  .plan-map .year,
  .plan-map .switch,
  .plan-map .field {
    display: flex;
    align-items: center;
    gap: 6px;
    white-space: nowrap;
  }
  .plan-map .year {
    flex: 0 1 auto;
  }
  .plan-map .year input {
    flex: 0 1 84px;
    width: 84px;
    min-width: 40px;
  }
  .plan-map .layers input[type='range'] {
    width: 64px;
  }
  .plan-map .grow {
    flex: 1;
    min-width: 8px;
  }
  .plan-map ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .plan-map .selection li {
    padding: 4px 0;
    border-top: 1px solid var(--ps-border, #d0d7de);
  }
  .plan-map p {
    margin: 0;
  }
  .plan-map dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 8px;
    margin: 2px 0;
  }
  .plan-map dt,
  .plan-map .hint {
    color: var(--ps-muted-foreground, #616161);
  }
  .plan-map dd {
    margin: 0;
  }
  .plan-map .hover-card {
    position: absolute;
    z-index: 2;
    max-width: 300px;
    pointer-events: none;
  }
  .plan-map .swatch,
  .plan-map .stroke {
    width: 14px;
    height: 10px;
    border: 1px solid rgb(0 0 0 / 35%);
    flex: none;
  }
  .plan-map .stroke {
    height: 0;
    border: 0;
    border-top: 3px solid;
  }
  .plan-map .dot {
    display: inline-block;
    width: 8px;
    height: 8px;
    margin-right: 4px;
    border-radius: 50%;
  }
  .plan-map .mark {
    color: var(--ps-warning-foreground, #8a4600);
    font-weight: 600;
  }
  .plan-map select,
  .plan-map input[type='text'],
  .plan-map input[type='search'],
  .plan-map button {
    font: inherit;
    color: inherit;
    background: var(--ps-input-background, #ffffff);
    border: 1px solid var(--ps-input-border, #8c959f);
    border-radius: 3px;
    padding: 1px 6px;
  }
  .plan-map .tools {
    gap: 2px;
    padding: 2px 4px;
  }
  .plan-map .tools > button,
  .plan-map .tools > details > summary {
    padding: 2px 6px;
    border-color: transparent;
    border-radius: 3px;
    background-color: transparent;
    font-weight: normal;
  }
  .plan-map .tools > details > summary:hover {
    background: var(--ps-selection-background, #e4e6f1);
  }
  .plan-map button:hover:not(:disabled, [aria-pressed='true'], .link) {
    background: var(--ps-selection-background, #e4e6f1);
  }
  .plan-map button[aria-pressed='true'] {
    background: var(--ps-accent, #005fb8);
    color: var(--ps-accent-foreground, #ffffff);
  }
  .plan-map button.link {
    display: block;
    border: 0;
    padding: 0;
    background: none;
    text-align: left;
    color: var(--ps-link-foreground, #005fb8);
    cursor: pointer;
  }
  .plan-map .maplibregl-ctrl-group,
  .plan-map .maplibregl-ctrl-scale {
    color: inherit;
    background: var(--ps-widget-background, #ffffff);
    border-color: var(--ps-border, #8c959f);
  }
  [data-theme='dark'] .plan-map .maplibregl-ctrl-icon {
    filter: invert(1);
  }
  .plan-map .notice {
    padding: 16px;
  }
  .plan-map .flow-list {
    padding: 0;
    margin: 2px 0 0;
    list-style: none;
  }
  .plan-map .flow-link {
    min-height: 24px;
    padding: 0;
    font: inherit;
    color: var(--ps-link-foreground, #005fb8);
    text-align: start;
    text-decoration: underline;
    background: none;
    border: 0;
    cursor: pointer;
  }
`;
