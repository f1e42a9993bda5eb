import { equalJson, valueAt, type Bilingual, type Json, type Locale, type Path } from '@plansmith/base';
import { applyOperation, type EditOperation } from '@plansmith/document';
import { cellText, isEditable, readCell } from './cell-text.ts';
import { fieldHeading, rowsAt, type Field } from './fields.ts';
import { faceText } from './texts.ts';

/** A list in a document, as its cells are changed. */
export interface EditableList {
  /** The document's value. */
  readonly value: Json;
  readonly path: Path;
  readonly fields: readonly Field[];
  /** Keys of the mapping that the list is in, in the order of the schema: a list that is not there yet goes behind the one before it. */
  readonly siblings: readonly string[];
}

/** A cell and what it is to hold; undefined takes its key away. `row` counts items of the list. */
export interface CellChange {
  readonly row: number;
  readonly field: Field;
  readonly value: Json | undefined;
}

/** The operations that carry out changes of cells, without those that change nothing. */
export function cellOperations(list: EditableList, changes: readonly CellChange[]): readonly EditOperation[] {
  return changes.reduce<Draft>((draft, change) => changeField(draft, { record: [...list.path, change.row], fields: list.fields, field: change.field, value: change.value }), { value: list.value, operations: [] }).operations;
}

/** The operations that give one field of a mapping another value. */
export function fieldOperations(document: Json, change: { readonly record: Path; readonly fields: readonly Field[]; readonly field: Field; readonly value: Json | undefined }): readonly EditOperation[] {
  return changeField({ value: document, operations: [] }, change).operations;
}

/** Operations that put records into a list before the item at `index`; the list is made where there is none. */
export function insertOperations(list: EditableList, index: number, records: readonly Json[]): readonly EditOperation[] {
  if (records.length === 0) return [];
  const present = valueAt(list.value, list.path);
  if (!Array.isArray(present)) {
    const key = String(list.path.at(-1));
    const parent = valueAt(list.value, list.path.slice(0, -1));
    const after = before(list.siblings, key, (name) => valueAt(parent, [name]) !== undefined);
    return [{ op: 'set', path: list.path, value: records, ...(after !== undefined && { after }) }];
  }
  return records.map((value, offset) => (index >= present.length ? { op: 'append', path: list.path, value } : { op: 'insertItem', path: list.path, index: index + offset, value }));
}

/** Operations that take rows away, the last first. */
export function deleteOperations(list: EditableList, rows: readonly number[]): readonly EditOperation[] {
  return [...new Set(rows)].toSorted((a, b) => b - a).map((row) => ({ op: 'remove', path: [...list.path, row] }));
}

/** Cells to be filled: the rows of the list that are shown, in their order, and the columns. */
export interface PasteTarget {
  /** Items of the list as they are shown; a place behind the last one is a new row. */
  readonly order: readonly number[];
  /** Counts shown rows. */
  readonly top: number;
  readonly left: number;
  /** Size of what is selected: it is filled where the block fits into it a whole number of times. */
  readonly height: number;
  readonly width: number;
}

export type PastePlan =
  | { readonly operations: readonly EditOperation[]; readonly cells: number; readonly newRows: number; readonly height: number; readonly width: number }
  | { readonly refused: readonly Bilingual[] };

/**
 * What pasting a block of texts does. Everything is taken or nothing: each cell that cannot be read for certain is told. A cell that
 * shows the pasted text already is left as it is, whatever its type.
 */
export function planPaste(list: EditableList, block: readonly (readonly string[])[], target: PasteTarget, locale: Locale): PastePlan {
  const blockWidth = Math.max(...block.map((row) => row.length));
  const height = repeated(block.length, target.height);
  const width = repeated(blockWidth, target.width);
  const tooMany = target.left + width - list.fields.length;
  if (tooMany > 0) return { refused: [faceText('refusedColumns', { count: tooMany })] };
  const refused: Bilingual[] = [];
  const changes: CellChange[] = [];
  const added = new Map<number, CellChange[]>();
  const rows = rowsAt(list.value, list.path);
  for (let down = 0; down < height; down++) {
    const row = target.order[target.top + down];
    for (let across = 0; across < width; across++) {
      const text = block[down % block.length]![across % blockWidth];
      if (text === undefined) continue;
      const field = list.fields[target.left + across]!;
      const current = row === undefined ? undefined : valueAt(rows[row], field.path);
      if (cellText(field, current, locale) === text) continue;
      const read = isEditable(field, current) ? readCell(field, text, locale) : { refused: faceText('refusedNested') };
      if ('refused' in read) refused.push(faceText('refusedAt', { row: (row ?? rows.length + target.top + down - target.order.length) + 1, title: fieldHeading(field), reason: read.refused }));
      else if (row !== undefined) changes.push({ row, field, value: read.value });
      else added.set(down, [...(added.get(down) ?? []), { row: 0, field, value: read.value }]);
    }
    if (row === undefined && !added.has(down)) added.set(down, []);
  }
  if (refused.length > 0) return { refused };
  const records = [...added.values()].map((cells) => recordOf(list.fields, cells));
  return { operations: [...cellOperations(list, changes), ...insertOperations(list, rows.length, records)], cells: height * width, newRows: records.length, height, width };
}

