import { html, nothing, type TemplateResult } from 'lit';

/** A codicon, of monaco's icon font. Without `label` it is decoration and hidden from assistive technology. */
export function icon(name: string, label?: string): TemplateResult {
  return label === undefined
    ? html`<span class="codicon codicon-${name}" aria-hidden="true"></span>`
    : html`<span class="codicon codicon-${name}" role="img" aria-label=${label} title=${label}></span>`;
}

/** Text with the matched ranges in bold. */
export function highlighted(text: string, ranges: readonly (readonly [number, number])[]): TemplateResult {
  const parts: unknown[] = [];
  let cursor = 0;
  for (const [start, end] of ranges) {
    parts.push(text.slice(cursor, start), html`<b>${text.slice(start, end)}</b>`);
    cursor = end;
  }
  parts.push(cursor < text.length ? text.slice(cursor) : nothing);
  return html`${parts}`;
}
