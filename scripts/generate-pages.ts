import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '@plansmith/base';

const repository = fileURLToPath(new URL('..', import.meta.url));

/**
 * `pages.gen.ts` of every plugin whose rules have pages: content by path from the repository's root.
 * The first line of a page is `# <rule id> <title>`; throws on a page that begins otherwise or on two pages of one rule.
 */
export function generatePages(): Map<string, string> {
  const files = new Map<string, string>();
  for (const plugin of readdirSync(join(repository, 'plugins')).toSorted(compareText)) {
    const folder = `plugins/${plugin}/rules`;
    const names = existsSync(join(repository, folder)) ? readdirSync(join(repository, folder)).filter((name) => name.endsWith('.md')) : [];
    if (names.length === 0) continue;
    const pages = new Map<string, string>();
    for (const name of names) {
      const text = readFileSync(join(repository, folder, name), 'utf8');
      const id = /^# ([a-z]+\/[a-z0-9-]+) /.exec(text)?.[1];
      if (id === undefined) throw new Error(`${folder}/${name}: begin the page with "# <group/rule> <title>"`);
      if (pages.has(id)) throw new Error(`${folder}/${name}: there is another page of ${id}`);
      pages.set(id, text);
    }
    files.set(`${folder}/pages.gen.ts`, pagesModule(pages));
  }
  return files;
}

function pagesModule(pages: ReadonlyMap<string, string>): string {
  const rows = [...pages].toSorted(([a], [b]) => compareText(a, b)).map(([id, text]) => `  '${id}': \`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\`,\n`);
  return `// generated from rules/*.md by scripts/generate-pages.ts: edit the pages, then run npm run generate\n\n/** Page of each rule of this plugin, by rule id. */\nexport const pages: Readonly<Record<string, string>> = {\n${rows.join('')}};\n`;
}
