import { expect, it } from 'vitest';
import type { TreeNode } from '../ui/tree.presenter.ts';
import { fileTree, type ExplorerItem } from './file-tree.ts';

const drawn = (nodes: readonly TreeNode<ExplorerItem>[], indent = ''): string[] =>
  nodes.flatMap((node) => [`${indent}${node.label}`, ...drawn(node.children ?? [], `${indent}  `)]);

it('puts folders first, each by name', () => {
  const uris = ['workspace.yaml', 'plan/units/U-2.yaml', 'layers/a.geojson', 'plan/special.yaml', 'plan/units/U-1.yaml'];
  expect(drawn(fileTree(uris))).toEqual([
    'layers',
    '  a.geojson',
    'plan',
    '  units',
    '    U-1.yaml',
    '    U-2.yaml',
    '  special.yaml',
    'workspace.yaml',
  ]);
});

it('shows folders that hold no file yet', () => {
  expect(drawn(fileTree(['a.yaml'], ['b/c']))).toEqual(['b', '  c', 'a.yaml']);
});
