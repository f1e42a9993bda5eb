/** A bracketed element of a well-known text, its keyword in capitals, or a bare word (`NORTH`, a date), which has no items. */
export interface WktNode {
  readonly keyword: string;
  readonly items: readonly WktItem[];
}

export type WktItem = string | number | WktNode;

// Deeper than any real text by far; a file of nothing but brackets must not exhaust the stack.
const maximumDepth = 40;
const maximumLength = 100_000;

/**
 * Reads a well-known text of a coordinate reference system, version 1 or 2, with square or round brackets, into its tree.
 * What follows the first element behind a comma (Esri's vertical system) or a semicolon (its domain) is left. Undefined for anything else: never throws.
 */
export function readWkt(text: string): WktNode | undefined {
  const token = /\s*(?:"([^"]*(?:""[^"]*)*)"|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)(?![\w.:-])|(\w[\w.:-]*)|([[\](),]))/y;
  let depth = 0;
  if (text.length > maximumLength) return undefined;

  function next(): RegExpExecArray | undefined {
    return token.exec(text) ?? undefined;
  }

  function isNext(pattern: RegExp): boolean {
    const at = token.lastIndex;
    const sign = next()?.[4];
    if (sign !== undefined && pattern.test(sign)) return true;
    token.lastIndex = at;
    return false;
  }

  function readItem(): WktItem | undefined {
    const [, quoted, number, word] = next() ?? [];
    if (quoted !== undefined) return quoted.replaceAll('""', '"');
    if (number !== undefined) return Number(number);
    if (word === undefined) return undefined;
    const keyword = word.toUpperCase();
    return isNext(/[[(]/) ? readItems(keyword) : { keyword, items: [] };
  }

  function readItems(keyword: string): WktNode | undefined {
    if (++depth > maximumDepth) return undefined;
    const items: WktItem[] = [];
    do {
      const item = readItem();
      if (item === undefined) return undefined;
      items.push(item);
    } while (isNext(/,/));
    depth--;
    return isNext(/[\])]/) ? { keyword, items } : undefined;
  }

  const root = readItem();
  if (typeof root !== 'object' || root.items.length === 0) return undefined;
  const rest = text.slice(token.lastIndex).trim();
  return rest === '' || /^[,;]/.test(rest) ? root : undefined;
}

/** The first element with one of these keywords directly inside another. */
export function childOf(node: WktNode | undefined, ...keywords: readonly string[]): WktNode | undefined {
  return childrenOf(node, ...keywords)[0];
}

/** All elements with one of these keywords directly inside another. */
export function childrenOf(node: WktNode | undefined, ...keywords: readonly string[]): readonly WktNode[] {
  return (node?.items ?? []).filter((item): item is WktNode => typeof item === 'object' && keywords.includes(item.keyword));
}

/** The quoted text that an element begins with; empty where it does not. */
export function nameOf(node: WktNode | undefined): string {
  const name = node?.items[0];
  return typeof name === 'string' ? name : '';
}

/** The number at a place of an element; undefined where there is none. */
export function numberAt(node: WktNode | undefined, index: number): number | undefined {
  const value = node?.items[index];
  return typeof value === 'number' ? value : undefined;
}
