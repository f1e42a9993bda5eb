export { createImportDesk, type ImportDesk, type ImportProgress } from './import-desk.ts';
export { textStamp } from './text-stamp.ts';
export * from './types.ts';
