import type { Bilingual } from '@plansmith/base';

/** HTML that is safe to put into a page: made by `markup` alone. */
export interface Markup {
  readonly html: string;
}

type Part = string | number | Markup | null | undefined | false | readonly Part[];

/** HTML from a template. Texts and numbers put into it are escaped, other markup is taken as it is, nothing at all comes from null, undefined and false. */
export function markup(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { html: template.map((text, index) => (index === 0 ? text : htmlOf(parts[index - 1]) + text)).join('') };
}

function htmlOf(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (Array.isArray(part)) return part.map(htmlOf).join('');
  return typeof part === 'object' ? (part as Markup).html : escapeHtml(String(part));
}

function escapeHtml(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n]|\p{Surrogate}/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Chinese, and English smaller behind it where it differs. */
export function bilingual({ zh, en }: Bilingual): Markup {
  return zh === en ? markup`${zh}` : markup`${zh} <span lang="en">${en}</span>`;
}

/** Chinese with English on a line of its own. */
export function stacked({ zh, en }: Bilingual): Markup {
  return zh === en ? markup`${zh}` : markup`${zh}<br><span lang="en">${en}</span>`;
}

/** A name that may break behind its slashes and dashes, and nowhere else. */
export function breakable(name: string): Markup {
  return markup`${name.split(/(?<=[/-])/).map((part) => markup`${part}<wbr>`)}`;
}

export type TableCell = Markup | string | number | { readonly number: number | null };

/** A table with a header row; `number` cells stand to the right, 0 faint. Nothing without rows. */
export function htmlTable(header: readonly Bilingual[], rows: readonly (readonly TableCell[])[], kind = ''): Markup | null {
  if (rows.length === 0) return null;
  const cell = (item: TableCell): Markup => {
    if (typeof item !== 'object' || 'html' in item) return markup`<td>${item}</td>`;
    return item.number === null ? markup`<td class="number">—</td>` : markup`<td class="number${item.number === 0 ? ' zero' : ''}">${item.number}</td>`;
  };
  return markup`<table class="${kind}"><thead><tr>${header.map((title) => markup`<th scope="col">${stacked(title)}</th>`)}</tr></thead><tbody>
${rows.map((cells) => markup`<tr>${cells.map(cell)}</tr>\n`)}</tbody></table>`;
}
