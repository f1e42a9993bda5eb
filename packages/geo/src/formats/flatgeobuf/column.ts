import { damaged, type FlatTable } from './flat-table.ts';

/** Types of columns, at the place of their number in a file. Source: flatgeobuf header.fbs. */
export const fgbColumnTypes = ['byte', 'ubyte', 'bool', 'short', 'ushort', 'int', 'uint', 'long', 'ulong', 'float', 'double', 'string', 'json', 'dateTime', 'binary'] as const;
export type FgbColumnType = (typeof fgbColumnTypes)[number];

export interface FgbColumn {
  readonly name: string;
  readonly type: FgbColumnType;
  readonly title: string | undefined;
  /** Longest text, or digits of a number; -1 where the file does not limit it. */
  readonly width: number;
  readonly precision: number;
  readonly scale: number;
}

/** Columns of a header or feature from its vector in `slot`; undefined where they are damaged or of a type that nobody knows. */
export function columnsOf(table: FlatTable, owner: number, { slot, view }: { readonly slot: number; readonly view: DataView }): readonly FgbColumn[] | undefined {
  const vector = table.vector(owner, slot, 4);
  if (vector === damaged) return undefined;
  const columns: FgbColumn[] = [];
  const count = vector > 0 ? view.getUint32(vector, true) : 0;
  for (let index = 0; index < count; index++) {
    const at = table.follow(vector + 4 + 4 * index);
    const name = at > 0 ? table.text(at, 0) : undefined;
    const type = fgbColumnTypes[at > 0 ? table.uint8(at, 1, 0) : -1];
    if (name === undefined || type === undefined) return undefined;
    columns.push({ name, type, title: table.text(at, 2), width: table.int32(at, 4, -1), precision: table.int32(at, 5, -1), scale: table.int32(at, 6, -1) });
  }
  return columns;
}
