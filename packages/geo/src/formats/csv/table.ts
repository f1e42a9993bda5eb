/** A cell of a sheet. Dates are ISO texts. Text of a CSV file is text, whatever it looks like. */
export type Cell = string | number | boolean | null | { readonly date: string };

export interface SheetRow {
  /** Line of a text file, row of a sheet; from 1. */
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** A sheet or a delimited text, as it stands: which row is the header is for others to find. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** Whether a text cell may stand for a number or a date: in delimited text, where it was not quoted on purpose. */
  isOpenText(row: number, column: number): boolean;
}

/** A cell's text as people would write it; '' for none. */
export function textOf(cell: Cell | undefined): string {
  if (cell === undefined || cell === null) return '';
  return typeof cell === 'object' ? cell.date : String(cell);
}

/** A cell as a coordinate: a number, or text that is one. */
export function coordinateOf(cell: Cell | undefined): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim();
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) && Number.isFinite(Number(text)) ? Number(text) : undefined;
}
