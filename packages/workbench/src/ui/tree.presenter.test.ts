import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { createTree, type TreeNode } from './tree.presenter.ts';

const leaf = (id: string): TreeNode<string> => ({ id, item: id, label: id });
const roots = [
  { id: 'plan', item: 'plan', label: 'plan', children: [{ id: 'units', item: 'units', label: 'units', children: [leaf('u1'), leaf('u2')] }] },
  leaf('workspace'),
];

const tree = () => createTree({ roots: signal(roots), expandedAtFirst: (node) => node.id === 'plan' });
const ids = (presenter: ReturnType<typeof tree>) => presenter.rows.value.map((row) => `${row.level} ${row.node.id}`);

describe('tree', () => {
  it('shows what is expanded', () => {
    const presenter = tree();
    expect(ids(presenter)).toEqual(['1 plan', '2 units', '1 workspace']);
    presenter.reveal('u2');
    expect(ids(presenter)).toEqual(['1 plan', '2 units', '3 u1', '3 u2', '1 workspace']);
    expect(presenter.active.value).toBe('u2');
    presenter.collapseAll();
    expect(ids(presenter)).toEqual(['1 plan', '1 workspace']);
  });

  it('follows the keys of the tree pattern', () => {
    const presenter = tree();
    const visited = ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'End', 'w', 'ArrowUp', 'ArrowLeft', 'ArrowLeft', 'Home'].map((key) => {
      presenter.press(key);
      return presenter.active.value;
    });
    expect(visited).toEqual(['plan', 'units', 'units', 'u1', 'workspace', 'workspace', 'u2', 'units', 'units', 'plan']);
    expect(presenter.isExpanded('units')).toBe(false);
    expect([presenter.press('Escape'), presenter.press('?')]).toEqual([false, false]);
  });
});
