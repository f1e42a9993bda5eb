/** The part of a rule's page that says what it asks: all before its examples, without the heading that repeats the rule's name. Markdown. */
export function pageHead(page: string): string {
  const lines = page.split('\n');
  const end = lines.findIndex((line) => line.startsWith('## '));
  return (end === -1 ? lines : lines.slice(0, end))
    .filter((line) => !line.startsWith('# '))
    .join('\n')
    .trim();
}

/** Markdown of a page as plain text: a row of its table becomes `name: value`. */
export function plainPage(markdown: string): string {
  return markdown
    .split('\n')
    .flatMap((line) => {
      if (!line.startsWith('|')) return [line];
      const cells = cellsOf(line).filter((cell) => cell !== '');
      return cells.every((cell) => /^:?-+:?$/.test(cell)) ? [] : [cells.join(': ')];
    })
    .map((line) => line.replace(/[`*]|\[([^\]]*)\]\([^)]*\)/g, '$1'))
    .join('\n');
}

/** Cells of a row of a Markdown table; a bar behind a backslash is text. */
function cellsOf(row: string): readonly string[] {
  return row
    .replace(/^\||\|\s*$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim());
}
