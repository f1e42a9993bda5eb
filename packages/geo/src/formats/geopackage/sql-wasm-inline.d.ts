declare module 'sql.js/dist/sql-wasm-inline.js' {
  import type { SqliteEngine } from './sqlite.ts';
  const start: () => Promise<SqliteEngine>;
  export default start;
}
