import { css } from 'lit';

/** The centre of notifications, and the line of work under way. */
export const noticesStyles = css`
  .progress-line {
    position: fixed;
    z-index: 30;
    top: 35px;
    right: 0;
    left: 0;
    height: 2px;
    overflow: hidden;
    pointer-events: none;
  }
  .progress-line > div {
    width: 30%;
    height: 100%;
    background: var(--ps-accent);
    animation: progress-line 1.6s linear infinite;
  }
  .progress-line > div.known {
    animation: none;
    transition: width 200ms;
  }
  @keyframes progress-line {
    from {
      transform: translateX(-100%);
    }
    to {
      transform: translateX(434%);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .progress-line > div:not(.known) {
      width: 100%;
      opacity: 0.6;
      animation: none;
    }
  }
  .notice-centre {
    position: fixed;
    z-index: 55;
    right: 12px;
    bottom: 28px;
    display: flex;
    flex-direction: column;
    width: min(440px, 92vw);
    max-height: 60vh;
    color: var(--ps-foreground);
    background: var(--ps-widget-background);
    border: 1px solid var(--ps-border);
    border-radius: 6px;
    box-shadow: 0 4px 20px var(--ps-shadow);
  }
  .notice-centre header {
    display: flex;
    gap: 4px;
    align-items: center;
    padding: 4px 8px 4px 12px;
    border-bottom: 1px solid var(--ps-border);
  }
  .notice-centre h2 {
    flex: 1;
    margin: 0;
    font-size: 13px;
    color: var(--ps-strong-foreground);
  }
  .notice-list {
    margin: 0;
    padding: 0;
    overflow: auto;
    list-style: none;
  }
  .notice-list li {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr) auto;
    gap: 8px;
    padding: 8px 8px 8px 12px;
    border-bottom: 1px solid var(--ps-border);
  }
  .notice-list p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .notice-list ul {
    margin: 4px 0 0;
    padding-inline-start: 16px;
    overflow-wrap: anywhere;
  }
  .notice-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-top: 6px;
  }
  .notice-centre > p {
    margin: 0;
    padding: 12px;
  }
  .notice-centre progress {
    width: 100%;
    accent-color: var(--ps-accent);
  }
`;
