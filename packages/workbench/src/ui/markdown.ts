import { html, nothing, type TemplateResult } from 'lit';

/** A block of a page. */
export type MarkdownBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'code'; readonly info: string; readonly text: string };

/** Blocks of the Markdown that our pages are written in: headings, paragraphs, flat lists, tables and fenced code; anything else is a paragraph. */
export function markdownBlocks(source: string): readonly MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  const lines = source.split(/\r\n|\r|\n/);
  const takeWhile = (from: number, fits: (line: string) => boolean): readonly string[] => {
    const end = lines.findIndex((line, index) => index >= from && !fits(line));
    return lines.slice(from, end < 0 ? lines.length : end);
  };
  for (let index = 0; index < lines.length; ) {
    const line = lines[index]!;
    const heading = /^(#{1,6}) +(.*?)\s*$/.exec(line);
    const fence = /^(`{3,})(.*)$/.exec(line);
    if (line.trim() === '') index++;
    else if (heading) {
      blocks.push({ kind: 'heading', level: heading[1]!.length, text: heading[2]! });
      index++;
    } else if (fence) {
      const code = takeWhile(index + 1, (other) => other.trimEnd() !== fence[1]);
      blocks.push({ kind: 'code', info: fence[2]!.trim(), text: code.join('\n') });
      index += code.length + 2;
    } else if (line.startsWith('|')) {
      const rows = takeWhile(index, (other) => other.startsWith('|'));
      blocks.push({ kind: 'table', rows: rows.filter((row) => !/^\|[\s:|-]+\|$/.test(row) || !row.includes('-')).map(cellsOf) });
      index += rows.length;
    } else if (/^[-*] /.test(line)) {
      const items = takeWhile(index, (other) => /^[-*] |^ +\S/.test(other));
      blocks.push({ kind: 'list', items: items.join('\n').split(/\n(?=[-*] )/).map((item) => item.slice(2).replaceAll(/\s*\n\s*/g, ' ')) });
      index += items.length;
    } else {
      const text = takeWhile(index, (other) => other.trim() !== '' && !/^(?:#{1,6} |`{3}|\||[-*] )/.test(other));
      // A line that looks like another block and is none would never be taken.
      const own = text.length > 0 ? text : [line];
      blocks.push({ kind: 'paragraph', text: own.join(' ') });
      index += own.length;
    }
  }
  return blocks;
}

/** A bar that is escaped or inside code is no border. */
function cellsOf(row: string): readonly string[] {
  let cell = '';
  const cells: string[] = [];
  let inCode = false;
  for (let index = 1; index < row.trimEnd().length; index++) {
    const character = row[index]!;
    if (character === '`') inCode = !inCode;
    if (character === '\\' && row[index + 1] === '|') cell += row[++index];
    else if (character === '|' && !inCode) {
      cells.push(cell.trim());
      cell = '';
    } else cell += character;
  }
  return cell === '' ? cells : [...cells, cell.trim()];
}

/** A page as elements: nothing of its text becomes markup. Headings begin at `h3`, since a page stands inside a view. */
export function markdownTemplate(source: string): TemplateResult {
  return html`<div class="markdown">${markdownBlocks(source).map(blockTemplate)}</div>`;
}

function blockTemplate(block: MarkdownBlock): TemplateResult {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? html`<h3>${inline(block.text)}</h3>` : block.level === 2 ? html`<h4>${inline(block.text)}</h4>` : html`<h5>${inline(block.text)}</h5>`;
    case 'paragraph':
      return html`<p>${inline(block.text)}</p>`;
    case 'list':
      return html`<ul>${block.items.map((item) => html`<li>${inline(item)}</li>`)}</ul>`;
    case 'table':
      return html`<table>${block.rows.filter((cells) => cells.some((cell) => cell !== '')).map((cells) => html`<tr>${cells.map((cell, index) => (index === 0 ? html`<th scope="row">${inline(cell)}</th>` : html`<td>${inline(cell)}</td>`))}</tr>`)}</table>`;
    case 'code':
      return html`${block.info ? html`<p class="markdown-info">${block.info}</p>` : nothing}<pre tabindex="0"><code>${block.text}</code></pre>`;
  }
}

/** Code, strong words and the texts of links. */
function inline(text: string): readonly unknown[] {
  return text.split(/(`[^`]+`|\*\*[^*]+\*\*|\[[^\]]+\]\([^)]*\))/).map((part) => {
    if (/^`[^`]+`$/.test(part)) return html`<code>${part.slice(1, -1)}</code>`;
    if (/^\*\*[^*]+\*\*$/.test(part)) return html`<strong>${part.slice(2, -2)}</strong>`;
    const link = /^\[([^\]]+)\]\([^)]*\)$/.exec(part);
    return link ? link[1] : part;
  });
}
