import { css } from 'lit';

/** The form of settings. */
export const settingsStyles = css`
  .settings-form {
    display: grid;
    grid-template: auto minmax(0, 1fr) / 168px minmax(0, 1fr);
    height: 100%;
    color: var(--ps-foreground);
    background: var(--ps-background);
  }
  .settings-head {
    grid-column: 1 / -1;
    display: grid;
    gap: 8px;
    padding: 14px 24px 8px;
    border-bottom: 1px solid var(--ps-border);
  }
  .settings-head > div {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 14px;
    align-items: center;
  }
  .settings-head .input {
    flex: 1;
    max-width: 720px;
    height: 28px;
  }
  .settings-scopes {
    display: flex;
    gap: 4px;
  }
  .settings-scopes [role='tab'] {
    padding: 4px 10px;
    font: inherit;
    color: var(--ps-muted-foreground);
    background: none;
    border: 0;
    border-bottom: 2px solid transparent;
    cursor: pointer;
  }
  .settings-scopes [aria-selected='true'] {
    color: var(--ps-strong-foreground);
    border-bottom-color: var(--ps-accent);
  }
  .settings-where {
    color: var(--ps-muted-foreground);
  }
  .settings-groups {
    display: flex;
    flex-direction: column;
    padding: 12px 0 12px 16px;
    overflow: auto;
  }
  .settings-groups button {
    padding: 4px 8px;
    font: inherit;
    color: inherit;
    text-align: start;
    background: none;
    border: 0;
    border-radius: 3px;
    cursor: pointer;
  }
  .settings-groups [aria-current='true'] {
    font-weight: 600;
    color: var(--ps-strong-foreground);
    background: var(--ps-selection-background);
  }
  .settings-list {
    padding: 4px 24px 48px;
    overflow: auto;
  }
  .settings-list h3 {
    margin: 16px 0 4px 12px;
    font-size: 15px;
  }
  .setting {
    position: relative;
    max-width: 760px;
    padding: 8px 12px 10px;
    border-inline-start: 2px solid transparent;
    border-radius: 2px;
  }
  .setting.written {
    border-inline-start-color: var(--ps-accent);
  }
  .setting:hover,
  .setting:focus-within {
    background: var(--ps-hover-background);
  }
  .setting-title {
    display: flex;
    gap: 8px;
    align-items: center;
    min-height: 24px;
  }
  .setting-title label,
  .setting-title .setting-name {
    font-weight: 600;
    color: var(--ps-strong-foreground);
  }
  .setting code {
    font-family: var(--ps-mono);
    font-size: 11px;
    color: var(--ps-muted-foreground);
  }
  .setting p {
    margin: 2px 0 6px;
  }
  .setting .note {
    font-size: 12px;
    color: var(--ps-muted-foreground);
  }
  .setting .input,
  .setting select {
    min-width: 220px;
  }
  .setting [aria-invalid='true'] {
    border-color: var(--ps-error-foreground);
  }
  .setting input[type='checkbox'] {
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--ps-accent);
  }
`;
