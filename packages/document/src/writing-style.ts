import { columnOf } from './line-offsets.ts';
import type { YamlNode } from './tree.ts';
import type { WritingStyle } from './write-yaml.ts';

/** Reads off a document how it is written: line ends, indentation, where lists stand, which quotes it prefers. */
export function writingStyleOf(text: string, root: YamlNode | null): WritingStyle {
  const found: { step?: number; listStep?: number } = {};
  let quotes = 0;
  const visit = (node: YamlNode | null): void => {
    if (node?.kind === 'scalar') quotes += node.style === 'single' ? -1 : node.style === 'double' ? 1 : 0;
    else if (node?.kind === 'seq') for (const item of node.items) visit(item.value);
    else if (node?.kind === 'map') {
      for (const { key, value } of node.pairs) {
        if (value && (value.kind === 'map' || value.kind === 'seq') && !value.flow && !node.flow) {
          const inset = columnOf(text, value.start) - columnOf(text, key.start);
          if (value.kind === 'map' && inset > 0) found.step ??= inset;
          if (value.kind === 'seq' && inset >= 0) found.listStep ??= inset;
        }
        visit(value);
      }
    }
  };
  visit(root);
  const step = found.step ?? (found.listStep || 2);
  return { eol: /\r\n|\n|\r/.exec(text)?.[0] ?? '\n', step, listStep: found.listStep ?? step, quote: quotes < 0 ? 'single' : 'double' };
}
