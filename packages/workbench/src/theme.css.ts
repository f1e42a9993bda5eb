import { css } from 'lit';

/** Colours of the workbench, and the names by which plugin views may use them. */
export const themeStyles = css`
  :root {
    color-scheme: light;
    --ps-font: 'Segoe UI', 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', 'WenQuanYi Micro Hei', system-ui, sans-serif;
    --ps-mono: Consolas, Menlo, 'DejaVu Sans Mono', 'WenQuanYi Micro Hei Mono', monospace;
    --ps-foreground: #3b3b3b;
    --ps-strong-foreground: #1f1f1f;
    --ps-muted-foreground: #616161;
    --ps-background: #ffffff;
    --ps-chrome-background: #f8f8f8;
    --ps-widget-background: #ffffff;
    --ps-input-background: #ffffff;
    --ps-input-border: #c4c4c4;
    --ps-border: #e5e5e5;
    --ps-accent: #005fb8;
    --ps-accent-foreground: #ffffff;
    --ps-focus: #005fb8;
    --ps-hover-background: rgb(0 0 0 / 6%);
    --ps-selection-background: #e4e6f1;
    --ps-active-selection-background: #d6ebff;
    --ps-active-selection-foreground: #000000;
    --ps-badge-background: #cccccc;
    --ps-badge-foreground: #3b3b3b;
    --ps-highlight-foreground: #0060b5;
    --ps-link-foreground: #005fb8;
    --ps-shadow: rgb(0 0 0 / 16%);
    --ps-error-foreground: #b5260b;
    --ps-warning-foreground: #895503;
    --ps-info-foreground: #0063d3;
    --ps-undecided-foreground: #6c3fb4;
    --ps-waived-foreground: #2b6b2b;
    --ps-git-modified: #895503;
    --ps-git-added: #2f6f3e;
    --ps-git-deleted: #ad0707;
  }
  :root[data-theme='dark'] {
    color-scheme: dark;
    --ps-foreground: #cccccc;
    --ps-strong-foreground: #ffffff;
    --ps-muted-foreground: #9d9d9d;
    --ps-background: #1f1f1f;
    --ps-chrome-background: #181818;
    --ps-widget-background: #252526;
    --ps-input-background: #313131;
    --ps-input-border: #4a4a4a;
    --ps-border: #2b2b2b;
    --ps-accent: #0e639c;
    --ps-accent-foreground: #ffffff;
    --ps-focus: #2f8fdd;
    --ps-hover-background: rgb(255 255 255 / 7%);
    --ps-selection-background: #37373d;
    --ps-active-selection-background: #04395e;
    --ps-active-selection-foreground: #ffffff;
    --ps-badge-background: #616161;
    --ps-badge-foreground: #f8f8f8;
    --ps-highlight-foreground: #2aaaff;
    --ps-link-foreground: #4daafc;
    --ps-shadow: rgb(0 0 0 / 50%);
    --ps-error-foreground: #f88070;
    --ps-warning-foreground: #d7a63d;
    --ps-info-foreground: #59a4f9;
    --ps-undecided-foreground: #c39bf5;
    --ps-waived-foreground: #89d185;
    --ps-git-modified: #e2c08d;
    --ps-git-added: #81b88b;
    --ps-git-deleted: #e08071;
  }
  :root[data-contrast='high'] {
    --ps-foreground: #1f1f1f;
    --ps-strong-foreground: #000000;
    --ps-muted-foreground: #292929;
    --ps-chrome-background: #ffffff;
    --ps-input-border: #0f4a85;
    --ps-border: #0f4a85;
    --ps-accent: #0f4a85;
    --ps-focus: #006bbd;
    --ps-hover-background: rgb(15 74 133 / 12%);
    --ps-selection-background: #d7e6f5;
    --ps-active-selection-background: #0f4a85;
    --ps-active-selection-foreground: #ffffff;
    --ps-badge-background: #0f4a85;
    --ps-badge-foreground: #ffffff;
    --ps-highlight-foreground: #0f4a85;
    --ps-link-foreground: #0f4a85;
    --ps-shadow: transparent;
    --ps-error-foreground: #9a1500;
    --ps-warning-foreground: #6b3f00;
    --ps-info-foreground: #0f4a85;
    --ps-undecided-foreground: #50248f;
    --ps-waived-foreground: #1d521d;
    --ps-git-modified: #6b3f00;
    --ps-git-added: #1d521d;
    --ps-git-deleted: #8f0000;
  }
  :root[data-theme='dark'][data-contrast='high'] {
    --ps-foreground: #ffffff;
    --ps-strong-foreground: #ffffff;
    --ps-muted-foreground: #e8e8e8;
    --ps-background: #000000;
    --ps-chrome-background: #000000;
    --ps-widget-background: #0c141f;
    --ps-input-background: #000000;
    --ps-input-border: #6fc3df;
    --ps-border: #6fc3df;
    --ps-accent: #0f4a85;
    --ps-focus: #f38518;
    --ps-hover-background: rgb(255 255 255 / 18%);
    --ps-selection-background: #1b3247;
    --ps-active-selection-background: #12395c;
    --ps-active-selection-foreground: #ffffff;
    --ps-badge-background: #0f4a85;
    --ps-badge-foreground: #ffffff;
    --ps-highlight-foreground: #f3a25a;
    --ps-link-foreground: #55c8ff;
    --ps-error-foreground: #ff9b8e;
    --ps-warning-foreground: #ffd370;
    --ps-info-foreground: #7fc4ff;
    --ps-undecided-foreground: #d8bdff;
    --ps-waived-foreground: #a5eba2;
    --ps-git-modified: #ffd370;
    --ps-git-added: #a5eba2;
    --ps-git-deleted: #ff9b8e;
  }
  :root[data-contrast='high'] :is(.icon-button, .toggle, .activity, .editor-tab, .view-tab, .status-item, .tree-row):hover {
    outline: 1px dashed var(--ps-focus);
    outline-offset: -1px;
  }
`;
