import { applySpanEdits, equalJson, valueAt, type Json, type Path, type SpanEdit } from '@plansmith/base';
import { applyOperation, editsFor, nodeAt, parseDocument, type EditOperation, type EditsResult, type ItemNode, type ParsedDocument } from '@plansmith/document';

/** Changes of a list of records: fields that are set, and records that come behind a present one (`after` -1: into an empty list). */
export interface RecordChanges {
  /** Path of the list, from the document's root. */
  readonly list: Path;
  readonly set: readonly { readonly index: number; readonly field: string; readonly value: Json; readonly after?: string }[];
  readonly insert: readonly { readonly after: number; readonly value: Json }[];
}

/**
 * Edits of a document that carry out changes of its records. Each record is edited in its own stretch of the text, so that the work grows
 * with what changes and not with the document; the whole is read once at the end, and where the stretches did not give what was meant
 * (anchors across records, lists between brackets) the document is edited step by step instead.
 */
export function recordEdits(doc: ParsedDocument, changes: RecordChanges): EditsResult {
  const operations = valueAt(doc.value, changes.list) === undefined ? newListOf(doc, changes) : operationsOf(changes);
  if (operations.length === 0) return { ok: true, edits: [] };
  const local = doc.problems.length === 0 ? localEdits(doc, changes) : undefined;
  if (local !== undefined && isMeant(doc, changes, local)) return { ok: true, edits: local };
  return editsFor(doc, operations);
}

/** The same changes as operations on the whole, those behind others first so that indices stay true. */
function operationsOf({ list, set, insert }: RecordChanges): readonly EditOperation[] {
  const setting = set.map(({ index, field, value, after }): EditOperation => ({ op: 'set', path: [...list, index, field], value, ...(after !== undefined && { after }) }));
  const order = insert.map((item, position) => ({ ...item, position })).toSorted((a, b) => b.after - a.after || b.position - a.position);
  return [...setting, ...order.map(({ after, value }): EditOperation => ({ op: 'insertItem', path: list, index: after + 1, value }))];
}

/** A list that is not there yet comes with all its records at once. */
function newListOf(doc: ParsedDocument, { list, insert }: RecordChanges): readonly EditOperation[] {
  const depth = list.findIndex((_, index) => valueAt(doc.value, list.slice(0, index + 1)) === undefined);
  const items: Json = insert.map(({ value }) => value);
  const value = list.slice(depth + 1).reduceRight<Json>((inner, step) => ({ [step]: inner }), items);
  return [{ op: 'set', path: list.slice(0, depth + 1), value }];
}

function isMeant(doc: ParsedDocument, changes: RecordChanges, edits: readonly SpanEdit[]): boolean {
  const items = valueAt(doc.value, changes.list);
  if (!Array.isArray(items)) return false;
  const byIndex = localOperations(changes);
  const expected: unknown[] = [];
  for (const [index, item] of items.entries()) {
    let stretch: unknown = [item];
    for (const operation of byIndex.get(index) ?? []) {
      const next = applyOperation(stretch, operation);
      if (next === undefined) return false;
      stretch = next.value;
    }
    expected.push(...(stretch as unknown[]));
  }
  const whole = applyOperation(doc.value, { op: 'set', path: changes.list, value: expected as Json });
  const next = parseDocument(applySpanEdits(doc.text, edits), { maxLength: Infinity });
  return next.problems.length === 0 && equalJson(next.value, whole?.value);
}

function localEdits(doc: ParsedDocument, changes: RecordChanges): readonly SpanEdit[] | undefined {
  const node = nodeAt(doc.root, changes.list);
  if (node?.kind !== 'seq' || node.flow || node.items.length === 0) return undefined;
  const edits: SpanEdit[] = [];
  for (const [index, operations] of localOperations(changes)) {
    const item = node.items[index];
    if (item === undefined) return undefined;
    const stretch = stretchOf(doc.text, item);
    const result = editsFor(parseDocument(doc.text.slice(stretch.start, stretch.end), { keepTree: true }), operations);
    if (!result.ok) return undefined;
    edits.push(...result.edits.map(({ start, end, newText }) => ({ start: start + stretch.start, end: end + stretch.start, newText })));
  }
  return edits;
}

/** Operations on each record's stretch, a list of one item, by the record's index. */
function localOperations(changes: RecordChanges): ReadonlyMap<number, readonly EditOperation[]> {
  const byIndex = new Map<number, EditOperation[]>();
  const add = (index: number, operation: EditOperation): void => void (byIndex.get(index)?.push(operation) ?? byIndex.set(index, [operation]));
  for (const { index, field, value, after } of changes.set) add(index, { op: 'set', path: [0, field], value, ...(after !== undefined && { after }) });
  for (const { after, value } of changes.insert) add(after, { op: 'append', path: [], value });
  return byIndex;
}

/** Whole lines of an item. The line end behind it belongs to it, so that its style of line ends can be seen. */
function stretchOf(text: string, item: ItemNode): { readonly start: number; readonly end: number } {
  let start = item.start;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  let end = item.end;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  if (text[end] === '\r' && text[end + 1] === '\n') end += 2;
  else if (end < text.length) end++;
  return { start, end };
}
