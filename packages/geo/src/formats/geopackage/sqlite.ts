/** What of sql.js is used here. */
export interface SqliteEngine {
  readonly Database: new (bytes?: Uint8Array) => SqliteDatabase;
}

export type SqliteValue = number | bigint | string | Uint8Array | null;

export interface SqliteDatabase {
  run(sql: string, values?: readonly SqliteValue[]): unknown;
  prepare(sql: string, values?: readonly SqliteValue[]): SqliteStatement;
  export(): Uint8Array;
  close(): void;
}

export interface SqliteStatement {
  step(): boolean;
  /** Whole numbers are bigint with `useBigInt`. */
  get(values?: readonly SqliteValue[] | null, options?: { readonly useBigInt?: boolean }): SqliteValue[];
  run(values: readonly SqliteValue[]): void;
  free(): boolean;
}

let engine: Promise<SqliteEngine> | undefined;

/**
 * A database over a copy of the bytes, in memory; an empty one without. SQLite itself (sql.js) is loaded when first asked for. It is the build with the
 * WebAssembly inside the script, so that no shell has to find and hand in a file; a page needs `'wasm-unsafe-eval'` in its policy for it.
 */
export async function openSqlite(bytes?: Uint8Array): Promise<SqliteDatabase> {
  engine ??= import('sql.js/dist/sql-wasm-inline.js').then(({ default: start }) => start());
  const { Database } = await engine;
  return new Database(bytes === undefined ? undefined : withoutJournal(bytes));
}

/** Bytes 18 and 19 say that changes may stand in a write-ahead log, which a database in memory cannot have; it refuses to open such a file. */
function withoutJournal(bytes: Uint8Array): Uint8Array {
  if (bytes[18] !== 2 && bytes[19] !== 2) return bytes;
  const copy = bytes.slice();
  copy[18] = copy[19] = 1;
  return copy;
}

/** Rows of a query, one at a time, whole numbers as bigint. */
export function* rowsOf(database: SqliteDatabase, sql: string, values: readonly SqliteValue[] = []): Generator<SqliteValue[]> {
  const statement = database.prepare(sql, values);
  try {
    while (statement.step()) yield statement.get(null, { useBigInt: true });
  } finally {
    statement.free();
  }
}

/** A name of a table or column as SQL takes it. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
