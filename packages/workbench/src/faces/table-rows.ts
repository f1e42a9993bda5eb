import type { Bilingual, Json, Path } from '@plansmith/base';
import { deleteOperations, insertOperations, type EditableList } from './cell-edits.ts';
import type { EditOperation } from '@plansmith/document';
import type { DocumentModel } from './document-model.ts';
import type { Field } from './fields.ts';
import { faceText } from './texts.ts';

/** What rows are added to, taken from and copied in. */
export interface RowsContext {
  readonly model: DocumentModel;
  editable(): EditableList | undefined;
  rows(): readonly Json[];
  /** Carries operations out and says what was done; whether they were taken. */
  apply(operations: readonly EditOperation[], done: Bilingual): Promise<boolean>;
  /** Shows all rows in the order of the file, and goes to one of them. */
  showRow(index: number): void;
  /** Called before rows come in: nothing may hide them. */
  showAll(): void;
}

export interface TableRows {
  /** Puts an empty record in at a place, with the id that it is likely to get. */
  add(index: number): Promise<void>;
  /** Puts copies of records behind the last of them. */
  duplicate(items: readonly number[]): Promise<void>;
  remove(items: readonly number[]): void;
}

/** Rows that come and go. */
export function createTableRows({ model, editable, rows, apply, showRow, showAll }: RowsContext): TableRows {
  /** Puts records in and goes to the first of them. */
  async function insert(index: number, records: readonly Json[]): Promise<void> {
    const target = editable();
    if (!target || records.length === 0) return;
    showAll();
    if (await apply(insertOperations(target, index, records), faceText('rowsAdded', { count: records.length }))) showRow(index);
  }
  return {
    async add(index) {
      const target = editable();
      if (target) await insert(index, [await freshRecord(model, { path: target.path, fields: target.fields, index: rows().length })]);
    },
    async duplicate(items) {
      const target = editable();
      if (!target || items.length === 0) return;
      const copies: Json[] = [];
      for (const item of items.toSorted((a, b) => a - b)) {
        const own = target.fields.filter((field) => field.declares && field.path.length === 1);
        const copy = { ...(rows()[item] as { readonly [key: string]: Json }) };
        // Two records of one id would be one too many; the next number is proposed for the first copy only.
        for (const field of own) {
          const key = String(field.path[0]);
          const id = copies.length === 0 ? await model.idProposal([...target.path, rows().length, key]) : undefined;
          if (id === undefined) delete copy[key];
          else copy[key] = id;
        }
        copies.push(copy);
      }
      await insert(Math.max(...items) + 1, copies);
    },
    remove(items) {
      const target = editable();
      if (target && items.length > 0) void apply(deleteOperations(target, items), faceText('rowsDeleted', { count: items.length }));
    },
  };
}

/** A new row: only the id that it is likely to get, for nothing else is known of it. */
async function freshRecord(model: DocumentModel, { path, fields, index }: { readonly path: Path; readonly fields: readonly Field[]; readonly index: number }): Promise<Json> {
  const own = fields.find((field) => field.declares && field.path.length === 1);
  const id = own && (await model.idProposal([...path, index, ...own.path]));
  return id === undefined ? {} : { [String(own!.path[0])]: id };
}
