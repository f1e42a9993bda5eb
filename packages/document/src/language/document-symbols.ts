import type { Path, Span } from '@plansmith/base';
import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import type { AnnotatedSchema } from '../kind.ts';
import type { ParsedDocument } from '../parse-document.ts';
import { schemaAt } from '../schema-at.ts';
import type { YamlNode } from '../tree.ts';

/** Keys whose value names a record, best first. */
const nameKeys = ['id', 'no', 'code', 'name', 'title'];
const titleKeys = ['title', 'name', 'text', 'what'];

/**
 * The outline of a document: keys with their Chinese titles, list items by their id and title. Lists of plain values are leaves.
 * What does not parse is left out.
 */
export function documentSymbols(doc: Pick<ParsedDocument, 'root' | 'lines' | 'value'>, schema: AnnotatedSchema | undefined): DocumentSymbol[] {
  const seen = new Set<YamlNode>();

  function children(node: YamlNode | null, path: Path): DocumentSymbol[] {
    // An alias may lead to a node that holds it.
    if (!node || seen.has(node)) return [];
    seen.add(node);
    if (node.kind === 'map') {
      return node.pairs.map((pair) => {
        const key = pair.key.value;
        const own = [...path, key];
        const title = schema && schemaAt(schema, own, doc.value)?.title;
        const detail = pair.value?.kind === 'scalar' ? shortText(pair.value.value) : '';
        return symbolOf({
          name: title ? `${key} ${title}` : key,
          detail,
          kind: kindOf(pair.value),
          span: pair,
          selection: pair.key,
          children: children(pair.value, own),
        });
      });
    }
    if (node.kind !== 'seq') return [];
    return node.items.flatMap((item, index): DocumentSymbol[] => {
      if (item.value?.kind !== 'map' && item.value?.kind !== 'seq') return [];
      const own = [...path, index];
      const { name, title, selection } = nameOf(item.value, schema && schemaAt(schema, own, doc.value));
      return [
        symbolOf({
          name: name === undefined ? `[${index}]` : title ? `${name} ${title}` : name,
          detail: '',
          kind: SymbolKind.Struct,
          span: item,
          selection: selection ?? item.value,
          children: children(item.value, own),
        }),
      ];
    });
  }

  function symbolOf(parts: { name: string; detail: string; kind: SymbolKind; span: Span; selection: Span; children: DocumentSymbol[] }): DocumentSymbol {
    const { name, detail, kind } = parts;
    const selection = { start: Math.max(parts.selection.start, parts.span.start), end: Math.min(parts.selection.end, parts.span.end) };
    return {
      name: name === '' ? '""' : name,
      ...(detail !== '' && { detail }),
      kind,
      range: doc.lines.rangeOf(parts.span),
      selectionRange: doc.lines.rangeOf(selection),
      ...(parts.children.length > 0 && { children: parts.children }),
    };
  }

  return children(doc.root, []);
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
