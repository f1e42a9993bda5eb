import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { markdownBlocks } from './markdown.ts';

describe('pages', () => {
  it('are taken apart', () => {
    const page = ['# a/b 标题 · Title', '', 'One', 'paragraph.', '', '| | |', '|---|---|', '| 公式 | `a \\| b` or \\|x\\| |', '- first', '  goes on', '- second', '```yaml plan/a.yaml', 'a: 1', '# no heading', '```', '#not'].join('\r\n');
    expect(markdownBlocks(page)).toEqual([
      { kind: 'heading', level: 1, text: 'a/b 标题 · Title' },
      { kind: 'paragraph', text: 'One paragraph.' },
      { kind: 'table', rows: [['', ''], ['公式', '`a | b` or |x|']] },
      { kind: 'list', items: ['first goes on', 'second'] },
      { kind: 'code', info: 'yaml plan/a.yaml', text: 'a: 1\n# no heading' },
      { kind: 'paragraph', text: '#not' },
    ]);
  });

  it('end, however odd the text', () => {
    for (const text of ['', '```', '|', '-', '- ', '# ', '|---|', '``` a\n```', '\n\n']) expect(markdownBlocks(text).length).toBeLessThan(3);
  });

  it('of rules have no block that falls through', () => {
    const folder = new URL('../../../../plugins/indicator-balance/rules/', import.meta.url);
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
      const blocks = markdownBlocks(readFileSync(new URL(name, folder), 'utf8'));
      expect([blocks[0]!.kind, blocks.filter((block) => block.kind === 'paragraph' && /^[#|`]/.test(block.text) && !/^`[^`]+`/.test(block.text))]).toEqual(['heading', []]);
    }
  });
});
