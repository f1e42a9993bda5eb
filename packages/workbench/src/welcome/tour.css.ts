import { css } from 'lit';

/** The frame and the card of the tour. Apart from the page's: either may go while the other stays. */
export const tourStyles = css`
  .tour-frame {
    position: fixed;
    z-index: 60;
    box-sizing: border-box;
    pointer-events: none;
    border: 2px solid var(--ps-accent);
    border-radius: 4px;
    box-shadow: 0 0 0 3px color-mix(in srgb, var(--ps-accent) 35%, transparent);
    transition: all 120ms ease-out;
  }
  @media (prefers-reduced-motion: reduce) {
    .tour-frame {
      transition: none;
    }
  }
  .tour-card {
    position: fixed;
    z-index: 61;
    box-sizing: border-box;
    width: min(380px, 90vw);
    padding: 14px 16px;
    color: var(--ps-foreground);
    background: var(--ps-widget-background);
    border: 1px solid var(--ps-accent);
    border-radius: 6px;
    box-shadow: 0 6px 24px var(--ps-shadow);
  }
  .tour-card h2 {
    margin: 0 0 6px;
    font-size: 15px;
    color: var(--ps-strong-foreground);
  }
  .tour-card p {
    margin: 0 0 10px;
  }
  .tour-card .tour-count {
    font-size: 12px;
    color: var(--ps-muted-foreground);
  }
  .tour-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .tour-actions .button:first-child {
    margin-inline-end: auto;
  }
`;
