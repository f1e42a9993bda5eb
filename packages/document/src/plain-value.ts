import { shareStructure, valueAt } from '@plansmith/base';
import { longList, originOf } from './known-items.ts';
import type { ItemNode, YamlNode } from './tree.ts';

/**
 * The plain JSON value of a tree: of equal keys the first wins, an alias gives a copy of what it names, nothing written gives null. `ofItem` gives
 * that of an item of a long list.
 */
export function plainValueOf(node: YamlNode | null, ofItem: (item: ItemNode) => unknown = (item) => plainValueOf(item.value)): unknown {
  if (node === null) return null;
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'map': {
      const value: Record<string, unknown> = {};
      for (const pair of node.pairs) {
        const key = pair.key.value;
        if (!Object.hasOwn(value, key)) setKey(value, key, plainValueOf(pair.value, ofItem));
      }
      return value;
    }
    case 'seq': {
      const value: unknown[] = [];
      for (const item of node.items) value.push(node.items.length < longList ? plainValueOf(item.value, ofItem) : ofItem(item));
      return value;
    }
    case 'alias':
      return plainValueOf(node.target, ofItem);
  }
}

/** Like `plainValueOf`, with every part of `former` that did not change, which items of long lists have from then on. */
export function sharedValueOf(root: YamlNode | null, former: unknown): unknown {
  const value = shareStructure(former, plainValueOf(root, rememberedValue));
  rememberItems(root, value);
  return value;
}

function rememberItems(node: YamlNode | null, value: unknown): void {
  if (node?.kind === 'map') for (const { key, value: child } of node.pairs) if (child?.kind === 'map' || child?.kind === 'seq') rememberItems(child, valueAt(value, [key.value]));
  if (node?.kind !== 'seq' || node.items.length < longList || !Array.isArray(value)) return;
  for (const [index, item] of node.items.entries()) itemValues.set(originOf(item), value[index]);
}

/** Of texts that are being edited: thousands that are read once need none. */
const itemValues = new WeakMap<ItemNode, unknown>();

/** An item of a long list that is found again after an edit has the very value that it had. */
function rememberedValue(item: ItemNode): unknown {
  const origin = originOf(item);
  const value = itemValues.get(origin);
  return value === undefined ? plainValueOf(origin.value) : value;
}

/** Assigns a user's key, `__proto__` included, as an ordinary own property. */
export function setKey(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });
  else target[key] = value;
}
