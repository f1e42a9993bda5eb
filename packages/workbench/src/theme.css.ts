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
`;
