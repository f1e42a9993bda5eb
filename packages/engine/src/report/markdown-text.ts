const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '@': '&#64;', '#': '&#35;' };

/** Text of users as Markdown shows it: nothing in it is markup, a mention, a link to an issue or a line end. Fit for a cell of a table. */
export function markdownText(text: string): string {
  return text
    .replace(/[^\P{Cc}\n]/gu, '\ufffd')
    .replace(/[&<>@#]/g, (sign) => entities[sign]!)
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/\b(https?):/g, '$1&#58;')
    .replaceAll('\n', '<br>');
}

/** Text in the type of code, whatever backticks it holds. */
export function markdownCode(text: string): string {
  const plain = text.replace(/\p{Cc}/gu, '\ufffd');
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = plain.startsWith('`') || plain.endsWith('`') ? ' ' : '';
  return plain === '' ? '' : `${fence}${space}${plain}${space}${fence}`;
}

/** A table; cells are Markdown already, in which a bar would end the cell even in code. Empty without rows. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  return [`| ${header.join(' | ')} |`, `|${header.map(() => ' --- |').join('')}`, ...rows.map((cells) => `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`), ''];
}
