import type { Path, Span } from '@plansmith/base';
import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import type { AnnotatedSchema } from '../kind.ts';
import { nodeAt } from '../locate.ts';
import type { ParsedDocument } from '../parse-document.ts';
import { schemaAt } from '../schema-at.ts';
import type { YamlNode } from '../tree.ts';

/** Keys whose value names a record, best first. */
const nameKeys = ['id', 'no', 'code', 'name', 'title'];
const titleKeys = ['title', 'name', 'text', 'what'];

type SymbolSource = Pick<ParsedDocument, 'root' | 'lines' | 'value'>;

/**
 * The outline of a document: keys with their Chinese titles, list items by their id and title. Lists of plain values are leaves.
 * What does not parse is left out.
 */
export function documentSymbols(doc: SymbolSource, schema: AnnotatedSchema | undefined): DocumentSymbol[] {
  const seen = new Set<YamlNode>();
  const below = (node: YamlNode | null, path: Path): DocumentSymbol[] => {
    if (!node || seen.has(node)) return [];
    seen.add(node);
    return outlined(node).map((entry) => {
      const own = [...path, entry.step];
      const children = below(entry.value, own);
      return { ...symbolOf(doc, schema, own, entry), ...(children.length > 0 && { children }) };
    });
  };
  return below(doc.root, []);
}

/** A line of the outline: a symbol without its children. */
export interface OutlineSymbol extends DocumentSymbol {
  /** Last step of its path. */
  readonly step: string | number;
  /** Whether the outline has anything below it. */
  readonly isParent: boolean;
}

/** What `documentSymbols` has directly below a path, for an outline that asks for what is opened: nothing where the path leads nowhere. */
export function symbolsBelow(doc: SymbolSource, schema: AnnotatedSchema | undefined, path: Path): OutlineSymbol[] {
  let node: YamlNode | null = doc.root;
  for (const step of path) node = outlined(node).find((entry) => entry.step === step)?.value ?? null;
  return outlined(node).map((entry) => ({ ...symbolOf(doc, schema, [...path, entry.step], entry), step: entry.step, isParent: outlined(entry.value).length > 0 }));
}

/** What the outline shows of a node. An alias is left closed: it may lead to a node that holds it. */
function outlined(node: YamlNode | null): readonly SymbolEntry[] {
  if (node?.kind === 'alias') return [];
  return entriesOf(node).filter(({ key, value }) => key !== undefined || value?.kind === 'map' || value?.kind === 'seq');
}

/** The symbols that a path leads through, without their children; as far as the path leads. An item of a list of plain values is called by its value. */
export function symbolPath(doc: SymbolSource, schema: AnnotatedSchema | undefined, path: Path): DocumentSymbol[] {
  const found: DocumentSymbol[] = [];
  let node: YamlNode | null = doc.root;
  for (const [depth, step] of path.entries()) {
    const entry: SymbolEntry | undefined = entriesOf(node).find((candidate) => candidate.step === step);
    if (!entry) break;
    found.push(symbolOf(doc, schema, path.slice(0, depth + 1), entry));
    node = entry.value;
  }
  return found;
}

/** What stands beside the end of a path, itself included, without children: the keys of its mapping or the items of its list. */
export function symbolsBeside(doc: SymbolSource, schema: AnnotatedSchema | undefined, path: Path): DocumentSymbol[] {
  const parent = path.slice(0, -1);
  return entriesOf(nodeAt(doc.root, parent) ?? null).map((entry) => symbolOf(doc, schema, [...parent, entry.step], entry));
}

interface SymbolEntry {
  readonly step: string | number;
  /** Undefined for items of lists. */
  readonly key: Span | undefined;
  readonly value: YamlNode | null;
  readonly span: Span;
}

function entriesOf(node: YamlNode | null): readonly SymbolEntry[] {
  const target = node?.kind === 'alias' ? node.target : node;
  if (target?.kind === 'map') return target.pairs.map((pair) => ({ step: pair.key.value, key: pair.key, value: pair.value, span: pair }));
  return target?.kind === 'seq' ? target.items.map((item, index) => ({ step: index, key: undefined, value: item.value, span: item })) : [];
}

function symbolOf(doc: SymbolSource, schema: AnnotatedSchema | undefined, path: Path, { step, key, value, span }: SymbolEntry): DocumentSymbol {
  const own = schema && schemaAt(schema, path, doc.value);
  const plain = value?.kind === 'scalar' ? shortText(value.value) : '';
  const item = key === undefined && value?.kind === 'map' ? nameOf(value, own) : {};
  const name = key === undefined ? (item.name ?? (plain === '' ? `[${step}]` : plain)) : String(step);
  const title = key === undefined ? item.title : own?.title;
  const selected = key ?? item.selection ?? value ?? span;
  const selection = { start: Math.max(selected.start, span.start), end: Math.min(selected.end, span.end) };
  const full = title ? `${name} ${title}` : name;
  return {
    name: full === '' ? '""' : full,
    ...(key !== undefined && plain !== '' && { detail: plain }),
    kind: key === undefined && (value?.kind === 'map' || value?.kind === 'seq') ? SymbolKind.Struct : kindOf(value),
    range: doc.lines.rangeOf(span),
    selectionRange: doc.lines.rangeOf(selection),
  };
}

/** How a list item is called: by the value its schema marks as id or reference, or by a key that usually names. */
function nameOf(node: YamlNode, schema: AnnotatedSchema | undefined): { name?: string; title?: string; selection?: Span } {
  if (node.kind !== 'map') return {};
  const scalars = new Map(node.pairs.flatMap(({ key, value }) => (value?.kind === 'scalar' && value.value !== null ? [[key.value, value] as const] : [])));
  const properties = Object.entries(schema?.properties ?? {});
  const marked = properties.find(([key, own]) => own['x-id'] && scalars.has(key)) ?? properties.find(([key, own]) => own['x-ref'] && scalars.has(key));
  const key = marked?.[0] ?? nameKeys.find((name) => scalars.has(name));
  const found = key === undefined ? undefined : scalars.get(key);
  if (!found) return {};
  const titleKey = titleKeys.find((name) => name !== key && scalars.has(name));
  const title = titleKey && shortText(scalars.get(titleKey)!.value);
  return { name: String(found.value), selection: found, ...(title && { title }) };
}

function shortText(value: string | number | boolean | null): string {
  const text = value === null ? '' : String(value).replaceAll(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function kindOf(node: YamlNode | null): SymbolKind {
  switch (node?.kind) {
    case 'map':
      return SymbolKind.Object;
    case 'seq':
      return SymbolKind.Array;
    case 'scalar':
      return typeof node.value === 'number' ? SymbolKind.Number : typeof node.value === 'boolean' ? SymbolKind.Boolean : SymbolKind.String;
    default:
      return SymbolKind.Null;
  }
}
