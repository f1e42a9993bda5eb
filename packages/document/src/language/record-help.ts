import { localize, valueAt, type Bilingual, type Locale, type Path, type Position } from '@plansmith/base';
import { MarkupKind, type ParameterInformation, type SignatureHelp } from 'vscode-languageserver-types';
import type { AnnotatedSchema } from '../kind.ts';
import type { ParsedDocument } from '../parse-document.ts';
import { requiredKeys, schemaAt } from '../schema-at.ts';
import { cursorContextAt, type CursorContext } from './cursor-context.ts';
import { escapeMarkdown, schemaMarkdown, titleOf } from './schema-markdown.ts';
import { typeOf } from './snippet.ts';

/** The keys of a record as a signature: those it still must have, those it may have, those it has. `record` is its path. No active parameter where the cursor is at none of them. */
export type RecordHelp = SignatureHelp & { readonly record: Path };

export interface RecordHelpQuestion {
  readonly doc: Pick<ParsedDocument, 'text' | 'lines' | 'root' | 'value'>;
  /** The schema of the document's kind. */
  readonly schema: AnnotatedSchema;
  readonly position: Position;
  readonly locale: Locale;
}

/** What the record around a position takes, and the meaning, type, unit and range of the key that is written there. Null outside records. */
export function recordHelp({ doc, schema, position, locale }: RecordHelpQuestion): RecordHelp | null {
  const context = cursorContextAt(doc, position);
  const place = context && recordAt({ doc, schema }, context);
  if (!place) return null;
  const { record, active } = place;
  const own = schemaAt(schema, record, doc.value);
  const properties = own?.properties;
  if (!own || !properties) return null;
  const say = (text: Bilingual): string => localize(text, locale);
  // In a flow mapping the keys behind the cursor are only in the value.
  const given = new Set([...place.given, ...Object.keys((place.isNew ? undefined : valueAt(doc.value, record)) ?? {})].filter((key) => key !== active || place.isWritten));
  const keys = Object.keys(properties);
  const required = new Set(requiredKeys(own));
  const missing = keys.filter((key) => required.has(key) && !given.has(key));
  const parameters: ParameterInformation[] = [];
  const order: string[] = [];
  let label = `${say(recordTitle({ schema, value: doc.value }, record))}`;
  const group = (name: Bilingual, members: readonly string[], titled: boolean): void => {
    if (members.length === 0) return;
    label += `${label === '' ? '' : '\n'}${say(name)}${say({ zh: '：', en: ': ' })}`;
    for (const [index, key] of members.entries()) {
      const title = schemaAt(schema, [...record, key], doc.value) ?? properties[key];
      const text = titled ? `${key} ${say(titleOf(title, key))}` : key;
      if (index > 0) label += say({ zh: '、', en: ', ' });
      order.push(key);
      parameters.push({ label: [label.length, label.length + text.length] });
      label += text;
    }
  };
  group({ zh: '必填', en: 'required' }, missing, true);
  group({ zh: '选填', en: 'optional' }, keys.filter((key) => !required.has(key) && !given.has(key)), false);
  group({ zh: '已填', en: 'given' }, keys.filter((key) => given.has(key)), false);
  const index = active === undefined ? -1 : order.indexOf(active);
  if (index >= 0) {
    const described = schemaAt(schema, [...record, active!], doc.value) ?? properties[active!]!;
    parameters[index] = { ...parameters[index]!, documentation: { kind: MarkupKind.Markdown, value: schemaMarkdown(described, { key: active!, required: required.has(active!) }) } };
  }
  const description = locale === 'en' ? (own['x-descriptionEn'] ?? own.description) : own.description;
  return {
    signatures: [{ label, parameters, ...(index < 0 && description && { documentation: { kind: MarkupKind.Markdown, value: escapeMarkdown(description) } }) }],
    activeSignature: 0,
    ...(index >= 0 && { activeParameter: index }),
    record,
  };
}

interface RecordPlace {
  readonly record: Path;
  /** The key at the cursor, as far as it is typed. */
  readonly active: string | undefined;
  /** The active key stands there with its colon. */
  readonly isWritten: boolean;
  /** The record is not in the text yet. */
  readonly isNew: boolean;
  readonly given: ReadonlySet<string>;
}

function recordAt({ doc, schema }: Pick<RecordHelpQuestion, 'doc' | 'schema'>, { word, keyAt, valueAt: value }: CursorContext): RecordPlace | undefined {
  const key = value?.path.at(-1);
  if (value && typeof key === 'string' && !(keyAt && isRecord(schema, keyAt.path, doc.value))) {
    return { record: value.path.slice(0, -1), active: key, isWritten: true, isNew: false, given: value.siblings };
  }
  if (!keyAt) return undefined;
  if (isRecord(schema, keyAt.path, doc.value)) {
    const typed = doc.text.slice(word.start, word.end);
    return { record: keyAt.path, active: typed === '' ? undefined : typed, isWritten: keyAt.hasColon, isNew: false, given: keyAt.siblings };
  }
  // Where a dash belongs, the help is that of the item to come.
  const list = valueAt(doc.value, keyAt.path);
  const item: Path = [...keyAt.path, Array.isArray(list) ? list.length : 0];
  return isRecord(schema, item, undefined) ? { record: item, active: undefined, isWritten: false, isNew: true, given: new Set() } : undefined;
}

function isRecord(schema: AnnotatedSchema, path: Path, value: unknown): boolean {
  const own = schemaAt(schema, path, value);
  return typeOf(own) === 'object' && own?.properties !== undefined;
}

/** What a record is called: by its own title, else by that of the list or key it stands under. */
function recordTitle({ schema, value }: { readonly schema: AnnotatedSchema; readonly value: unknown }, record: Path): Bilingual {
  const own = schemaAt(schema, record, value);
  const key = record.findLast((step) => typeof step === 'string') ?? '';
  const named = own?.title ? own : schemaAt(schema, record.slice(0, record.lastIndexOf(key) + 1), value);
  return titleOf(named, String(key));
}
