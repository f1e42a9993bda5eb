import { css } from 'lit';

/** The welcome page. */
export const welcomeStyles = css`
  .welcome {
    height: 100%;
    padding: 28px clamp(16px, 6%, 64px) 40px;
    overflow: auto;
    color: var(--ps-foreground);
    background: var(--ps-background);
    box-sizing: border-box;
  }
  .welcome h1 {
    margin: 0;
    font-size: 28px;
    font-weight: 400;
    color: var(--ps-strong-foreground);
  }
  .welcome h2 {
    margin: 22px 0 6px;
    font-size: 15px;
    color: var(--ps-strong-foreground);
  }
  .welcome > p {
    margin: 6px 0 0;
    color: var(--ps-muted-foreground);
  }
  .welcome-columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(280px, 100%), 1fr));
    gap: 0 40px;
    max-width: 980px;
  }
  .welcome ul {
    display: grid;
    gap: 6px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .welcome li {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
  }
  .welcome li .link {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    text-align: start;
  }
  .welcome .place {
    font-size: 12px;
    color: var(--ps-muted-foreground);
    overflow-wrap: anywhere;
  }
  .welcome .how {
    margin: 0 0 6px;
    color: var(--ps-muted-foreground);
  }
  .welcome pre {
    display: inline-block;
    margin: 0;
    padding: 4px 8px;
    font-family: var(--ps-mono);
    background: var(--ps-chrome-background);
    border: 1px solid var(--ps-border);
    border-radius: 3px;
  }
  .welcome-start {
    margin-top: 26px;
  }
  .welcome-start input {
    accent-color: var(--ps-accent);
  }
`;
