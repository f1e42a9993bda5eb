import type { YamlNode } from './tree.ts';

/** The plain JSON value of a tree: of equal keys the first wins, an alias gives a copy of what it names, nothing written gives null. */
export function plainValueOf(node: YamlNode | null): unknown {
  if (node === null) return null;
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'map': {
      const value: Record<string, unknown> = {};
      for (const pair of node.pairs) {
        const key = pair.key.value;
        if (!Object.hasOwn(value, key)) setKey(value, key, plainValueOf(pair.value));
      }
      return value;
    }
    case 'seq': {
      const value: unknown[] = [];
      for (const item of node.items) value.push(plainValueOf(item.value));
      return value;
    }
    case 'alias':
      return plainValueOf(node.target);
  }
}

/** Assigns a user's key, `__proto__` included, as an ordinary own property. */
export function setKey(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });
  else target[key] = value;
}
