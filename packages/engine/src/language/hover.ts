import { valueAt, type Path, type Position } from '@plansmith/base';
import { escapeMarkdown, pathAt, requiredKeys, schemaAt, schemaMarkdown, spanOf, type AnnotatedSchema } from '@plansmith/document';
import { MarkupKind, type Hover } from 'vscode-languageserver-types';
import { referredEntities, type LanguageHost } from './host.ts';
import { declarationsOf, idAt, type DocumentFile } from './id-places.ts';
import { landUseParents } from './land-use-names.ts';
import { quantityMarkdown, writtenNumber } from './quantity-text.ts';
import { factReader } from './record-facts.ts';

/** What stands at a position, in Markdown: for a value what it names or how it is computed, then the field it belongs to. */
export function hover(host: LanguageHost, uri: string, position: Position): Hover | null {
  const file = host.files.get(uri);
  if (file?.type === 'document') return hoverInDocument(host, file, position);
  const found = file?.type === 'layer' ? idAt(host, uri, position) : undefined;
  const text = found && targetText(host, found.entities, found.id);
  return text ? { contents: { kind: MarkupKind.Markdown, value: text }, range: found.range } : null;
}

function hoverInDocument(host: LanguageHost, file: DocumentFile, position: Position): Hover | null {
  const { parsed, kind } = file;
  if (!kind) return null;
  const { path, part } = pathAt(parsed, parsed.lines.offsetAt(position));
  if (part === 'none' || path.length === 0) return null;
  const value = valueAt(parsed.value, path);
  const schema = schemaAt(kind.schema, path, parsed.value);
  const sections = schema
    ? [valueText(host, schema, value), derivedText(host, file, path), fieldText(file, path, schema)].filter((text) => text !== undefined)
    : [];
  if (sections.length === 0) return null;
  const span = spanOf(parsed, path, part === 'key' ? 'key' : 'value');
  return { contents: { kind: MarkupKind.Markdown, value: sections.join('\n\n---\n\n') }, range: parsed.lines.rangeOf(span) };
}

/** The field's description; a list item without one of its own speaks for its list. */
function fieldText({ parsed, kind }: DocumentFile, path: Path, schema: AnnotatedSchema): string | undefined {
  if (!kind) return undefined;
  const keyPath = path.slice(0, path.findLastIndex((step) => typeof step === 'string') + 1);
  const key = keyPath.at(-1);
  if (typeof key !== 'string') return undefined;
  const described = schema.title ? schema : (schemaAt(kind.schema, keyPath, parsed.value) ?? schema);
  const parent = schemaAt(kind.schema, keyPath.slice(0, -1), parsed.value);
  return schemaMarkdown(described, { key, ...(parent && keyPath.length === path.length && { required: requiredKeys(parent).includes(key) }) });
}

function valueText(host: LanguageHost, schema: AnnotatedSchema, value: unknown): string | undefined {
  if (typeof value === 'string' && schema['x-codes'] === 'landUse') return landUseText(host, value);
  const entities = referredEntities(schema);
  if (typeof value === 'string' && entities.length > 0) return targetText(host, entities, value);
  const title = schema['x-enum']?.[String(value)];
  return title && `\`${String(value)}\` **${escapeMarkdown(title.zh)} / ${escapeMarkdown(title.en)}**`;
}

function landUseText({ model }: LanguageHost, code: string): string {
  const use = model.landUse(code);
  if (!use) return `\`${code}\` 不在用地分类代码表中 / not in the list of land-use codes`;
  const parents = landUseParents(model, code);
  const chain = [...parents, use].map((item) => `${item.code} ${escapeMarkdown(item.name)}`).join(' › ');
  return `\`${code}\` **${escapeMarkdown(use.name)}**${parents.length > 0 ? `\n\n${chain}` : ''}`;
}

function targetText(host: LanguageHost, entities: readonly string[], id: string): string {
  const [place] = declarationsOf(host, { entities, id });
  if (!place) return `\`${id}\` 没有找到 / not declared anywhere`;
  const heading = `\`${id}\`${place.title ? ` **${escapeMarkdown(place.title)}**` : ''}`;
  const facts = factReader(host, 6)(place).map(({ zh, en, value }) => `- ${escapeMarkdown(zh)} / ${escapeMarkdown(en)}: ${escapeMarkdown(value)}`);
  return [heading, facts.join('\n'), `\`${place.uri}\``].filter((text) => text !== '').join('\n\n');
}

/** The arithmetic of a derived field, and whether what is stored agrees as far as it is written. */
function derivedText(host: LanguageHost, { uri, parsed }: DocumentFile, path: Path): string | undefined {
  const quantity = host.model.derived.derivedAt(uri, path);
  const stored = valueAt(parsed.value, path);
  const { start, end } = spanOf(parsed, path, 'value');
  return quantity && quantityMarkdown(quantity, { stored: typeof stored === 'number' ? writtenNumber(stored, parsed.text.slice(start, end)) : undefined });
}
