export { createImportDesk, type ImportDesk, type ImportProgress } from './import-desk.ts';
export * from './types.ts';