/** A new record that has these cells, its keys in the order of the fields. */
export function recordOf(fields: readonly Field[], cells: readonly CellChange[]): Json {
  const list = { value: [{}] as Json, path: [], fields, siblings: [] };
  const ordered = cells.toSorted((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field));
  return (cellOperations(list, ordered).reduce<unknown>((value, operation) => applyOperation(value, operation)!.value, list.value) as Json[])[0]!;
}

interface Draft {
  readonly value: Json;
  readonly operations: readonly EditOperation[];
}

function changeField(draft: Draft, { record, fields, field, value }: { readonly record: Path; readonly fields: readonly Field[]; readonly field: Field; readonly value: Json | undefined }): Draft {
  const path = [...record, ...field.path];
  const current = valueAt(draft.value, path);
  if (value === undefined ? !isThere(draft.value, path) : equalJson(current, value)) return draft;
  const operation = value === undefined ? ({ op: 'remove', path } as const) : setOperation(draft.value, { record, fields, field, value });
  const next = applyOperation(draft.value, operation);
  // The place is gone or has another form: whoever carries the operation out says so.
  return { value: (next?.value ?? draft.value) as Json, operations: [...draft.operations, operation] };
}

/** Sets a value with as much of the mappings around it as is missing. */
function setOperation(document: Json, { record, fields, field, value }: { readonly record: Path; readonly fields: readonly Field[]; readonly field: Field; readonly value: Json }): EditOperation {
  let length = field.path.length - 1;
  while (length > 0 && !isMapping(valueAt(document, [...record, ...field.path.slice(0, length)]))) length--;
  const parentPath = field.path.slice(0, length);
  const wrapped = field.path.slice(length + 1).reduceRight<Json>((inner, key) => ({ [key]: inner }), value);
  const parent = valueAt(document, [...record, ...parentPath]);
  const keys = [...new Set(fields.filter((other) => parentPath.every((step, index) => other.path[index] === step)).map((other) => String(other.path[length])))];
  const after = before(keys, String(field.path[length]), (key) => isMapping(parent) && Object.hasOwn(parent, key));
  const isNew = !isThere(document, [...record, ...field.path.slice(0, length + 1)]);
  return { op: 'set', path: [...record, ...field.path.slice(0, length + 1)], value: wrapped, ...(isNew && after !== undefined && { after }) };
}

/** The nearest key before `key` that is there. */
function before(keys: readonly string[], key: string, isPresent: (key: string) => boolean): string | undefined {
  return keys.slice(0, Math.max(0, keys.indexOf(key))).findLast(isPresent);
}

function isThere(value: unknown, path: Path): boolean {
  const parent = valueAt(value, path.slice(0, -1));
  return typeof parent === 'object' && parent !== null && Object.hasOwn(parent, path.at(-1)!);
}

function isMapping(value: unknown): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function repeated(block: number, room: number): number {
  return room > block && room % block === 0 ? room : block;
}

const mostReasons = 3;

/** Why nothing was pasted: the first reasons, and how many there are. */
export function pasteRefusal(refused: readonly Bilingual[]): Bilingual {
  const reasons = joinTexts(refused.slice(0, mostReasons));
  const more = refused.length > mostReasons ? faceText('refusedMore', { count: refused.length }) : { zh: '', en: '' };
  return faceText('refusedPaste', { reasons: { zh: `${reasons.zh}${more.zh}`, en: `${reasons.en}${more.en && `; ${more.en}`}` } });
}

function joinTexts(texts: readonly Bilingual[]): Bilingual {
  return { zh: texts.map(({ zh }) => zh).join('；'), en: texts.map(({ en }) => en).join('; ') };
}
