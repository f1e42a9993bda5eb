import type { GeoNote } from '../../note.ts';
import type { Field, VectorContent } from '../types.ts';
import { isCodeName } from './infer.ts';
import { tableNote } from './messages.ts';

/** What both writers do alike: names of added columns, ids, and counts of what is lost. */
export interface TableColumns {
  readonly wkt: string;
  /** Column for ids, where the content has ids that no field holds. */
  readonly id: string | undefined;
}

/** Looks at all features once: whether their ids need a column, and names for the columns that are added. */
export async function columnsFor(content: VectorContent): Promise<TableColumns> {
  let needsId = false;
  const holding = new Set(content.fields.map(({ name }) => name));
  for await (const batch of content.batches()) {
    for (let index = 0; index < batch.polygons.featureCount; index++) {
      const id = batch.id(index);
      if (id === undefined) continue;
      needsId = true;
      const attributes = batch.attributes(index);
      for (const name of holding) if (String(attributes[name] ?? '') !== String(id)) holding.delete(name);
    }
  }
  const taken = new Set(content.fields.map(({ name }) => name));
  const free = (name: string): string => {
    let result = name;
    for (let number = 2; taken.has(result); number++) result = `${name}_${number}`;
    return result;
  };
  return { wkt: free('WKT'), id: needsId && holding.size === 0 ? free('id') : undefined };
}

export function lossesOfFields(fields: readonly Field[]): readonly GeoNote[] {
  return fields.filter(({ name, type }) => isCodeName(name) && (type === 'integer' || type === 'number')).map(({ name }) => tableNote('numbersBecomeText', { column: name }));
}

/** Counts of one kind of loss by column. */
export interface LossCounter {
  add(code: 'textCut' | 'numberNotFinite' | 'dateKeptAsText', column: string): void;
  notes(): readonly GeoNote[];
}

export function countLosses(): LossCounter {
  const counts = new Map<string, { readonly code: Parameters<LossCounter['add']>[0]; readonly column: string; count: number }>();
  return {
    add(code, column) {
      const entry = counts.get(`${code} ${column}`);
      if (entry === undefined) counts.set(`${code} ${column}`, { code, column, count: 1 });
      else entry.count++;
    },
    notes: () => [...counts.values()].map(({ code, column, count }) => tableNote(code, { column, count })),
  };
}
