import type { Path, Position } from '@plansmith/base';
import { CompletionItemKind, InsertTextFormat, InsertTextMode, MarkupKind, type CompletionItem } from 'vscode-languageserver-types';
import type { AnnotatedSchema, DocumentKind } from '../kind.ts';
import type { ParsedDocument } from '../parse-document.ts';
import { requiredKeys, schemaAt } from '../schema-at.ts';
import { cursorContextAt, type CursorContext } from './cursor-context.ts';
import { schemaMarkdown, titleLine, titleOf } from './schema-markdown.ts';
import { searchTextOf } from './search-text.ts';
import { itemSnippet, mappingSnippet, typeOf, valueSnippet, type SnippetSource } from './snippet.ts';
import { writeKey, writeScalar } from './yaml-scalar.ts';

/** A value that only a wider model knows: a code of a list, the id of something that exists, a date. */
export interface ValueProposal {
  readonly value: string | number | boolean;
  /** Chinese name beside it. */
  readonly title?: string;
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** What proposals are ordered by; the order given when absent. */
  readonly sortText?: string;
}

export interface CompletionQuestion {
  readonly doc: Pick<ParsedDocument, 'text' | 'lines' | 'root' | 'value'>;
  /** The document's kind, if it has one that is known. */
  readonly kind: DocumentKind | undefined;
  readonly kinds: readonly DocumentKind[];
  /** Puts kinds that live at this place first. */
  readonly uri: string;
  readonly position: Position;
  /** Proposed for dates. */
  readonly today?: string | undefined;
  valuesOf?(schema: AnnotatedSchema, path: Path): readonly ValueProposal[];
  /** Id proposed where a new record or document declares one. */
  idFor?(schema: AnnotatedSchema, path: Path): string | undefined;
}

/** What can be written at a position: keys with skeletons of their values, values with their Chinese names, whole documents in an empty file. */
export function completeDocument(question: CompletionQuestion): CompletionItem[] {
  const { doc, kind, position } = question;
  const context = cursorContextAt(doc, position);
  if (!context) return [];
  const place = placeOf(question, context);
  if (!kind) return completeKind(question, context, place);
  const items: CompletionItem[] = [];
  if (context.valueAt) items.push(...completeValue(question, kind, context.valueAt, place));
  if (context.keyAt) items.push(...completeKey(question, kind, context.keyAt, place));
  return items;
}

/** Where an item's text goes, and how far the line's content stands from its start. */
interface Place {
  edit(newText: string): NonNullable<CompletionItem['textEdit']>;
  /** Blanks at the start of the line, up to what is replaced: an editor adds them to every line of a snippet. */
  readonly lead: number;
}

function placeOf({ doc }: CompletionQuestion, { word }: CursorContext): Place {
  const range = doc.lines.rangeOf(word);
  const line = doc.text.slice(doc.lines.lineStart(range.start.line), word.start);
  return { edit: (newText) => ({ range, newText }), lead: line.length - line.trimStart().length };
}

function sourceOf({ today, idFor }: CompletionQuestion, kind: DocumentKind): SnippetSource {
  return { root: kind.schema, today, ...(idFor && { idFor }) };
}

function completeKey(question: CompletionQuestion, kind: DocumentKind, keyAt: NonNullable<CursorContext['keyAt']>, place: Place): CompletionItem[] {
  const schema = schemaAt(kind.schema, keyAt.path, question.doc.value);
  const source = sourceOf(question, kind);
  if (typeOf(schema) === 'array' && !keyAt.hasColon && !keyAt.flow) {
    const path = [...keyAt.path, 0];
    const item = schemaAt(kind.schema, path);
    const name = titleOf(item?.title ? item : schema, String(keyAt.path.at(-1) ?? ''));
    return [
      {
        label: '-',
        labelDetails: { description: `新增一项 ${name.zh} / new item` },
        kind: CompletionItemKind.Snippet,
        filterText: searchTextOf('- item', `新增 ${name.zh}`),
        sortText: '0',
        textEdit: place.edit(itemSnippet(source, path, keyAt.column - place.lead)),
        ...snippetFields,
      },
    ];
  }
  const properties = schema?.properties;
  if (!schema || !properties) return [];
  const required = new Set(requiredKeys(schema));
  return Object.keys(properties)
    .filter((key) => !keyAt.siblings.has(key))
    .map((key, index): CompletionItem => {
      const path = [...keyAt.path, key];
      const own = schemaAt(kind.schema, path, question.doc.value) ?? properties[key]!;
      const written = writeKey(key);
      const indent = keyAt.column - place.lead + 2;
      const text = keyAt.hasColon ? written : keyAt.flow ? `${written}: ` : `${written}:${valueSnippet(source, path, indent)}`;
      const asksAgain = !keyAt.hasColon && (own['x-ref'] !== undefined || own['x-codes'] !== undefined);
      return {
        label: key,
        labelDetails: { description: own.title ?? key },
        detail: `${titleLine(own, key)}${required.has(key) ? ' (必填 required)' : ''}`,
        documentation: { kind: MarkupKind.Markdown, value: schemaMarkdown(own, { key, required: required.has(key) }) },
        kind: CompletionItemKind.Property,
        filterText: searchTextOf(key, own.title),
        sortText: `${required.has(key) ? '1' : '2'}${String(index).padStart(4, '0')}`,
        textEdit: place.edit(text),
        ...(keyAt.hasColon || keyAt.flow ? {} : snippetFields),
        ...(asksAgain && { command: { title: '选择 / choose', command: 'editor.action.triggerSuggest' } }),
      };
    });
}

