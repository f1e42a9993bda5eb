import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { plugin } from './index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

it('the table of the README is what the rules say of themselves', () => {
  const rows = [...readme.matchAll(/^\| \[([a-z/-]+)\]\(rules\/([a-z-]+)\.md\) \| (.+?) · .+? \| \S+ (error|warning|info)/gm)];
  expect(rows.map(([, id, file, title, severity]) => ({ id, file, title, severity }))).toEqual(
    plugin.rules!.map(({ meta }) => ({ id: meta.id, file: meta.id.split('/')[1], title: meta.title.zh, severity: meta.severity })),
  );
});
