import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';

/** A node as a tree presents it. Ids are unique in the whole tree. */
export interface TreeNode<T> {
  readonly id: string;
  readonly item: T;
  /** Text for type-ahead. */
  readonly label: string;
  readonly children?: readonly TreeNode<T>[];
}

/** A visible line of a tree. */
export interface TreeRow<T> {
  readonly node: TreeNode<T>;
  /** 1 for roots. */
  readonly level: number;
  readonly expanded: boolean | undefined;
  /** 1-based place among its siblings. */
  readonly position: number;
  readonly siblings: number;
}

export interface TreePresenter<T> {
  readonly rows: ReadonlySignal<readonly TreeRow<T>[]>;
  /** Id of the row that has, or last had, the keyboard. */
  readonly active: Signal<string | undefined>;
  isExpanded(id: string): boolean;
  setExpanded(id: string, expanded: boolean): void;
  collapseAll(): void;
  /** Expands the ancestors of a node and makes it the active one. Nothing happens where there is none. */
  reveal(id: string): void;
  /** Carries out a key of the tree pattern; false where the key means nothing here. Enter and Space are the view's. */
  press(key: string): boolean;
}

/** `expandedAtFirst` decides about nodes that the user has not opened or closed. */
export function createTree<T>(options: {
  readonly roots: ReadonlySignal<readonly TreeNode<T>[]>;
  expandedAtFirst(node: TreeNode<T>): boolean;
}): TreePresenter<T> {
  const chosen = signal<ReadonlyMap<string, boolean>>(new Map());
  const active = signal<string | undefined>(undefined);
  const isOpen = (node: TreeNode<T>): boolean => chosen.value.get(node.id) ?? options.expandedAtFirst(node);
  const choose = (id: string, expanded: boolean): void => {
    chosen.value = new Map(chosen.peek()).set(id, expanded);
  };

  const rows = computed(() => {
    const list: TreeRow<T>[] = [];
    const visit = (nodes: readonly TreeNode<T>[], level: number): void => {
      for (const [index, node] of nodes.entries()) {
        const expanded = node.children ? isOpen(node) : undefined;
        list.push({ node, level, expanded, position: index + 1, siblings: nodes.length });
        if (expanded) visit(node.children!, level + 1);
      }
    };
    visit(options.roots.value, 1);
    return list;
  });

  const moveTo = (index: number): void => {
    const row = rows.peek()[Math.max(0, Math.min(index, rows.peek().length - 1))];
    if (row) active.value = row.node.id;
  };

  return {
    rows,
    active,
    isExpanded: (id) => rows.value.find((row) => row.node.id === id)?.expanded === true,
    setExpanded: choose,
    collapseAll() {
      const closed = new Map<string, boolean>();
      const visit = (nodes: readonly TreeNode<T>[]): void => {
        for (const node of nodes) {
          if (!node.children) continue;
          closed.set(node.id, false);
          visit(node.children);
        }
      };
      visit(options.roots.peek());
      chosen.value = closed;
    },
    reveal(id) {
      const path = pathTo(options.roots.peek(), id);
      if (!path) return;
      const opened = new Map(chosen.peek());
      for (const node of path.slice(0, -1)) opened.set(node.id, true);
      chosen.value = opened;
      active.value = id;
    },
    press(key) {
      const list = rows.peek();
      const index = list.findIndex((row) => row.node.id === active.peek());
      const row = list[index];
      if (key === 'ArrowDown') moveTo(index + 1);
      else if (key === 'ArrowUp') moveTo(index - 1);
      else if (key === 'Home') moveTo(0);
      else if (key === 'End') moveTo(list.length - 1);
      else if (key === 'PageDown') moveTo(index + pageRows);
      else if (key === 'PageUp') moveTo(index - pageRows);
      else if (key === 'ArrowRight' && row?.expanded === false) choose(row.node.id, true);
      else if (key === 'ArrowRight' && row?.expanded) moveTo(index + 1);
      else if (key === 'ArrowLeft' && row?.expanded) choose(row.node.id, false);
      else if (key === 'ArrowLeft' && row) {
        const parent = list.slice(0, index).findLast((other) => other.level === row.level - 1);
        if (parent) active.value = parent.node.id;
      } else if ([...key].length === 1 && key !== ' ') {
        const order = [...list.slice(index + 1), ...list.slice(0, index + 1)];
        const found = order.find((other) => other.node.label.toLowerCase().startsWith(key.toLowerCase()));
        if (!found) return false;
        active.value = found.node.id;
      } else return false;
      return true;
    },
  };
}

const pageRows = 12;

function pathTo<T>(nodes: readonly TreeNode<T>[], id: string): readonly TreeNode<T>[] | undefined {
  for (const node of nodes) {
    if (node.id === id) return [node];
    const below = node.children && pathTo(node.children, id);
    if (below) return [node, ...below];
  }
  return undefined;
}
