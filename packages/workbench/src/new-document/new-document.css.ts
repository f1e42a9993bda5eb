import { css } from 'lit';

/** The dialog of a new document. */
export const newDocumentStyles = css`
  .new-document {
    width: min(560px, 92vw);
    box-sizing: border-box;
  }
  .new-document form {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 8px 12px;
    align-items: center;
  }
  .new-document h2 {
    grid-column: 1 / -1;
    margin: 0 0 4px;
    font-size: 15px;
    font-weight: 600;
    color: var(--ps-strong-foreground);
  }
  .new-document-plan,
  .new-document .dialog-choices {
    grid-column: 1 / -1;
  }
  .new-document-plan {
    min-height: 120px;
    max-height: 40vh;
    padding: 10px 12px;
    overflow: auto;
    border: 1px solid var(--ps-border);
    border-radius: 4px;
  }
  .new-document-plan dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 6px 12px;
    margin: 0;
  }
  .new-document-plan dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .new-document-plan dt,
  .new-document-note {
    color: var(--ps-muted-foreground);
  }
  .new-document-plan ul {
    display: grid;
    gap: 4px;
    padding: 0;
    margin: 0;
    list-style: none;
  }
  .new-document-plan li {
    display: flex;
    gap: 6px;
    align-items: flex-start;
  }
  .new-document .new-document-plan p {
    margin: 6px 0 0;
  }
  .new-document-refusal {
    color: var(--ps-error-foreground);
  }
`;