const snippetFields = { insertTextFormat: InsertTextFormat.Snippet, insertTextMode: InsertTextMode.adjustIndentation };

function completeValue(question: CompletionQuestion, kind: DocumentKind, valueAt: NonNullable<CursorContext['valueAt']>, place: Place): CompletionItem[] {
  const { path } = valueAt;
  const blank = valueAt.needsBlank ? ' ' : '';
  if (path.length === 1 && path[0] === 'kind') return kindValues(question, place, blank);
  const schema = schemaAt(kind.schema, path, question.doc.value);
  if (!schema) return [];
  return [...fixedValues(schema), ...(question.valuesOf?.(schema, path) ?? [])].map((proposal, index) => valueItem(proposal, index, { place, blank }));
}

function valueItem(proposal: ValueProposal, index: number, { place, blank }: { readonly place: Place; readonly blank: string }): CompletionItem {
  const written = writeScalar(proposal.value);
  return {
    label: proposal.title ? `${written} ${proposal.title}` : written,
    ...(proposal.detail !== undefined && { detail: proposal.detail }),
    ...(proposal.documentation !== undefined && { documentation: { kind: MarkupKind.Markdown, value: proposal.documentation } }),
    kind: CompletionItemKind.Value,
    filterText: blank + searchTextOf(written === String(proposal.value) ? written : `${written} ${String(proposal.value)}`, proposal.title),
    sortText: proposal.sortText ?? String(index).padStart(5, '0'),
    textEdit: place.edit(blank + written),
  };
}

/** Values that the schema itself lists. */
function fixedValues(schema: AnnotatedSchema): ValueProposal[] {
  const values: readonly unknown[] = schema.enum ?? (schema.const !== undefined ? [schema.const] : typeOf(schema) === 'boolean' ? [true, false] : []);
  return values.filter((value) => isProposable(value)).map((value) => {
    const title = schema['x-enum']?.[String(value)] ?? (typeof value === 'boolean' ? booleanTitles[String(value) as 'true' | 'false'] : undefined);
    const differs = title !== undefined && title.zh !== String(value);
    return { value, ...(differs && { title: title.zh }), ...(title && { detail: title.zh === title.en ? title.zh : `${title.zh} · ${title.en}` }) };
  });
}

const booleanTitles = { true: { zh: '是', en: 'yes' }, false: { zh: '否', en: 'no' } } as const;

function isProposable(value: unknown): value is string | number | boolean {
  return value !== null && typeof value !== 'object' && typeof value !== 'undefined';
}

/** Without a known kind there is no schema to go by: whole documents in an empty file, otherwise the key `kind` and its values. */
function completeKind(question: CompletionQuestion, context: CursorContext, place: Place): CompletionItem[] {
  const { valueAt, keyAt } = context;
  if (valueAt?.path.length === 1 && valueAt.path[0] === 'kind') return kindValues(question, place, valueAt.needsBlank ? ' ' : '');
  if (keyAt?.path.length !== 0) return [];
  if (keyAt.siblings.size === 0 && !keyAt.hasColon) return wholeDocuments(question, place);
  if (keyAt.siblings.has('kind')) return [];
  return [
    {
      label: 'kind',
      labelDetails: { description: '文档类型' },
      detail: '文档类型 · Document kind (必填 required)',
      kind: CompletionItemKind.Property,
      filterText: searchTextOf('kind', '文档类型'),
      sortText: '0',
      textEdit: place.edit(keyAt.hasColon ? 'kind' : `kind: \${1|${question.kinds.map(({ kind }) => kind).join(',')}|}`),
      ...(keyAt.hasColon ? {} : snippetFields),
    },
  ];
}

function kindValues(question: CompletionQuestion, place: Place, blank: string): CompletionItem[] {
  return question.kinds.map(({ kind, title, pathPattern }, index) => {
    const proposal: ValueProposal = { value: kind, title: title.zh, detail: `${title.zh} · ${title.en}`, sortText: `${matchesPattern(question.uri, pathPattern) ? 0 : 1}${String(index).padStart(4, '0')}` };
    return valueItem(proposal, index, { place, blank });
  });
}

function wholeDocuments(question: CompletionQuestion, place: Place): CompletionItem[] {
  return question.kinds.map((kind, index): CompletionItem => {
    const { title } = kind;
    const text = mappingSnippet(sourceOf(question, kind), [], { indent: 0, given: { kind: kind.kind } });
    return {
      label: kind.kind,
      labelDetails: { description: title.zh },
      detail: `${title.zh} · ${title.en}`,
      documentation: { kind: MarkupKind.Markdown, value: schemaMarkdown(kind.schema, { key: kind.kind }) },
      kind: CompletionItemKind.Snippet,
      filterText: searchTextOf(kind.kind, title.zh),
      sortText: `${matchesPattern(question.uri, kind.pathPattern) ? 0 : 1}${String(index).padStart(4, '0')}`,
      textEdit: place.edit(text),
      ...snippetFields,
    };
  });
}

/** Whether a path fits a pattern in which `*` stands for anything but a slash, and `**` for anything. */
export function matchesPattern(uri: string, pattern: string): boolean {
  const source = pattern
    .split(/(\*\*\/?|\*|\?)/)
    .map((part) => (part.startsWith('**') ? '.*' : part === '*' ? '[^/]*' : part === '?' ? '[^/]' : part.replace(/[.+^${}()|[\]\\]/g, '\\$&')))
    .join('');
  return new RegExp(`^${source}$`).test(uri);
}
