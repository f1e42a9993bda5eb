import { css } from 'lit';

/** Sections of the side bar. */
export const sideBarStyles = css`
  .side-bar .part-body {
    display: flex;
    flex-direction: column;
  }
  .section {
    position: relative;
    display: flex;
    flex: none;
    flex-direction: column;
    min-height: 0;
  }
  .section[hidden] {
    display: none;
  }
  .section.open {
    flex-shrink: 1;
    min-height: 60px;
  }
  .section.growing {
    flex: 1 1 0;
  }
  .section + .section .section-head {
    border-top: 1px solid var(--ps-border);
  }
  .section-head {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: space-between;
    height: 24px;
    overflow: hidden;
  }
  .section-head[hidden] {
    display: none;
  }
  .section-head h3 {
    flex: 1;
    min-width: 0;
    margin: 0;
    font: inherit;
  }
  .section-toggle {
    display: flex;
    gap: 2px;
    align-items: center;
    width: 100%;
    height: 23px;
    padding: 0 2px;
    overflow: hidden;
    font-size: 11px;
    font-weight: 600;
    white-space: nowrap;
  }
  .section-body {
    position: relative;
    flex: 1;
    min-height: 0;
    overflow: hidden;
  }
  .section:not(.open) .section-body {
    display: none;
  }
  .side-bar .section-bar .splitter {
    right: 0;
  }
  .section-bar.bottom .splitter {
    top: auto;
    bottom: 0;
  }
`;
