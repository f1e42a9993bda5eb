import { css } from 'lit';

/** The search view. */
export const searchStyles = css`
  .search {
    display: flex;
    flex-direction: column;
    height: 100%;
  }
  .search-form {
    display: flex;
    gap: 2px;
    align-items: start;
    padding: 2px 6px 2px 4px;
  }
  .search-fields {
    flex: 1;
    min-width: 0;
    display: grid;
    gap: 4px;
  }
  .search-fields .input {
    width: 100%;
    min-width: 0;
  }
  .search-box {
    position: relative;
  }
  .search-box .search-text {
    padding-inline-end: 72px;
  }
  .search-box .search-replacement {
    padding-inline-end: 28px;
  }
  .search-toggles {
    position: absolute;
    top: 2px;
    right: 2px;
    display: flex;
    gap: 1px;
  }
  .search-toggles .icon-button {
    width: 22px;
    height: 20px;
    border-radius: 3px;
  }
  .search-toggles .search-toggle[aria-pressed='true'] {
    color: var(--ps-active-selection-foreground);
    background: var(--ps-active-selection-background);
    box-shadow: inset 0 0 0 1px var(--ps-focus);
  }
  .search-message {
    min-height: 18px;
    padding: 2px 12px;
    margin: 0;
    line-height: 18px;
    color: var(--ps-muted-foreground);
    overflow-wrap: anywhere;
  }
  .search-results {
    flex: 1;
    min-height: 0;
  }
  .search-line mark,
  .search-line ins,
  .search-line del {
    color: var(--ps-strong-foreground);
    border-radius: 2px;
  }
  .search-line mark {
    background: var(--ps-match-background, rgb(234 156 0 / 35%));
  }
  .search-line ins {
    text-decoration: none;
    background: rgb(0 128 0 / 20%);
  }
  .search-line del {
    background: rgb(255 0 0 / 18%);
  }
  .tree:focus .active .search-line :is(mark, ins, del) {
    color: inherit;
  }
  .search-line {
    white-space: pre;
  }
  .search-row-action {
    display: none;
    align-items: center;
    cursor: pointer;
  }
  .tree-row:hover .search-row-action,
  .tree-row.active .search-row-action {
    display: inline-flex;
  }
`;
