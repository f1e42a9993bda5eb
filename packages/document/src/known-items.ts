import type { ItemNode, PairNode, YamlNode } from './tree.ts';

/** Shorter lists are read, validated and indexed anew after an edit: nothing is gained by looking for what they held. */
export const longList = 9;
/** Lists of the document's own keys, and of those one below. */
const deepestList = 2;

/** An item of a long list as it stood in the text before. */
interface KnownItem {
  readonly item: ItemNode;
  /** Where the next item starts; undefined for the last one. */
  readonly next: number | undefined;
  readonly column: number;
  readonly depth: number;
}

/** An item found again, and where to go on reading: at the next item, or behind this one where it was the last. */
export interface ItemFound {
  readonly item: ItemNode;
  readonly next: number | undefined;
}

/**
 * The items of long lists of a text as it was read before, to be found again in the text that an edit made of it. What is read of an item
 * hangs on its own text, its column, and the line that ends it: where these are the same, so is the item.
 */
export class KnownItems {
  readonly #items = new Map<number, KnownItem>();
  /** So many characters at the start and at the end are the same in both texts. */
  readonly #prefix: number;
  readonly #suffixStart: number;
  readonly #shift: number;

  /** Both texts end with a line end, and `root` is what the fast reader made of `before`. */
  constructor(root: YamlNode | null, { before, text }: { readonly before: string; readonly text: string }) {
    const shorter = Math.min(before.length, text.length);
    let prefix = 0;
    while (prefix < shorter && before.charCodeAt(prefix) === text.charCodeAt(prefix)) prefix++;
    let suffix = 0;
    while (suffix < shorter - prefix && before.charCodeAt(before.length - 1 - suffix) === text.charCodeAt(text.length - 1 - suffix)) suffix++;
    this.#prefix = prefix;
    this.#suffixStart = text.length - suffix;
    this.#shift = text.length - before.length;
    this.#collect(root, before, 0);
  }

  /** The item that starts at this place of the new text, with places in it; undefined where none is known to. */
  at(start: number, { column, depth }: { readonly column: number; readonly depth: number }): ItemFound | undefined {
    const ahead = this.#items.get(start);
    // The dash and the blank behind it tell that the next item is one.
    if (ahead && ahead.next !== undefined && ahead.next + 2 <= this.#prefix && ahead.column === column && ahead.depth === depth) return { item: ahead.item, next: ahead.next };
    if (start < this.#suffixStart) return undefined;
    const behind = this.#items.get(start - this.#shift);
    if (!behind || behind.column !== column || behind.depth !== depth) return undefined;
    return { item: shifted(behind.item, this.#shift), next: behind.next === undefined ? undefined : behind.next + this.#shift };
  }

  #collect(node: YamlNode | null, text: string, depth: number): void {
    if (node?.kind !== 'map' || node.flow || depth >= deepestList) return;
    for (const { value } of node.pairs) {
      if (value?.kind === 'map') this.#collect(value, text, depth + 1);
      else if (value?.kind === 'seq' && !value.flow && value.items.length >= longList) {
        const column = value.start - (text.lastIndexOf('\n', value.start - 1) + 1);
        for (const [index, item] of value.items.entries()) this.#items.set(item.start, { item, next: value.items[index + 1]?.start, column, depth: depth + 1 });
      }
    }
  }
}

/** An item that stands elsewhere than where it was read: its nodes get their places when they are looked at. */
class ShiftedItem implements ItemNode {
  readonly origin: ItemNode;
  readonly shift: number;
  readonly start: number;
  readonly end: number;
  #value: YamlNode | null | undefined;

  constructor(origin: ItemNode, shift: number) {
    this.origin = origin;
    this.shift = shift;
    this.start = origin.start + shift;
    this.end = origin.end + shift;
  }

  get value(): YamlNode | null {
    if (this.#value === undefined) this.#value = this.origin.value && shiftedNode(this.origin.value, this.shift);
    return this.#value;
  }
}

/** The item as it was first read: the same object however often it was shifted. */
export function originOf(item: ItemNode): ItemNode {
  return item instanceof ShiftedItem ? item.origin : item;
}

function shifted(item: ItemNode, shift: number): ItemNode {
  if (shift === 0) return item;
  const total = item instanceof ShiftedItem ? item.shift + shift : shift;
  return total === 0 ? originOf(item) : new ShiftedItem(originOf(item), total);
}

function shiftedNode(node: YamlNode, shift: number): YamlNode {
  const place = { start: node.start + shift, end: node.end + shift };
  switch (node.kind) {
    case 'map':
      return { ...node, ...place, pairs: node.pairs.map((pair) => shiftedPair(pair, shift)) };
    case 'seq':
      return { ...node, ...place, items: node.items.map((item) => ({ start: item.start + shift, end: item.end + shift, value: item.value && shiftedNode(item.value, shift) })) };
    case 'scalar':
    case 'alias':
      return { ...node, ...place };
  }
}

function shiftedPair({ start, end, key, value }: PairNode, shift: number): PairNode {
  return { start: start + shift, end: end + shift, key: { ...key, start: key.start + shift, end: key.end + shift }, value: value && shiftedNode(value, shift) };
}
