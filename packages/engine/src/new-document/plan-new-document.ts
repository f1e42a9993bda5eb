import { fail, ok, valueAt, type Bilingual, type Path, type Result } from '@plansmith/base';
import { editsFor, newDocumentText, schemaAt, type CreationFacts, type DocumentKind, type ParsedDocument, type Registration } from '@plansmith/document';
import type { FileEdit } from '../exchange/types.ts';

/** A YAML document of the workspace. */
export interface PresentDocument {
  readonly uri: string;
  readonly parsed: ParsedDocument;
}

export interface NewDocumentQuestion {
  readonly kind: DocumentKind;
  readonly documents: readonly PresentDocument[];
  /** Asked for by the user; else the next free one. */
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  /** The day that the new data speak for. */
  readonly today: string;
}

/** A change of another document, made or left to people. */
export interface RegistrationOutcome {
  readonly uri: string;
  readonly what: Bilingual;
  /** Why it was left; absent where it is among the edits. */
  readonly why?: Bilingual;
}

export interface NewDocumentPlan {
  readonly id: string;
  readonly title: string;
  readonly uri: string;
  readonly text: string;
  /** Places whose value only fits the form. */
  readonly placeholders: readonly Path[];
  readonly registrations: readonly RegistrationOutcome[];
  /** The new file first, then what registers it. */
  readonly files: readonly FileEdit[];
}

/**
 * What writes a new document and makes it known: nothing is changed here. Fails, saying why, where the id does not fit the kind or is
 * taken, and where a file stands at the place. Documents that are approved, and texts that cannot be changed reliably, are left alone.
 */
export function planNewDocument({ kind, documents, id: wanted, title, today }: NewDocumentQuestion): Result<NewDocumentPlan, Bilingual> {
  const { creation } = kind;
  if (!creation) return fail({ zh: `${kind.title.zh}（${kind.kind}）不能用命令新建`, en: `${kind.kind} is not made by a command` });
  const facts = creationFacts(documents, today);
  const id = wanted ?? creation.nextId(facts);
  if (typeof id !== 'string') return fail(id);
  const refusal = refuseId(kind, id, facts);
  if (refusal) return fail(refusal);
  const uri = creation.uriOf(id, facts);
  if (documents.some((file) => file.uri.toLowerCase() === uri.toLowerCase())) {
    return fail({ zh: `${uri} 已经存在，没有覆盖`, en: `${uri} exists already and was not overwritten` });
  }
  // Made-up data and real ones do not mix: what is new is as its workspace says.
  const workspace = facts.documents.find((document) => document.kind === 'workspace')?.value;
  const synthetic = valueAt(workspace, ['synthetic']) === true;
  const asked = title ?? `${kind.title.zh} ${id}`;
  const given = synthetic && !asked.endsWith('（示意）') ? `${asked}（示意）` : asked;
  const { text, placeholders } = newDocumentText({
    schema: kind.schema,
    heading: `${kind.title.zh} ${id}：标有“待填”“待选”的值都要替换 / ${kind.schema['x-titleEn'] ?? kind.kind} ${id}: replace every value marked 待填 or 待选`,
    values: { id, title: given, version: '0.1', status: 'draft', asOf: today, synthetic, securityClass: synthetic ? 'public' : 'internal', ...creation.valuesOf?.(id, facts) },
    today,
  });
  const { edits, registrations } = register(creation.registrations?.(id, facts) ?? [], documents);
  return ok({ id, title: given, uri, text, placeholders, registrations, files: [{ uri, isNew: true, edits: [{ start: 0, end: 0, newText: text }] }, ...edits] });
}

/** What names and places of new documents follow from. */
export function creationFacts(documents: readonly PresentDocument[], today: string): CreationFacts {
  const read = documents.map(({ uri, parsed: { value } }) => {
    const kind = valueAt(value, ['kind']);
    return { uri, kind: typeof kind === 'string' ? kind : undefined, value };
  });
  return { documents: read, today };
}

function refuseId({ schema, title }: DocumentKind, id: string, { documents }: CreationFacts): Bilingual | undefined {
  const { pattern, examples } = schemaAt(schema, ['id']) ?? {};
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(id)) {
    const example = typeof examples?.[0] === 'string' ? examples[0] : pattern;
    return { zh: `编号 ${id} 不符合${title.zh}的格式，例如 ${example}`, en: `the id ${id} has not the form of this kind, such as ${example}` };
  }
  const other = documents.find(({ value }) => String(valueAt(value, ['id'])).toLowerCase() === id.toLowerCase());
  return other && { zh: `编号 ${id} 已在 ${other.uri} 使用`, en: `the id ${id} is taken by ${other.uri}` };
}

/** Edits of the documents that may be changed, and what became of each registration. */
function register(wanted: readonly Registration[], documents: readonly PresentDocument[]): { readonly edits: readonly FileEdit[]; readonly registrations: readonly RegistrationOutcome[] } {
  const edits: FileEdit[] = [];
  const registrations = wanted.map(({ uri, operation, what }): RegistrationOutcome => {
    const doc = documents.find((document) => document.uri === uri)!.parsed;
    const status = valueAt(doc.value, ['status']);
    if (status === 'approved' || status === 'published') {
      return { uri, what, why: { zh: `文档已批准（status: ${status}），须升版本后再改`, en: `the document is ${status} and needs a new version first` } };
    }
    const changed = editsFor(doc, [operation]);
    if (!changed.ok) return { uri, what, why: changed.message };
    edits.push({ uri, isNew: false, edits: changed.edits });
    return { uri, what };
  });
  return { edits, registrations };
}
